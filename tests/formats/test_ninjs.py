"""ninjs: the news item an agency's system takes in (IPTC ninjs 3.1).

No package ships the published schema, so that the rules of it that concern us stand here:
which properties there are at each level, and of what type. `PRESS_NINJS_SCHEMA=file` tries
the published one.
"""

import datetime as dt
import json
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from toolkit.formats import ninjs
from toolkit.model import Block, State

from . import HOSTILE, edition, full_edition, labels, publication, squeezed, text, texts_of

ALL = ("az", "en", "ru")


def closed(*required, **properties):
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


TEXT = {"type": "string", "minLength": 1}
MOMENT = {"type": "string", "format": "date-time"}
ADDRESS = {"type": "string", "pattern": r"^https?://[!-~]+$"}
PARTS = {
    "type": "array",
    "items": closed("value", role=TEXT, contentType=TEXT, value={"type": "string"}),
}
RENDITIONS = {"type": "array", "items": closed("name", name=TEXT, href=ADDRESS, contentType=TEXT)}
TYPE = {"enum": ["text", "picture", "component"]}
CONTACTS = {"type": "array", "items": closed("value", type=TEXT, name=TEXT, value=TEXT)}
ITEM = closed(
    "uri",
    standard=closed(
        name={"const": "ninjs"},
        version={"const": "3.1"},
        schema={"const": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
    ),
    uri=ADDRESS,
    type=TYPE,
    representationType={"enum": ["full", "partial"]},
    firstCreated=MOMENT,
    versionCreated=MOMENT,
    embargoedUntil=MOMENT,
    pubStatus={"enum": ["usable", "withheld", "canceled"]},
    edNote=TEXT,
    language=TEXT,
    altIds={"type": "array", "items": closed(role=TEXT, value=TEXT)},
    headlines=PARTS,
    descriptions=PARTS,
    bodies=PARTS,
    by=TEXT,
    digitalSourceType=closed("uri", uri=ADDRESS),
    located=TEXT,
    subjects={"type": "array", "items": closed(name=TEXT, rel=TEXT, uri=ADDRESS, literal=TEXT)},
    infoSources={"type": "array", "items": closed(name=TEXT, contactInfo=CONTACTS)},
    renditions=RENDITIONS,
    associations={
        "type": "array",
        "items": closed(
            "name",
            "uri",
            name=TEXT,
            rel=TEXT,
            uri=ADDRESS,
            type=TYPE,
            language=TEXT,
            descriptions=PARTS,
            renditions=RENDITIONS,
        ),
    },
)


def item(made, **fields):
    """The news item, after the rules were asked."""
    printed = ninjs.render(made, publication(suffix=ninjs.SUFFIX, **fields))
    found = json.loads(printed)
    jsonschema.Draft202012Validator(ITEM).validate(found)
    published = os.environ.get("PRESS_NINJS_SCHEMA")
    if published:
        schema = json.loads(Path(published).read_text("utf-8"))
        jsonschema.Draft202012Validator(schema).validate(found)
    return found


def bodies(found):
    return {one["contentType"]: one["value"] for one in found["bodies"]}


def test_an_item_says_what_it_is():
    found = item(full_edition())
    assert found["uri"] == "https://press.example.org/en/2020/guba-videoconference.ninjs.json"
    assert (found["type"], found["language"], found["pubStatus"]) == ("text", "en", "usable")
    assert found["headlines"][0]["value"] == "Videoconference held in Guba"
    assert found["descriptions"][0]["value"] == "In short."
    assert (found["by"], found["located"]) == ("Office of the Ombudsman", "Guba")
    assert found["altIds"] == [
        {"role": "release", "value": "2020/guba-videoconference"},
        {"role": "number", "value": "12"},
    ]


def test_it_says_who_tells_it_and_how_to_reach_them():
    (source,) = item(full_edition())["infoSources"]
    assert source["name"] == "Office of the Ombudsman"
    assert [(one["type"], one["value"]) for one in source["contactInfo"]] == [
        ("phone", "916"),
        ("email", "press@example.org"),
    ]


def test_its_topics_are_the_same_in_every_language():
    (subject,) = item(full_edition())["subjects"]
    assert (subject["name"], subject["literal"]) == ("Human rights", "human-rights")
    assert subject["uri"] == "https://press.example.org/en/topics/human-rights.html"


def test_its_body_is_text_and_well_formed_xhtml():
    made = full_edition()
    found = bodies(item(made))
    root = ET.fromstring(f"<div>{found['application/xhtml+xml']}</div>")
    assert "".join(root.find("blockquote").itertext()).startswith("“We agree.")
    assert root.find(".//img").get("src") == (
        "https://press.example.org/pictures/2020/guba-videoconference/panel.jpg/960.jpg"
    )
    spoken = squeezed("".join(root.itertext()))
    plain = squeezed(found["text/plain"]).replace("(https://ombudsman.az/?a=1&b=2)", "")
    for words in filter(None, texts_of(edition(*made.blocks, boilerplate=(), contact={}))):
        if words not in {"Videoconference held in Guba", "Guba, 2 July 2020"}:
            assert squeezed(words) in spoken
            assert squeezed(words) in plain


def test_translations_are_linked():
    linked = item(edition(source_language="az"), languages=ALL)["associations"]
    assert [(one["language"], one["rel"]) for one in linked] == [
        ("az", "translatedFrom"),
        ("ru", "translation"),
    ]
    assert linked[1]["uri"].endswith("/ru/2020/guba-videoconference.ninjs.json")


def test_pictures_and_documents_are_linked():
    picture, document = item(full_edition())["associations"]
    assert (picture["type"], picture["rel"]) == ("picture", "illustration")
    assert [one["value"] for one in picture["descriptions"]] == [
        "The panel at a table",
        "Guba, 2 July",
    ]
    assert picture["renditions"][0]["contentType"] == "image/jpeg"
    assert document["renditions"][0] == {
        "name": "original",
        "href": "https://press.example.org/files/2020/guba-videoconference/a%20b.pdf",
        "contentType": "application/pdf",
    }


def test_a_file_of_another_kind_is_linked_without_a_type():
    made = edition(attachments=(Block("attachment", text("Data"), source="a.xyz"),))
    (document,) = item(made)["associations"]
    assert "contentType" not in document["renditions"][0]


def test_its_times_are_the_newsrooms():
    zone = dt.timezone(dt.timedelta(hours=4))
    assert item(edition(), zone=zone)["firstCreated"] == "2020-07-02T00:00:00+04:00"
    assert "embargoedUntil" not in item(edition())


def test_an_embargo_is_told_and_is_when_the_release_came_out():
    found = item(full_edition())
    assert found["embargoedUntil"] == "2020-07-02T12:00:00+00:00"
    assert found["versionCreated"] == "2020-07-02T12:00:00+00:00"


def test_what_there_is_not_is_left_out():
    found = item(edition(contact={}))
    assert found.keys().isdisjoint({"by", "located", "subjects", "infoSources", "associations"})
    (source,) = item(edition(contact={}, labels=labels(office_name="Office")))["infoSources"]
    assert source == {"name": "Office"}


def test_a_text_that_began_as_a_machine_translation_says_so():
    assert "digitalSourceType" not in item(edition())
    found = item(edition(Block("note", text("This text began as a machine translation."))))
    assert found["digitalSourceType"]["uri"].endswith("/compositeWithTrainedAlgorithmicMedia")


def test_a_preview_may_not_be_used():
    draft = Block("paragraph", text("Draft."), state=State.DRAFT)
    found = item(edition(draft), preview=True)
    assert found["pubStatus"] == "withheld"
    assert found["edNote"] == "[Preview: not for publication]"
    assert 'data-note="not reviewed"' in bodies(found)["application/xhtml+xml"]
    assert bodies(found)["text/plain"] == "[not reviewed] Draft."


@pytest.mark.parametrize("words", [*HOSTILE, "a\ufffeb\U0010ffff"])
def test_a_text_is_a_text_wherever_it_stands(words):
    said = text(words)
    found = item(
        edition(
            Block("paragraph", said),
            Block("image", alt=words, caption=said, source="a.jpg"),
            title=Block("title", said),
            topics=Block("topics", children=(Block("topic", said, id="t"),)),
            labels=labels(office_name=words),
            contact={words: words},
            place=said,
        )
    )
    assert found["headlines"][0]["value"] == found["by"] == found["located"] == words
    assert found["infoSources"][0]["contactInfo"][0]["value"] == words
    root = ET.fromstring(f"<div>{bodies(found)['application/xhtml+xml']}</div>")
    assert [one.tag for one in root.iter()] == ["div", "p", "figure", "img", "figcaption"]
    assert root.find("p").text == words.replace("\ufffe", "")
