"""Looking texts up in a memory beside rapidfuzz's and difflib's exhaustive search, in one run.

Targets: under 10 ms a query at 100,000 segments; the best match (a likeness of 75 or more)
of the exhaustive search found in at least 99 of 100 queries. Segments are chains of words
from the sample texts, three in ten words replaced by made-up ones as frequent as words of a
large archive are; queries are segments with 3 to 30 % of their words changed. Seconds are
the processor's, so that other work on the machine does not count.

    python -m tests.benchmarks.memory [az|en|ru]
"""

import difflib
import random
import re
import sqlite3
import sys
import time
from collections import defaultdict
from itertools import accumulate, pairwise
from pathlib import Path

from rapidfuzz import fuzz, process

from toolkit.catalogs.store import read
from toolkit.memory.layers import Layer
from toolkit.memory.memory import NEAR, Memory
from toolkit.memory.store import Reviewed, fill

LOCALES = Path(__file__).parent.parent.parent / "locales"
SIZES = (1_000, 10_000, 100_000)
QUERIES = 300
MADE_UP = 0.3
DIFFLIB_SEGMENTS = 20_000
"""What difflib is given of all comparisons: at 100,000 it takes a minute a query."""


def sample_texts(code):
    catalogs = (LOCALES / code / "LC_MESSAGES").rglob("*.po")
    messages = (one for path in catalogs for one in read(path).active)
    texts = (one.msgid if code == "en" else one.msgstr for one in messages)
    return [text for text in texts if text and "{" not in text]


def vocabulary(chance, size=40_000):
    syllables = [a + b + c for a in "bdgklmnprstv" for b in "aeiouəüö" for c in ("", "n", "r", "l")]
    words = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(size)]
    return words, list(accumulate(1 / (rank + 5) for rank in range(size)))


def segments(code, count, chance):
    """Return as many different segments of 4 to 40 words."""
    following = defaultdict(list)
    for text in sample_texts(code):
        for word, after in pairwise(["", *text.split(), ""]):
            following[word].append(after)
    words, weights = vocabulary(chance)
    made = {}
    while len(made) < count:
        word, said = "", []
        for _ in range(chance.randint(4, 40)):
            word = chance.choice(following[word])
            if word:
                digits = re.sub(r"\d+", lambda _: str(chance.randint(1, 99)), word)
                is_made_up = chance.random() < MADE_UP
                said.append(chance.choices(words, cum_weights=weights)[0] if is_made_up else digits)
        made[" ".join(said)] = None
    return [text for text in made if text][:count]


def edited(text, known, chance):
    words = text.split()
    for _ in range(max(1, round(len(words) * chance.uniform(0.03, 0.3)))):
        at, other = chance.randrange(len(words)), chance.choice(chance.choice(known).split())
        kind = chance.random()
        if kind < 0.5:
            words[at] = other
        elif kind < 0.75 and len(words) > 2:
            del words[at]
        else:
            words.insert(at, other)
    return " ".join(words)


def timed(work, queries):
    """Return what comes of each query, and the milliseconds each took."""
    results, times = [], []
    for query in queries:
        start = time.process_time()
        results.append(work(query))
        times.append((time.process_time() - start) * 1000)
    return results, times


def with_difflib(query, known):
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(query)
    best = 0.0
    for text in known[:DIFFLIB_SEGMENTS]:
        matcher.set_seq1(text)
        if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
            best = max(best, matcher.ratio())
    return best


def measure(code, size):
    chance = random.Random(1)
    known = segments(code, size, chance)
    base = sqlite3.connect(":memory:")
    start = time.process_time()
    fill(base, (Reviewed("free", "body", "x", {code: text, "xx": "да"}) for text in known))
    built = time.process_time() - start
    memory = Memory([Layer(base)])
    queries = [edited(chance.choice(known), known, chance) for _ in range(QUERIES)]
    ours, times = timed(lambda query: memory.near("free", code, "xx", query, "body"), queries)
    theirs, exhaustive = timed(
        lambda query: process.extract(query, known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=1),
        queries,
    )
    scored = [(mine, best[0][1]) for mine, best in zip(ours, theirs, strict=True) if best]
    hits = sum(mine is not None and mine.score >= best - 1e-9 for mine, best in scored)
    _, slow = timed(lambda query: with_difflib(query, known), queries[:1])
    difflib_time = slow[0] * max(1, size / DIFFLIB_SEGMENTS)
    print(
        f"{code} {size:>7}: memory {mean(times):6.2f} ms (slowest {max(times):6.2f}), "
        f"rapidfuzz.extract {mean(exhaustive):7.2f} ms, difflib {difflib_time:9.0f} ms; "
        f"recall {hits}/{len(scored)} = {hits / len(scored):.1%}; built in {built:.1f} s"
    )


def mean(values):
    return sum(values) / len(values)


if __name__ == "__main__":
    for chosen in sys.argv[1:] or ("ru",):
        for size in SIZES:
            measure(chosen, size)
