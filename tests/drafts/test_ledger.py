"""The ledger: translations that are paid for, and what was sent on a day."""

import pytest

from toolkit.drafts.ledger import Ledger


def test_what_is_kept_is_there_for_the_next_run(tmp_path):
    Ledger(tmp_path / "cache").keep("key", "mətn")
    again = Ledger(tmp_path / "cache")
    assert (again.recall("key"), again.recall("other")) == ("mətn", None)


def test_a_budget_is_for_a_provider_and_a_day(tmp_path):
    first, second = Ledger(tmp_path), Ledger(tmp_path)
    assert first.spend("deepl", "2026-01-01", 60, 100)
    assert not second.spend("deepl", "2026-01-01", 41, 100)
    assert second.spend("deepl", "2026-01-01", 40, 100)
    assert not first.spend("deepl", "2026-01-01", 1, 100)
    assert first.spend("deepl", "2026-01-02", 100, 100)
    assert first.spend("google", "2026-01-01", 100, 100)
    first.refund("deepl", "2026-01-01", 30)
    assert second.spend("deepl", "2026-01-01", 30, 100)


def test_the_first_text_may_be_too_much_for_the_day(tmp_path):
    assert not Ledger(tmp_path).spend("deepl", "2026-01-01", 101, 100)


def test_a_budget_of_nothing_is_no_limit(tmp_path):
    assert Ledger(tmp_path).spend("deepl", "2026-01-01", 10**9, 0)


@pytest.mark.parametrize("spoil", ["file", "garbage", "none"])
def test_without_a_folder_it_remembers_for_this_run(tmp_path, spoil):
    folder = tmp_path / "cache"
    if spoil == "file":
        folder.write_text("in the way", "utf-8")
    elif spoil == "garbage":
        folder.mkdir()
        (folder / "drafts.sqlite").write_bytes(b"no database" * 1000)
    ledger = Ledger(None if spoil == "none" else folder)
    ledger.keep("key", "mətn")
    assert ledger.recall("key") == "mətn"
    assert not ledger.spend("deepl", "2026-01-01", 5, 4)


@pytest.mark.parametrize("where", [0, 4096])
def test_a_damaged_file_is_begun_anew(tmp_path, where):
    first = Ledger(tmp_path)
    first.keep("key", "mətn")
    first._file.execute("pragma wal_checkpoint(truncate)")
    first._file.close()
    path = tmp_path / "drafts.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[:where] + b"\xff" * 4096 + data[where + 4096 :])
    assert Ledger(tmp_path).spend("deepl", "2026-01-01", 60, 100)
    assert not Ledger(tmp_path).spend("deepl", "2026-01-01", 60, 100)


def test_a_disk_that_refuses_later_is_no_fault(tmp_path):
    ledger = Ledger(tmp_path)
    ledger._file.execute("drop table replies")
    ledger.keep("key", "mətn")
    assert ledger.recall("key") == "mətn"
