"""Copies of a client with other settings, through both shells."""

import pytest
from tests.runtime.shells import CALLBACK, Kind, Shell, submit
from tests.servers.cliprise_like import ClipriseLike

from ratecard_runtime import errors

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])
OTHER = "https://example.com/other"


def test_a_copy_has_its_own_settings(kind: Kind) -> None:
    """Also in its groups; the original keeps its own."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        original = shell.client
        submit(shell)
        shell.client = original.with_options(callback_url=OTHER)
        submit(shell)
        shell.client = shell.client.with_options(timeout=9.0)
        submit(shell)
        shell.client = original
        submit(shell)
    sent = [request.json for request in server.generated]
    assert [body["callBackUrl"] for body in sent if isinstance(body, dict)] == [
        CALLBACK,
        OTHER,
        OTHER,
        CALLBACK,
    ]


def test_a_copy_shares_the_connections(kind: Kind) -> None:
    """Closing either closes both."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        original = shell.client
        submit(shell)
        shell.client = original.with_options(timeout=9.0)
        submit(shell)
        shell.close()
        shell.client = original
        with pytest.raises(errors.RatecardError, match="the client is closed"):
            submit(shell)
