"""A small newsroom whose termbase a test writes out."""

from functools import cache
from pathlib import Path

from toolkit.naming import Naming
from toolkit.sources import Sources

ROOT = Path(__file__).parents[2]

_HEADER = """msgid ""
msgstr ""
"Language: {}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

"""


def make(root, termbase, names=None, languages='["az", "en", "ru"]'):
    """Return the sources of a newsroom; `names` maps a language to names by msgctxt and msgid."""
    root.mkdir(exist_ok=True)
    (root / "press.toml").write_text(f"[tool.press]\nlanguages = {languages}\n", "utf-8")
    (root / "locales").mkdir()
    (root / "locales/termbase.yaml").write_text(termbase, "utf-8")
    for code, entries in (names or {}).items():
        folder = root / f"locales/{code}/LC_MESSAGES"
        folder.mkdir(parents=True)
        text = "".join(
            f'msgctxt "{ctxt}"\nmsgid "{msgid}"\nmsgstr "{msgstr}"\n\n'
            for (ctxt, msgid), msgstr in entries.items()
        )
        (folder / "termbase.po").write_text(_HEADER.format(code) + text, "utf-8")
    return Sources(root)


@cache
def sample():
    """Return what the sample newsroom knows of names, made once for all tests."""
    return Naming(Sources(ROOT))


def rules(source, target):
    """Return what it knows of names in translations from one language into another."""
    return sample().rules(source, target)


def found(source, target, pair=("en", "ru")):
    """Return the kinds of finding: what each method of the rules answers."""
    names = rules(*pair)
    return {
        kind
        for kind, findings in {
            "missing": names.missing(source, target),
            "misspelt": names.misspelt(source, target),
            "left": names.untransliterated(source, target),
            "forbidden": names.forbidden(target),
        }.items()
        if findings
    }
