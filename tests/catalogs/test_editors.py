"""What translators' editors write is read for what it means, and theirs stays theirs.

Each text is in the manner of the editor named; only `fuzzy` says who has reviewed what.
"""

import datetime as dt

import pytest

from toolkit.catalogs.merge import merge
from toolkit.catalogs.po import parse
from toolkit.catalogs.states import state
from toolkit.catalogs.write import update
from toolkit.model import Message, State

NOW = dt.datetime(2021, 1, 2, 3, 4, tzinfo=dt.UTC)
PATH = "locales/ru/LC_MESSAGES/press.po"

HEADER = """msgid ""
msgstr ""
"Project-Id-Version: press-toolkit\\n"
"PO-Revision-Date: 2020-07-02 10:00+0400\\n"
"Last-Translator: \\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""

# Wraps at a width of its own, writes its name, drops #| together with the flag.
POEDIT = """"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
"n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"
"X-Generator: Poedit 3.2.2\\n"
"X-Poedit-Bookmarks: -1,3\\n"

# draft: google 2020-07-01
#: releases/2020/guba.yaml
msgid ""
"On the initiative of the Commissioner a videoconference was held "
"in Guba."
msgstr ""
"По инициативе Уполномоченного в Губе состоялась "
"видеоконференция."

#: releases/2020/guba.yaml
msgid "{n} guest"
msgid_plural "{n} guests"
msgstr[0] "{n} гость"
msgstr[1] "{n} гостя"
msgstr[2] "{n} гостей"
"""

# Leaves #| on an entry that was approved.
LOKALIZE = """"X-Generator: Lokalize 22.12.3\\n"
"X-Source-Language: en\\n"

# A note of the translator.
#| msgctxt "title"
#| msgid "Conference in Guba"
msgctxt "title"
msgid "Videoconference in Guba"
msgstr "Видеоконференция в Губе"
"""

# One line for a text of any length; Plural-Forms without brackets.
RULE = (
    "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
)
WEBLATE = f""""Plural-Forms: {RULE}\\n"
"X-Generator: Weblate 5.14\\n"

#: releases/2020/guba.yaml
#, fuzzy
msgctxt "body"
msgid "{"A long sentence. " * 8}"
msgstr "{"Длинное предложение. " * 8}"
"""

# What msgmerge made of a changed text and of a vanished one; po-mode fades at the end.
MSGMERGE = """
#: releases/2020/guba.yaml:12
#, fuzzy
#| msgid "Guba"
msgid "Quba"
msgstr "Губа"

#, fuzzy
#~| msgid "older"
#~ msgid "old"
#~ msgstr "старый"

#~ msgid "spoiled"
#~ msgstr "бывший"
"""

SEEN = {
    "Poedit": (POEDIT, [State.REVIEWED, State.REVIEWED]),
    "Lokalize": (LOKALIZE, [State.REVIEWED]),
    "Weblate": (WEBLATE, [State.FUZZY]),
    "msgmerge": (MSGMERGE, [State.STALE]),
}


@pytest.mark.parametrize(("text", "states"), SEEN.values(), ids=SEEN)
def test_the_states_are_what_the_editor_meant(text, states):
    assert [state(message) for message in parse(HEADER + text, PATH).active] == states


@pytest.mark.parametrize("text", [text for text, _ in SEEN.values()], ids=SEEN)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_sync_leaves_the_editor_s_lines_and_header_alone(text, newline):
    before = parse((HEADER + text).replace("\n", newline), PATH)
    new = Message("One more", msgctxt="body")
    after = update(before, merge(before, [*before.active, new]).messages, revised=NOW)
    gone = [line for line in before.text.splitlines() if line not in after.splitlines()]
    assert [
        line for line in gone if "PO-Revision" not in line and line[:2] not in {"#|", "# "}
    ] == []
    assert parse(after, PATH).headers.keys() == before.headers.keys()


def test_a_review_in_poedit_settles_the_draft():
    before = parse(HEADER + POEDIT, PATH)
    assert merge(before, before.active).messages[0].comments == ("from draft: google 2020-07-01",)


def test_what_lokalize_left_on_an_approved_entry_goes():
    before = parse(HEADER + LOKALIZE, PATH)
    after = update(before, merge(before, before.active).messages)
    assert after == before.text.replace('#| msgctxt "title"\n#| msgid "Conference in Guba"\n', "")


def test_one_word_changed_in_weblate_s_long_line_is_one_line_changed():
    before = parse(HEADER + WEBLATE, PATH)
    (entry,) = before.messages
    changed = Message(
        entry.msgid, "Короткое. " + entry.msgstr, entry.msgctxt, references=entry.references
    )
    after = update(before, [changed])
    assert after == before.text.replace('msgstr "Д', 'msgstr "Короткое. Д').replace(
        "#, fuzzy\n", ""
    )


def test_a_text_msgmerge_put_away_returns():
    before = parse(HEADER + MSGMERGE, PATH)
    result = merge(before, [Message("Quba"), Message("spoiled"), Message("old")])
    assert [state(one) for one in result.messages] == [State.STALE, State.REVIEWED, State.STALE]
    assert result.returned == (("", "spoiled"), ("", "old"))
