"""Build: what is written where, what is withheld, and what is swept away."""

import gzip
from pathlib import Path

import pytest

from tests.conftest import files
from tests.formats import photograph
from tests.test_pictures import camera_photograph
from toolkit.errors import PressError
from toolkit.sources import Sources

RECORD = """\
kind: announcement
language: en
languages: [en]
date: 2026-01-15
title: A picture
issuer: ombudsman-office
body:
  - image: photos/one.png
    alt: One
"""


@pytest.fixture
def pictured(newsroom):
    (newsroom / "releases/2026/pictured.yaml").write_text(RECORD, "utf-8")
    photo = newsroom / "releases/2026/photos/one.png"
    photo.parent.mkdir()
    photo.write_bytes(photograph("PNG"))
    return newsroom


def test_a_picture_comes_along_and_goes_with_its_release(pictured, press):
    assert press("build", "pictured", cwd=pictured).code == 0
    where = "pictures/2026/pictured/photos/one.png/120.png"
    copy = pictured / "dist" / where
    assert copy.read_bytes() == photograph("PNG")
    page = (pictured / "dist/en/2026/pictured.html").read_text("utf-8")
    assert f'src="../../{where}" width="120" height="80" alt="One"' in page
    assert f'src="https://press.example.org/{where}"' in (pictured / "dist/en/feed.xml").read_text(
        "utf-8"
    )

    (pictured / "releases/2026/pictured.yaml").unlink()
    press("build", cwd=pictured)
    assert not copy.exists()
    assert not (pictured / "dist/en/2026/pictured.html").exists()


def test_what_a_camera_noted_is_nowhere_but_a_document_goes_as_it_is(pictured, press):
    photo = pictured / "releases/2026/photos/one.png"
    photo.write_bytes(camera_photograph())
    offered = "attachments: [{file: photos/one.png, title: The photograph}]\n"
    (pictured / "releases/2026/pictured.yaml").write_text(offered + RECORD, "utf-8")
    assert press("build", "pictured", cwd=pictured).code == 0
    noted = {path.suffix for path, data in files(pictured / "dist").items() if b"Camera" in data}
    assert noted == {".png"}
    copy = pictured / "dist/files/2026/pictured/photos/one.png"
    assert copy.read_bytes() == camera_photograph()
    assert (pictured / "dist/pictures/2026/pictured/photos/one.png/80.jpg").is_file()


@pytest.mark.parametrize(
    "spoil",
    [Path.unlink, Path.touch, lambda photo: photo.symlink_to(photo), Path.mkdir],
    ids=["none", "an empty one", "a link to itself", "a folder"],
)
def test_a_missing_picture_withholds_and_is_a_problem(spoil, pictured, press):
    photo = pictured / "releases/2026/photos/one.png"
    if spoil is not Path.unlink:
        photo.unlink()
    spoil(photo)
    done = press("build", "pictured", cwd=pictured)
    assert done.code == 1
    assert "there is no file 'photos/one.png'" in done.err
    assert "[missing-file]" in press("check", cwd=pictured).out


def test_a_link_out_of_the_newsroom_is_no_picture(pictured, press, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"secret")
    photo = pictured / "releases/2026/photos/one.png"
    photo.unlink()
    photo.symlink_to(secret)
    assert press("build", "pictured", cwd=pictured).code == 1
    assert not (pictured / "dist/pictures").exists()


def test_the_site_stands_around_the_releases(newsroom, press):
    press("build", "--format", "html", cwd=newsroom)
    site = newsroom / "dist"
    for path in ("404.html", "index.html", "robots.txt", "sitemap.xml", "az/topics/appeals.xml"):
        assert (site / path).is_file()
    assert "İllər üzrə" in (site / "az/index.html").read_text("utf-8")
    assert "Страница не\u00a0найдена" in (site / "404.html").read_text("utf-8")


def test_lists_go_when_nothing_stands_on_them(pictured, press):
    record = pictured / "releases/2026/pictured.yaml"
    record.write_text(RECORD.replace("2026-01-15", "2019-01-15"), "utf-8")
    press("build", "--format", "html", cwd=pictured)
    listed = pictured / "dist/en/archive/2019.html"
    assert listed.is_file()
    record.unlink()
    press("build", "--format", "html", cwd=pictured)
    assert not listed.exists()


def test_a_release_may_not_take_the_place_of_a_list(pictured, press):
    folder = pictured / "releases/archive"
    folder.mkdir()
    record, _, _ = RECORD.partition("  - image")
    (folder / "2026.yaml").write_text(f"{record}  - A.\n", "utf-8")
    done = press("build", cwd=pictured)
    assert done.code == 2
    assert "releases/archive/2026 would stand where the site has a page of its own" in done.err


def test_an_event_that_is_over_has_a_calendar_no_more(whole_newsroom, press):
    calendar = whole_newsroom / "dist/en/samples/human-rights-forum.ics"
    press("build", "--format", "ics", cwd=whole_newsroom)
    assert calendar.is_file()
    record = whole_newsroom / "releases/samples/human-rights-forum.yaml"
    when = "when: {from: 2026-06-30, until: 2026-07-02}\n"
    record.write_text(record.read_text("utf-8").replace(when, ""), "utf-8")
    press("build", "--preview", "--format", "ics", cwd=whole_newsroom)
    assert not calendar.exists()


def test_only_some_languages_and_formats(newsroom, press):
    done = press("build", "--locale", "ru", "--format", "txt", cwd=newsroom)
    paths = done.out.split()
    assert {path.partition("/")[0] for path in paths} == {"ru", "assets"}
    assert "ru/2020/guba-videoconference.txt" in paths
    assert "ru/2020/guba-videoconference.html" not in paths
    assert {"ru/index.html", "ru/feed.xml", "ru/archive/2020.html"} <= set(paths)


@pytest.mark.parametrize("name", ["pdf", "docx", "eml"])
def test_a_format_alone(name, newsroom, press):
    done = press("build", "guba-videoconference", "--locale", "az", "--format", name, cwd=newsroom)
    assert done.code == 0, done.err
    assert f"az/2020/guba-videoconference.{name}" in done.out.split()


def test_a_picture_that_cannot_be_read_is_bad_input_and_leaves_the_previous_output(pictured, press):
    press("build", "pictured", cwd=pictured)
    before = files(pictured / "dist")
    (pictured / "releases/2026/photos/one.png").write_bytes(b"no picture")
    done = press("build", "pictured", cwd=pictured)
    assert done.code == 2
    assert "releases/2026/photos/one.png: is no picture that can be read" in done.err
    assert files(pictured / "dist") == before


def test_a_document_of_all_languages_goes_with_its_release(newsroom, press):
    press("build", "--format", "eml", cwd=newsroom)
    combined = newsroom / "dist/mul/2020/guba-videoconference.eml"
    assert combined.is_file()
    (newsroom / "releases/2020/guba-videoconference.yaml").unlink()
    press("build", "--format", "eml", cwd=newsroom)
    assert not combined.exists()


def test_a_release_in_one_language_has_no_document_of_several(pictured, press):
    press("build", "pictured", cwd=pictured)
    assert (pictured / "dist/en/2026/pictured.eml").is_file()
    assert not (pictured / "dist/mul/2026/pictured.eml").exists()


def test_the_document_of_all_languages_alone(newsroom, press):
    done = press("build", "guba-videoconference", "--locale", "mul", cwd=newsroom)
    assert done.out.split() == ["mul/2020/guba-videoconference.eml"]


@pytest.mark.parametrize(
    "name",
    [
        "guba-videoconference",
        "2020/guba-videoconference",
        "releases/2020/guba-videoconference.yaml",
        "releases\\2020\\guba-videoconference.yaml",
    ],
)
def test_a_release_is_named_as_people_do(name, newsroom, press):
    out = press("build", name, "--format", "txt", "--locale", "az", cwd=newsroom).out
    assert "az/2020/guba-videoconference.txt" in out.split()


def test_an_unknown_release_or_format_is_wrong_usage(newsroom, press):
    done = press("build", "guba-videoconferense", cwd=newsroom)
    assert done.code == 2
    assert "Did you mean `2020/guba-videoconference`?" in done.err
    done = press("build", "--format", "pfd", cwd=newsroom)
    assert done.code == 2
    assert "docx, eml, html, ics, md, ninjs, pdf, social, txt" in done.err


def test_a_deleted_release_is_searched_no_more(pictured, press):
    press("build", "--format", "html", cwd=pictured)
    index = pictured / "dist/en/search"
    before = found(index)
    assert any(b"/2026/pictured.html" in one for one in before)
    (pictured / "releases/2026/pictured.yaml").unlink()
    press("build", "--format", "html", cwd=pictured)
    assert not any(b"/2026/pictured.html" in one for one in found(index))
    assert len(found(index)) == len(before) - 1


def found(index):
    """What an index holds of each release."""
    return [gzip.decompress(path.read_bytes()) for path in index.glob("fragment/*")]


def test_an_office_may_have_no_search(newsroom, press):
    press("build", "--format", "html", cwd=newsroom)
    assert (newsroom / "dist/az/search/pagefind.js").is_file()
    settings = newsroom / "pyproject.toml"
    said = settings.read_text("utf-8").replace("[tool.press]\n", "[tool.press]\nsearch = false\n")
    settings.write_text(said, "utf-8")
    press("build", "--format", "html", cwd=newsroom)
    assert not [path for path in newsroom.glob("dist/az/search/**/*") if path.is_file()]
    assert "search.html" not in (newsroom / "dist/az/index.html").read_text("utf-8")


def test_without_pagefind_there_is_a_site_too(newsroom, press, monkeypatch):
    monkeypatch.setattr("toolkit.building.publications.can_index", lambda: False)
    done = press("build", "--format", "html", cwd=newsroom)
    assert done.code == 0
    assert "az/index.html" in done.out.split()
    assert not any("search" in path for path in done.out.split())


def test_building_twice_gives_the_same_bytes(newsroom, press, tmp_path):
    for name in ("one", "two"):
        press("build", "--output", tmp_path / name, cwd=newsroom)
    one, two = (
        {path.relative_to(tmp_path / name): data for path, data in files(tmp_path / name).items()}
        for name in ("one", "two")
    )
    assert one == two


def test_two_releases_of_one_name_are_refused(newsroom, press):
    text = (newsroom / "releases/2026/call-center-916.yaml").read_text("utf-8")
    (newsroom / "releases/2026/Call-Center-916.yml").write_text(text, "utf-8")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert "has the same name as" in done.err


def test_outside_a_newsroom_the_error_says_what_to_do(tmp_path, press):
    done = press("build", cwd=tmp_path)
    assert done.code == 2
    assert "is not inside a newsroom" in done.err
    assert "press.toml" in done.err


def test_a_fault_of_the_toolkit_exits_3_with_a_saved_report(newsroom, press, monkeypatch):
    from pathlib import Path

    def broken(*_, **__):
        raise RuntimeError("out of ideas\x1b[31m")

    monkeypatch.setattr("toolkit.newsroom.Newsroom.build", broken)
    done = press("build", cwd=newsroom)
    assert done.code == 3
    (line,) = done.err.splitlines()
    assert line.startswith("fault of the toolkit: RuntimeError: out of ideas\\x1b[31m (report: ")
    report = Path(line.partition("report: ")[2].removesuffix(")"))
    assert "Traceback" in report.read_text("utf-8")
    report.unlink()


def test_an_unknown_office_in_the_settings_is_an_error(newsroom, press):
    settings = newsroom / "pyproject.toml"
    text = settings.read_text("utf-8").replace('"ombudsman-office"', '"nobody"')
    settings.write_text(text, "utf-8")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert "office: 'nobody' is not in the termbase" in done.err


def test_labels_that_the_newsrooms_template_does_not_name_are_the_shipped_ones(newsroom, press):
    labels = newsroom / "templates/labels.j2"
    said = labels.read_text("utf-8").replace('{% set text_file = _("Text") %}\n', "")
    labels.write_text(said, "utf-8")
    assert "text_file" not in said
    assert press("build", "--format", "html", "--format", "txt", cwd=newsroom).code == 0
    page = newsroom / "dist/ru/2020/guba-videoconference.html"
    assert "Текст" in page.read_text("utf-8")


def test_a_page_template_that_names_nothing_there_is_bad_input(newsroom, press):
    template = newsroom / "templates/formats/page.html.j2"
    template.write_text("<p>{{ edition.labels.no_such_label }}</p>\n", "utf-8")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert done.err.startswith("templates/formats/page.html.j2")
    assert "no_such_label" in done.err


def test_a_format_that_needs_a_file_that_is_not_there_is_bad_input(newsroom):
    with pytest.raises(PressError) as caught:
        Sources(newsroom).format_files.asset("logo.png")
    assert caught.value.where.path == "templates/formats/logo.png"


def test_an_office_may_have_its_own_letterhead_and_fonts(newsroom):
    folder = newsroom / "templates/formats"
    (folder / "letterhead.docx").write_bytes(b"its own")
    sources = Sources(newsroom)
    assert sources.format_files.asset("letterhead.docx") == b"its own"
    assert sources.format_files.fonts[0] == str(folder / "fonts")
