"""Changes in words: what a person can tell from one line."""

import pytest

from ratecard.change.changes import Change
from ratecard.change.words import moved

LONG = "The docs say " + "very " * 40


def change(old: str | None, new: str | None) -> Change:
    return Change(kind="text-changed", provider="acme", subject="provider", old=old, new=new)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("99", "120", "99 → 120"),
        ("99", None, "was 99"),
        (None, "120", "120"),
        ("one\ntwo", "three", "one\ufffdtwo → three"),
        (f"{LONG}little.", f"{LONG}much.", f"…{'very ' * 8}little. → …{'very ' * 8}much."),
        (LONG, f"x{LONG}", f"{LONG[:160]}… → {'x' + LONG[:159]}…"),
    ],
)
def test_old_and_new_differ_on_the_line(old: str | None, new: str | None, line: str) -> None:
    assert moved(change(old, new)) == line
