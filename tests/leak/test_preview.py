"""A preview shows what is unreviewed, and marks it in every document."""

import pytest

from tests.formats import squeezed

from . import KINDS, PLANTED, RELEASE, SHORT, documents, plant, printed


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"summary", "label"}])
def test_a_preview_marks_what_is_unreviewed(kind, reviewed, press):
    plant(reviewed, kind, "draft")
    assert press("build", "--preview", cwd=reviewed).code == 0
    pages = printed(reviewed)
    page, text = (pages[f"ru/{RELEASE}{suffix}"] for suffix in (".html", ".txt"))
    without_topics = {f"ru/{RELEASE}.txt"} if kind == "term" else set()
    for path in documents("ru") - without_topics - {f"ru/{RELEASE}{SHORT}"}:
        assert PLANTED.lower() in squeezed(pages[path]).lower(), path
        assert "Не\u00a0проверено" in pages[path], path
        assert "Предварительный просмотр" in pages[path], path
    assert 'class="preview"' in page
    assert '<meta name="robots" content="noindex, nofollow">' in page
    assert page.count('unreviewed" data-note="Не\u00a0проверено"') >= 1
    assert kind == "term" or "[Не\u00a0проверено] " in text
    short = pages[f"ru/{RELEASE}{SHORT}"]
    assert short.count("не\u00a0для\u00a0публикации. Не\u00a0проверено]") == 3
