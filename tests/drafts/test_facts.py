"""Facts in a reply: the same in another notation, or others."""

import pytest

from tests.drafts.test_protection import restored


@pytest.mark.parametrize(
    ("text", "to", "reply"),
    [
        ("The seminar starts at 7 p.m.", "az", "Seminar saat 19:00-da başlayır."),
        ("The seminar starts at 7 p.m.", "ru", "Семинар начнётся в 19:00."),
        ("The seminar starts at 7 p.m.", "ru", "Семинар начнётся в 7 часов вечера."),
        ("From 9 a.m. to 6 p.m.", "az", "Saat 09:00-dan 18:00-dək"),
        ("On 12 June 2026", "az", "12.06.2026 tarixində"),
        ("Five people came.", "az", "5 nəfər gəldi."),
        ("3 persons were heard.", "az", "Üç nəfər dinlənilib."),
        ("About 5 million people", "az", "Təxminən 5 000 000 nəfər"),
        ("The 21st century began.", "az", "XXI əsr başladı."),
        ("About 5% of people", "az", "İnsanların təxminən 5 faizi"),
    ],
)
def test_the_same_in_another_notation_is_accepted(text, to, reply):
    assert restored(text, reply, to) == reply


@pytest.mark.parametrize(
    ("text", "to", "reply", "why"),
    [
        ("The seminar starts at 7 p.m.", "ru", "Семинар начнётся в 20:00.", "7 is missing"),
        ("The seminar starts at 7 p.m.", "az", "Seminar saat 7:00-da başlayır.", "00 was added"),
        ("On 12 June 2026", "az", "12.07.2026 tarixində", "“June” became “12.07.2026”"),
        ("Five people came.", "az", "6 nəfər gəldi.", "6 was added"),
        ("3 persons were heard.", "az", "Dörd nəfər dinlənilib.", "3 is missing"),
        ("5 May and 5 million people", "az", "5 may, 5 min nəfər", "“5 million” became “5 min”"),
        ("At 10:15 today", "az", "Bu gün saat 15:10-da", "“10:15” became “15:10”"),
        ("Come at 7 p.m. on 7 May", "az", "7 mayda gəlin", "7 is missing"),
        ("Come at 7 p.m. today", "az", "Bu gün 19:00-da, 19:00-da gəlin", "7 is missing"),
        ("5% of people", "az", "5 nəfər insan", "“5” is per cent in the source alone"),
    ],
)
def test_another_fact_is_refused(text, to, reply, why):
    assert why in restored(text, reply, to)
