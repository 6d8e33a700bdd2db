"""What `press draft` wrote is published in no format before a person has reviewed it."""

from dataclasses import replace

from tests.formats import squeezed
from toolkit.catalogs.store import read
from toolkit.catalogs.write import update

from . import PLANTED, RELEASE, catalog, change, documents, is_seen, printed


def drafted(root, press):
    """Have everything Russian of the release drafted from a memory that says PLANTED."""
    known = read(catalog(root, "ru", RELEASE))
    old = catalog(root, "ru", "2019/remembered")
    old.parent.mkdir(parents=True, exist_ok=True)
    texts = [replace(one, msgstr=f"{PLANTED} {one.msgid}") for one in known.active]
    old.write_text(update(known, texts), "utf-8")
    for _ in change(root, "ru", RELEASE, lambda _: True, msgstr=""):
        pass
    done = press("draft", RELEASE, "--to", "ru", cwd=root)
    assert (done.code, done.err) == (0, "")
    return len(texts)


def test_nothing_that_press_draft_wrote_is_published_in_any_format(reviewed, press):
    count = drafted(reviewed, press)
    entries = read(catalog(reviewed, "ru", RELEASE)).active
    assert [one.fuzzy for one in entries] == [True] * count
    assert all(one.msgstr.startswith(PLANTED) for one in entries)
    assert press("build", RELEASE, cwd=reviewed).code == 1
    assert not is_seen(reviewed)
    assert press("build", RELEASE, "--preview", cwd=reviewed).code == 0
    pages = printed(reviewed)
    assert all(PLANTED in squeezed(pages[path]).upper() for path in documents("ru"))


def test_what_leaves_as_a_memory_has_no_drafts_either(reviewed, press):
    drafted(reviewed, press)
    catalog(reviewed, "ru", "2019/remembered").unlink()
    for command in (("memory", "export"), ("export", "--format", "tmx")):
        assert press(*command, cwd=reviewed).code == 0
        exported = (reviewed / "exchange/memory.tmx").read_text("utf-8")
        assert "A paragraph of the body." in exported
        assert PLANTED not in exported


def test_once_a_person_has_reviewed_them_they_are_published(reviewed, press):
    drafted(reviewed, press)
    for _ in change(reviewed, "ru", RELEASE, lambda _: True, flags=()):
        pass
    press("sync", cwd=reviewed)
    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 0, done.err
    page = printed(reviewed)[f"ru/{RELEASE}.html"]
    assert PLANTED in page
    assert "машинного перевода" not in page
