"""What a first mention says and what a later one does; roles over time; open ends."""

import re

import pytest

from tests.conftest import ROOT

RECORD = """\
kind: event
language: en
date: 2026-05-14
title: A title
format: seminar
body: [The body.]
names:
  - name: {az: Əli Nümunə, en: Ali Sample, ru: Али Образцов}
    gender: masculine
    role: {az: ekspert, en: expert, ru: эксперт}
"""
TERMBASE = """\
people:
  former-chief:
    name: Former Chief
    gender: masculine
    roles: [{role: chief, until: 2024}]
  chief-now:
    name: Chief Now
    gender: feminine
    roles: [{role: chief, from: 2025, acting: true}, {role: member}]
roles:
  chief: {name: chief of staff}
  member: {name: member of the board}
institutions:
  un:
    name: United Nations
    abbreviation: {az: BMT, en: UN, ru: ООН}
"""
NAMES = {
    "az": {
        "person former-chief": "Keçmiş Rəis",
        "person chief-now": "Səidə Rəisova",
        "role chief": "aparat rəhbəri",
        "role member": "idarə heyətinin üzvü",
        "institution un": "Birləşmiş Millətlər Təşkilatı",
    },
    "ru": {
        "person former-chief": "Петр Прежний",
        "person chief-now": "Саида Раисова",
        "role chief": "руководитель аппарата",
        "role member": "член правления",
        "institution un": "Организация Объединенных Наций",
    },
}


@pytest.fixture
def edition(newsroom, press):
    """Return the text of a release's first paragraphs in a language."""
    termbase = newsroom / "locales/termbase.yaml"
    text = termbase.read_text("utf-8")
    for section in ("people", "roles", "institutions"):
        own = re.search(rf"^{section}:\n((?: .*\n)+)", TERMBASE, re.MULTILINE).group(1)
        text = text.replace(f"\n{section}:\n", f"\n{section}:\n{own}", 1)
    termbase.write_text(text, "utf-8")
    record = newsroom / "releases/2026/one.yaml"

    def tell(lines, language):
        record.write_text(RECORD + lines, "utf-8")
        press("sync", cwd=newsroom)
        for code, names in NAMES.items():
            path = newsroom / f"locales/{code}/LC_MESSAGES/termbase.po"
            text = path.read_text("utf-8")
            for msgctxt, name in names.items():
                entry = rf'(msgctxt "{msgctxt}"\nmsgid "[^"]*"\nmsgstr )""'
                text = re.sub(entry, rf'\1"{name}"', text)
            path.write_text(text, "utf-8")
        done = press("build", "one", "--preview", "--format", "txt", cwd=newsroom)
        assert done.code == 0, done.err
        page = (newsroom / f"dist/{language}/2026/one.txt").read_text("utf-8")
        told = page.split("\n\n")[3:]
        end = next(at for at, part in enumerate(told) if "The body." in part)
        return " ".join(told[:end]).replace("\u00a0", " ")

    return tell


def test_an_abbreviation_is_introduced_only_where_it_is_used_again(edition):
    once = edition("supported_by: [United Nations]\n", "en")
    assert once.endswith("Support was provided by the United Nations.")
    twice = edition("supported_by: [United Nations]\ninvited_by: UN\n", "en")
    assert "provided by the United Nations (UN). The invitation came from the UN." in twice
    text = edition("supported_by: [United Nations]\ninvited_by: UN\n", "ru")
    assert "Организация Объединенных Наций (ООН)" in text
    assert "от ООН" in text
    text = edition("supported_by: [United Nations]\ninvited_by: UN\n", "az")
    assert "Birləşmiş Millətlər Təşkilatı (BMT)" in text
    assert "Dəvət BMT-dən" in text


def test_a_person_is_named_in_full_once(edition):
    lines = "moderator: Ali Sample\nspeakers: [{person: Ali Sample, action: spoke}]\n"
    assert "Expert Ali Sample. A. Sample addressed" in edition(lines, "en")
    assert "эксперт Али Образцов. А. Образцов обратился" in edition(lines, "ru")
    assert "ekspert Əli Nümunə" in edition(lines, "az")
    assert "Ə.Nümunə" in edition(lines, "az")


def test_a_role_named_alone_is_its_holder_on_the_day(edition):
    assert "Chief Now" in edition("moderator: chief of staff\n", "en")


def test_somebody_acting_in_a_role_and_two_roles_at_once(edition):
    assert "Chief Now, acting chief of staff and member of the board" in edition(
        "moderator: Chief Now\n", "en"
    )
    assert (
        "исполняющий обязанности руководителя аппарата и член правления Саида Раисова"
        in edition("moderator: Chief Now\n", "ru")
    )
    assert "aparat rəhbəri vəzifəsini icra edən və idarə heyətinin üzvü Səidə Rəisova" in edition(
        "moderator: Chief Now\n", "az"
    )


def test_a_role_that_ended_is_not_said(edition):
    assert "moderated by Former Chief." in edition("moderator: Former Chief\n", "en")


def test_a_list_with_an_open_end_declines_it_too(edition):
    lines = "audience: [civil society, ...]\nparticipants: [NGOs, ...]\n"
    english, russian, azerbaijani = (edition(lines, code) for code in ("en", "ru", "az"))
    assert "for civil society and others. It was attended by representatives of NGOs, as" in english
    assert "на гражданское общество и других" in russian
    assert "представители НПО, а также других организаций" in russian
    assert "vətəndaş cəmiyyəti və digərləri üçün" in azerbaijani
    assert "QHT-lərin, habelə digər təşkilatların nümayəndələri" in azerbaijani


def test_the_samples_have_no_guessed_form(press):
    assert "guessed-form" not in press("check", cwd=ROOT).out


def test_male_and_female_are_understood(edition):
    lines = "moderator: Leyla Sample\n"
    own = "  - {name: {az: Leyla Nümunə, en: Leyla Sample, ru: Лейла Образцова}, gender: female}\n"
    assert "выступила Лейла Образцова" in edition(own + lines, "ru")
