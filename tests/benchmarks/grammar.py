"""Forms a second in each language, and what asking for the first Russian form costs.

Prints ratios to the plain Python of `str.upper` over the same phrases in one run, and
peak memory; targets: az and en 20,000 forms/s, ru 2,000 phrases/s.
"""

import resource
import sys
import time
from pathlib import Path

from toolkit.grammar.plain import language
from toolkit.model import Phrase

GOLD = Path(__file__).parent.parent / "languages"


def phrases(name):
    lines = (GOLD / name).read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return list(dict.fromkeys(row[0] for row in rows[1:]))


def rate(code, texts, case):
    """Return seconds for the first pass, and forms a second of later ones: new, and known."""
    inflect = language(code).inflect
    features = frozenset({case})
    start = time.perf_counter()
    for text in texts:
        inflect(Phrase(text), features)
    cold = time.perf_counter() - start
    rates = []
    for made in (getattr(inflect, "__wrapped__", inflect), inflect):
        start, count = time.perf_counter(), 0
        while time.perf_counter() - start < 0.5:
            for text in texts:
                made(Phrase(text), features)
            count += len(texts)
        rates.append(count / (time.perf_counter() - start))
    return cold, *rates


def upper(texts):
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < 0.2:
        for text in texts:
            text.upper()
        count += len(texts)
    return count / (time.perf_counter() - start)


def main():
    for code, name, case in (
        ("az", "az_gold.tsv", "genitive"),
        ("en", "az_gold.tsv", "possessive"),
        ("ru", "gold_ru.tsv", "genitive"),
    ):
        before = "pymorphy3" in sys.modules
        texts = phrases(name)
        cold, new, warm = rate(code, texts, case)
        loaded = "" if before or "pymorphy3" not in sys.modules else ", pymorphy3 loaded"
        ratio = upper(texts) / warm
        print(
            f"{code}: {len(texts)} phrases, first pass {len(texts) / cold:,.0f}/s{loaded}, "
            f"then {new:,.0f}/s, known phrases {warm:,.0f}/s; "
            f"str.upper is {ratio:.0f} times as fast"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MiB")


if __name__ == "__main__":
    main()
