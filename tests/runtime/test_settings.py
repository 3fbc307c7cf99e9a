"""Settings that are none: refused when the client is made, by both shells and by dry runs too.

Taken as they came, they failed at the first paid call, or held nothing without a word.
"""

import asyncio
import re
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest

from ratecard_cliprise import AsyncCliprise, Cliprise
from ratecard_progressive_robot import ProgressiveRobot
from ratecard_runtime import Budget, Job, errors
from ratecard_runtime.journal.store import Journal

CLIENTS = pytest.mark.parametrize("client", [Cliprise, AsyncCliprise])
BUDGET = "with `from ratecard_runtime import Budget`"
JOURNAL = "expected a path, True for your own journal, or None for none"
SECONDS = "expected a number of seconds above 0, at most 2147483"

TYPES: list[tuple[str, object, str]] = [
    ("budget", 500, f"budget=500 is not allowed; expected budget=Budget(credits=500), {BUDGET}"),
    ("budget", 0, f"budget=0 is not allowed; expected budget=Budget(credits=0), {BUDGET}"),
    ("budget", 0.5, f"budget=0.5 is not allowed; expected budget=Budget(credits='0.5'), {BUDGET}"),
    ("budget", {}, f"budget={{}} is not allowed; expected budget=Budget(credits='500'), {BUDGET}"),
    ("budget", Budget, "expected budget=Budget(credits='500')"),
    ("journal", False, f"journal=False is not allowed; {JOURNAL}"),
    ("journal", 5, f"journal=5 is not allowed; {JOURNAL}"),
    ("journal", b"j.sqlite3", f"journal=b'j.sqlite3' is not allowed; {JOURNAL}"),
    ("timeout", "60", f"timeout='60' is not allowed; {SECONDS}"),
    ("timeout", None, f"timeout=None is not allowed; {SECONDS}"),
    ("deadline", True, f"deadline=True is not allowed; {SECONDS}"),
    ("dry_run", None, "dry_run=None is not allowed; expected True or False"),
    ("dry_run", "false", "dry_run='false' is not allowed; expected True or False"),
    ("allow_unknown_models", "no", "allow_unknown_models='no' is not allowed; expected True or"),
    ("api_key", b"canary", "api_key is of type bytes; expected text"),
    ("callback_url", 5, "callback_url is of type int; expected text"),
    ("base_url", b"http://a", "base_url is of type bytes; expected text"),
    (
        "transport",
        object(),
        "is not allowed; expected an object with the methods send, op",
    ),
]
VALUES: list[tuple[str, object, str]] = [
    ("journal", "", f"journal='' is not allowed; {JOURNAL}"),
    ("timeout", 0, f"timeout=0 is not allowed; {SECONDS}"),
    ("timeout", float("inf"), f"timeout=inf is not allowed; {SECONDS}"),
    ("timeout", 2_147_484, f"timeout=2147484 is not allowed; {SECONDS}"),
    ("deadline", float("nan"), f"deadline=nan is not allowed; {SECONDS}"),
    ("deadline", -1, f"deadline=-1 is not allowed; {SECONDS}"),
]


@CLIENTS
@pytest.mark.parametrize("is_dry", [False, True])
@pytest.mark.parametrize(("name", "given", "words"), TYPES)
def test_a_setting_of_a_wrong_type(
    client: type, is_dry: bool, name: str, given: object, words: str
) -> None:
    """The message names it, with what was given and what to write."""
    settings: dict[str, object] = {"dry_run": is_dry, name: given}
    with pytest.raises(TypeError, match=re.escape(words)) as told:
        client(**settings)
    assert str(told.value).startswith(f"client: {name}")
    assert "canary" not in str(told.value)


@CLIENTS
@pytest.mark.parametrize(("name", "given", "words"), VALUES)
def test_a_setting_of_a_wrong_value(client: type, name: str, given: object, words: str) -> None:
    """A deadline that is no number would make the journal unreadable."""
    with pytest.raises(ValueError, match=f"^client: {re.escape(words)}"):
        client(**{name: given})


@CLIENTS
def test_an_empty_base_url_is_not_the_provider(client: type) -> None:
    """An environment variable that is not set must not send tests to the real one."""
    with pytest.raises(errors.InvalidRequest, match="base_url: expected http"):
        client(base_url="")


@CLIENTS
def test_an_empty_key_is_not_that_of_the_environment(
    client: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A test account whose key is not set must not become the one that pays."""
    monkeypatch.setenv("CLIPRISE_API_KEY", "canary")
    with pytest.raises(errors.MissingCredentials, match="give api_key=…"):
        done(client(api_key="").status(task_id="t1"))


@CLIENTS
def test_an_empty_field_of_a_copy_was_not_given(client: type) -> None:
    """As for the client itself: a required one is missing before the network."""
    lacking = client(api_key="key", journal=None).with_options(callback_url="")
    with pytest.raises(errors.MissingCredentials, match="needs callback_url"):
        done(lacking.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5))


@CLIENTS
@pytest.mark.parametrize("given", ["", " ", None])
def test_a_job_without_an_id(client: type, given: object) -> None:
    """It would ask for whatever the provider takes no id for."""
    with pytest.raises(errors.InvalidRequest, match=f"job_id: {given!r} is not allowed"):
        client().job(given)


@CLIENTS
@pytest.mark.parametrize("journal", [None, True, "a.sqlite3", Path("a.sqlite3"), Journal(None)])
def test_settings_that_are_some(client: type, journal: object) -> None:
    """Nothing is opened before the first paid call."""
    client(journal=journal, budget=Budget(credits=5), timeout=1, deadline=0.5, base_url=None)


@CLIENTS
def test_other_settings_of_a_copy(client: type) -> None:
    """They are held to the same."""
    made = client()
    with pytest.raises(TypeError, match="client: timeout='5' is not allowed"):
        made.with_options(timeout="5")
    with pytest.raises(ValueError, match="client: timeout=0 is not allowed"):
        made.with_options(timeout=0)
    with pytest.raises(TypeError, match="client: callback_url is of type int"):
        made.with_options(callback_url=5)


@pytest.mark.parametrize("given", ["no", 1, None, False])
def test_money_moves_for_true_alone(given: Any) -> None:
    """Text from a form or a file is true, whatever it says."""
    with pytest.raises(errors.InvalidRequest, match="confirm=True"):
        ProgressiveRobot(dry_run=True).credits.topup(credits=100, confirm=given)


@CLIENTS
@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("wait", {"timeout": "60"}, "timeout='60' is not allowed; expected a number of seconds"),
        ("wait", {"timeout": True}, "timeout=True is not allowed"),
        ("wait", {"timeout": float("nan")}, "timeout=nan is not allowed"),
        ("wait", {"progress": "yes"}, "progress='yes' is not allowed; expected True, False or a"),
        ("save", {"path": None}, "path=None is not allowed; expected a path, as text or pathlib"),
        ("save", {"path": b"clip.mp4"}, r"path=b'clip\.mp4' is not allowed"),
    ],
)
def test_what_a_job_is_given(
    client: type, method: str, given: dict[str, object], words: str
) -> None:
    """It is looked at before the wait, which may take minutes; a dry run finds it too."""
    job = done(client(dry_run=True).videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5))
    with pytest.raises((TypeError, ValueError), match=words):
        done(getattr(job, method)(**given))


def done(call: Job | Coroutine[object, object, Job]) -> Job:
    """Return what a call of either shell gives."""
    return asyncio.run(call) if isinstance(call, Coroutine) else call
