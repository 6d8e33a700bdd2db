"""What is reviewed is published everywhere, and taken back when it no longer is."""

from . import RELEASE, SELECT, documents, is_seen, plant, printed


def test_reviewed_it_is_published_everywhere(reviewed, press):
    done = press("build", RELEASE, "--strict", cwd=reviewed)
    assert done.code == 0, done.err
    pages = printed(reviewed)
    assert documents("az", "en", "ru") <= set(pages)
    assert press("check", "--strict", *SELECT, cwd=reviewed).code == 0
    assert 'hreflang="ru"' in pages[f"en/{RELEASE}.html"]
    # Every channel speaks of it, so that its silence says something below.
    for path in ("feed.xml", "topics/human-rights.xml", "topics/human-rights.html", "index.html"):
        assert RELEASE in pages[f"ru/{path}"]
    assert "ru/archive/2026.html" in pages
    assert f"ru/{RELEASE}.html" in pages["sitemap.xml"]
    assert any("/search/fragment/" in path and RELEASE in page for path, page in pages.items())
    assert (reviewed / f"dist/pictures/{RELEASE}/picture.png/120.png").is_file()
    assert is_seen(reviewed)


def test_what_was_published_is_taken_back_when_it_is_no_longer_reviewed(reviewed, press):
    assert (reviewed / f"dist/ru/{RELEASE}.html").is_file()
    plant(reviewed, "body", "stale")
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)


def test_a_deleted_release_is_seen_nowhere(reviewed, press):
    press("build", cwd=reviewed)
    assert is_seen(reviewed)
    (reviewed / f"releases/{RELEASE}.yaml").unlink()
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)
