"""Small newsrooms whose catalogs hold just what a test says."""

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.write import update
from toolkit.model import Message
from toolkit.sources import Sources


def write_catalog(root, code, domain, texts, *, source="en", **fields):
    """Write a catalog: `texts` maps (msgctxt, msgid), or msgid, to msgstr."""
    below = "" if domain in {"press", "termbase"} else "releases/"
    path = root / f"locales/{code}/LC_MESSAGES/{below}{domain}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    messages = [
        Message(
            msgid=key[1] if isinstance(key, tuple) else key,
            msgctxt=key[0] if isinstance(key, tuple) else "body",
            msgstr=text,
            **fields,
        )
        for key, text in texts.items()
    ]
    empty = new_catalog(code, domain, source_language=source)
    path.write_text(update(empty, messages), "utf-8")
    return path


def room(root):
    """Make a folder a newsroom of the three languages."""
    (root / "press.toml").write_text("[tool.press]\n", "utf-8")
    return root


def sources(root):
    """Return what a newsroom holds, read afresh."""
    return Sources(root)
