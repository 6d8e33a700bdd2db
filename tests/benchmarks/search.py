"""The index of the search: time and memory for each release, its size, and whether it repeats.

Releases of some 250 words each, drawn as in a real archive (Zipf's law) from 20,000 forms.
"""

import random
import resource
import time
from itertools import accumulate

from tests.formats import edition, paragraph
from toolkit.site.search import render_index

SIZES = (1000, 4000)
LETTERS = {"az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "ru": "абвгдежзийклмнопрстуфхцчшщыэюя"}


def releases(language, count):
    """Return editions that no two builds tell apart."""
    drawn = random.Random(1)
    letters = LETTERS[language]
    forms = ["".join(drawn.choices(letters, k=drawn.randint(3, 11))) for _ in range(20_000)]
    weights = list(accumulate(1 / place for place in range(1, len(forms) + 1)))
    return [
        edition(
            paragraph(" ".join(drawn.choices(forms, cum_weights=weights, k=250))),
            release=f"2020/r{number}",
            language=language,
        )
        for number in range(count)
    ]


def main():
    for language in LETTERS:
        for count in SIZES:
            made = releases(language, count)
            start = time.perf_counter()
            files = render_index(language, made)
            each = (time.perf_counter() - start) / count
            size = sum(map(len, files.values())) / count
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            same = files == render_index(language, made)
            print(
                f"{language}, {count:,} releases: {each * 1000:.2f} ms and {size:,.0f} bytes a "
                f"release, pagefind's peak {peak:.0f} MB, same bytes again: {same}"
            )


if __name__ == "__main__":
    main()
