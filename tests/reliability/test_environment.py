"""Proxies and certificates that the environment names and nobody can use."""

from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import hostile
from tests.reliability.studio import client_at, save, scripted

from ratecard_runtime.errors import ConnectionFailed
from ratecard_runtime.journal.store import Journal
from ratecard_runtime.network import wire

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment without proxies, and certificates that were not read yet."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    wire.tls.cache_clear()


def refusal(kind: Kind, folder: Path) -> str:
    """Make a paid call, of which nothing is sent or written down, and return what is said."""
    journal = folder / "journal.sqlite3"
    with (
        hostile(scripted()) as server,
        client_at(server, kind, journal=str(journal)) as shell,
        pytest.raises(ConnectionFailed) as caught,
    ):
        save(shell, folder)
    assert server.received == []
    assert caught.value.may_have_charged == "no"
    assert list(Journal(journal).calls()) == []
    return str(caught.value)


PROXIES = {
    "socks5://user:secret@127.0.0.1:9": "needs one more package: pip install socksio",
    "socks5h://127.0.0.1:9": "needs one more package: pip install socksio",
    "ftp://user:secret@127.0.0.1:9": "it is written http://host:port",
    "http://[": "it is written http://host:port",
    "http://:9": "it is written http://host:port",
    "http://127.0.0.1:secret": "it is written http://host:port",
    "127.0.0.1:99999": "it is written http://host:port",
}


@pytest.mark.parametrize("proxy", PROXIES)
def test_a_proxy_that_cannot_be_used_is_told_before_a_call_is_written_down(
    kind: Kind, proxy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is in doubt; a password in its address is not shown."""

    def not_installed(_: str) -> None:
        return None

    monkeypatch.setattr(wire, "find_spec", not_installed)
    monkeypatch.setenv("ALL_PROXY", proxy)
    said = refusal(kind, tmp_path)
    assert said.startswith("nothing was sent: ")
    assert "HTTP_PROXY or ALL_PROXY" in said
    assert PROXIES[proxy] in said
    assert "secret" not in said


def test_certificates_that_cannot_be_read(
    kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable that names them is named."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    said = refusal(kind, tmp_path)
    assert said.startswith("nothing was sent: certificates cannot be read")
    assert "SSL_CERT_FILE" in said
