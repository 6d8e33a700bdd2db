"""New catalogs have a header that gettext accepts."""

import datetime as dt
import shutil
import subprocess
from gettext import c2py

import pytest

from toolkit.catalogs.fresh import new_catalog, new_template
from toolkit.catalogs.merge import merge
from toolkit.catalogs.write import update
from toolkit.model import Message

RUSSIAN = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
MESSAGES = (Message("Title", "x", "label"), Message("{n} man", msgid_plural="{n} men"))


@pytest.mark.parametrize(
    ("locale", "count", "rule"),
    [("az", 2, "n != 1"), ("ru", 3, RUSSIAN), ("xx", 2, "n != 1")],
)
def test_the_plural_rule_is_the_language_s(locale, count, rule):
    forms, _, plural = new_catalog(locale, "press").headers["Plural-Forms"].partition("; plural=")
    assert forms == f"nplurals={count}"
    # By meaning: babel's wording of a rule changes between its versions.
    said, wanted = c2py(plural.rstrip(";")), c2py(rule)
    assert [said(number) for number in range(1000)] == [wanted(number) for number in range(1000)]


def test_the_header_says_what_is_known():
    made = dt.datetime(2020, 7, 2, 10, 0, tzinfo=dt.timezone(dt.timedelta(hours=4)))
    new = new_catalog("az", "2020/guba", source_language="ru", project="newsroom", revised=made)
    assert (new.locale, new.domain, new.messages, new.digest) == ("az", "2020/guba", (), None)
    assert new.headers["PO-Revision-Date"] == "2020-07-02 10:00+0400"
    assert new.headers["X-Source-Language"] == "ru"
    assert new.headers["Project-Id-Version"] == "newsroom"
    assert "Plural-Forms" not in new_template("press").headers


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")
@pytest.mark.parametrize("new", [new_catalog("az", "p"), new_catalog("ru", "p"), new_template("p")])
def test_msgfmt_accepts_it(new, tmp_path):
    file = tmp_path / "a.po"
    messages = merge(new, MESSAGES).messages if new.locale else MESSAGES
    file.write_text(update(new, messages), encoding="utf-8")
    subprocess.run(["msgfmt", "--check", "-o", tmp_path / "a.mo", file], check=True)
