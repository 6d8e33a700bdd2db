"""What the checks of names cost a text, over 20,000 pairs of generated sentences.

Prints microseconds of processor time a pair, and the time of plain Python on the same
machine, since both depend on it; targets: 15 µs without a name in the text, 60 µs with.
Run as `python -m tests.benchmarks.names`.
"""

import random
import time
from pathlib import Path

from toolkit import registry
from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair, Phrase, PhraseKind
from toolkit.naming import Naming
from toolkit.sources import Sources

ROOT = Path(__file__).parents[2]
CHECKS = ("missing-name", "misspelt-name", "untransliterated-name", "forbidden-variant")
PAIRS = 20_000
SENTENCES = {
    "ru": "В течение года в {} были рассмотрены обращения граждан, и {} получили ответ.",
    "az": "İl ərzində {} vətəndaşların müraciətlərinə baxılıb və {} cavab alıb.",
}
CASES = {"ru": "prepositional", "az": "locative"}
SOURCE = "In the course of the winter many letters were examined in {}, and {} were answered."


def pairs(code, sources, rules, named):
    """Return texts and translations, with two names of the termbase or with none."""
    chosen = random.Random(1)
    entries = [one for one in sources.termbase.entries.values() if one.kind in {"person", "place"}]
    plain = language(code).CONVENTIONS
    for number in range(PAIRS):
        names = chosen.sample(entries, 2) if named else ()
        words = [entry.name for entry in names] or ["the regions", str(number)]
        forms = [_form(code, sources, entry) for entry in names] or ["çox", str(number)]
        source, target = SOURCE.format(*words), SENTENCES[code].format(*forms)
        yield Pair(
            f"{source} {number}",
            f"{target} {number}",
            "body",
            Genre.FREE,
            language("en").CONVENTIONS,
            plain,
            rules,
        )


def _form(code, sources, entry):
    name = sources.translations.find(code, "termbase", entry.msgctxt, entry.name).text
    phrase = Phrase(name, PhraseKind(entry.kind), entry.fields.gender)
    return sources.grammar(code).inflect(phrase, frozenset({CASES[code]}), entry.msgctxt).text


def measure(made):
    """Return microseconds a pair, and how many findings there were."""
    checks = [registry.plugin("checks", name) for name in CHECKS]
    start = time.process_time()
    found = sum(len(list(check.find_in_text(pair))) for pair in made for check in checks)
    return (time.process_time() - start) / len(made) * 1e6, found


def main():
    sources = Sources(ROOT)
    naming = Naming(sources)
    start = time.process_time()
    sum(range(10_000_000))
    print(f"plain Python: {time.process_time() - start:.2f} s for a sum of 10 million")
    for code in SENTENCES:
        rules = naming.rules("en", code)
        for named in (False, True):
            made = list(pairs(code, sources, rules, named))
            measure(made[:500])
            cost, found = measure(made)
            print(f"{code}, names {named}: {cost:.1f} us a pair, {found} findings")


if __name__ == "__main__":
    main()
