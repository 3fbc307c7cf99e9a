"""The key is seen by the provider and by nobody else."""

import copy
import logging
import pickle
import traceback

import pytest
from tests.runtime.sample.clients import Cliprise
from tests.runtime.sample.wire import PROVIDER
from tests.runtime.shells import CALLBACK, Kind, Shell, submit
from tests.servers.cliprise_like import KEY, ClipriseLike, Reply

from ratecard_runtime import errors
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.request.session import open_session
from ratecard_runtime.secret import Secret

pytestmark = pytest.mark.usefixtures("short_waits")

FAULTS = [
    Reply(drop=True),
    Reply(delay=0.3),
    Reply(status=400, body={"msg": f"no such key: {KEY}"}),
    Reply(status=302, headers={"Location": f"http://127.0.0.1:9/?apiKey={KEY}"}),
    Reply(body=f"<html>{KEY}</html>".encode()),
    Reply(body={"status": KEY, "code": KEY}),
]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("reply", FAULTS)
def test_no_log_and_no_exception_shows_the_key(
    kind: Kind, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    """All loggers at INFO, and the whole chain of every exception."""
    caplog.set_level(logging.INFO)
    with ClipriseLike() as server, Shell(kind, server.base_url, timeout=0.1) as shell:
        submit(shell)
        server.script("status", *[reply] * 3)
        with pytest.raises(RatecardError) as caught:
            shell.do(shell.client.status(task_id="task0001"))
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    link: BaseException | None = caught.value
    while link is not None:
        shown += f"{link} {link!r} {vars(link)}"
        link = link.__cause__ or link.__context__
    assert KEY not in shown
    assert KEY not in caplog.text


def test_debug_logs_do_not_show_the_key(caplog: pytest.LogCaptureFixture) -> None:
    """The HTTP library tells much at DEBUG, but nothing of the query or the header."""
    caplog.set_level(logging.DEBUG)
    with ClipriseLike() as server, Shell("sync", server.base_url) as shell:
        submit(shell).wait()
    assert "send_request_headers" in caplog.text
    assert KEY not in caplog.text


def test_a_status_word_is_logged_without_the_key(caplog: pytest.LogCaptureFixture) -> None:
    """Whatever a provider puts there."""
    with ClipriseLike() as server, Shell("sync", server.base_url) as shell:
        server.script("status", Reply(body={"status": f"resting with {KEY}"}))
        submit(shell).refresh()
    assert "'resting with …'" in caplog.text
    assert KEY not in caplog.text


def test_what_holds_the_key_does_not_print_it() -> None:
    """Neither the client nor anything below it."""
    with Cliprise(api_key=KEY, callback_url=CALLBACK) as client:
        session = open_session(
            PROVIDER,
            api_key=KEY,
            base_url=None,
            timeout=1,
            allow_unknown_models=False,
            dry_run=False,
            client_fields={},
        )
        secret = Secret(KEY)
        shown = f"{client!r} {client} {vars(client)} {session!r} {secret} {secret!r} {secret:>9}"
    assert KEY not in shown


def test_a_key_is_not_pickled_or_copied() -> None:
    """It does not cross to another process by accident."""
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError, match="not pickled"):
        copy.copy(Secret(KEY))


@pytest.mark.parametrize("key", ["a b", "a\nb", "a\x00b", "schlüssel"])
def test_a_key_that_cannot_travel_is_refused_without_being_shown(key: str) -> None:
    """Before it can split a header."""
    with pytest.raises(errors.MissingCredentials) as caught:
        Cliprise(api_key=key)
    assert key not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "api.example.com",
        "ftp://api.example.com",
        "https://",
        "https://user:pass@api.example.com",
        "https://api.example.com/?x=1",
        "https://api.example.com/#x",
        "https://api.example.com/a b",
        "https://[",
    ],
)
def test_a_base_url_is_an_origin_and_a_path(address: str) -> None:
    """Anything else could send the key elsewhere."""
    with pytest.raises(errors.InvalidRequest, match="base_url: expected http"):
        Cliprise(api_key=KEY, base_url=address)
