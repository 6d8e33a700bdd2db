"""Where each language may go alone, nothing of the others is seen beside it."""

import pytest

from tests.formats import squeezed

from . import RECORD, RELEASE, STEM, documents, plant, printed


@pytest.mark.parametrize("kind", ["title", "body", "name", "label"])
def test_each_ready_edition_may_go_alone(kind, reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"publish: each\n{RECORD}", "utf-8")
    plant(reviewed, kind, "draft")
    press("build", cwd=reviewed)
    pages = printed(reviewed)
    assert {path for path in pages if RELEASE in path} == documents("az", "en")
    assert not any(STEM in squeezed(page).lower() for page in pages.values())
    assert not any(f"ru/{RELEASE}" in page for page in pages.values())
    assert not any(RELEASE in page for path, page in pages.items() if path.startswith("ru/"))
    assert "az, en\n" in (reviewed / f"dist/mul/{RELEASE}.eml").read_text("utf-8")
    for code in ("az", "en"):
        assert f"ru/{RELEASE}" not in pages[f"{code}/{RELEASE}.html"]
