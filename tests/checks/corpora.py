"""The texts of the corpora: correct translations, and ones with a defect planted in each."""

from functools import cache
from pathlib import Path

from toolkit.catalogs.po import parse

CORPUS = Path(__file__).parent / "corpus"
PATHS = sorted(CORPUS.glob("*.po"))


@cache
def catalog(path):
    """Return a corpus, read once."""
    return parse(path.read_bytes(), str(path))


def codes(path):
    """Return the languages of a corpus: of its sources, of its translations."""
    return catalog(path).headers.get("X-Source-Language", "en"), catalog(path).locale


def pairs(path):
    """Return the sources of a corpus with their translations."""
    return [(one.msgid, one.msgstr) for one in catalog(path).active]


def texts(code, paths=PATHS):
    """Return each text that is written in a language."""
    return [
        text
        for path in paths
        for pair in pairs(path)
        for text, written in zip(pair, codes(path), strict=True)
        if written == code
    ]
