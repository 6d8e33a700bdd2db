"""Times in sentences: the translator chooses the style and the case."""

RECORD = """\
kind: announcement
language: en
languages: [az, en, ru]
date: 2026-11-01
title: Sample
issuer: ombudsman-office
competition: essay contest
when: 2026-11-03
body: [Sample text.]
"""
MSGID = "It will take place {when:adverbial}."
SENTENCES = {
    "az": ("{when:weekday} günü keçiriləcək.", "Çərşənbə axşamı günü keçiriləcək."),
    "ru": ("Встреча пройдет в {when:weekday accusative}.", "Встреча пройдет во\u00a0вторник."),
}


def test_a_sentence_names_the_day_of_the_week(newsroom, press):
    (newsroom / "releases/sample.yaml").write_text(RECORD, "utf-8")
    for code, (sentence, _) in SENTENCES.items():
        catalog = newsroom / f"locales/{code}/LC_MESSAGES/press.po"
        entry = f'msgid "{MSGID}"\n'
        before, after = catalog.read_text("utf-8").split(entry)
        rest = after[after.index("\n") :]
        catalog.write_text(f'{before}{entry}msgstr "{sentence}"{rest}', "utf-8")
    assert "[placeholders]" not in press("check", "locales", cwd=newsroom).out
    assert press("build", "sample", "--preview", "--format", "txt", cwd=newsroom).code == 0
    for code, (_, said) in SENTENCES.items():
        assert said in (newsroom / f"dist/{code}/sample.txt").read_text("utf-8")
