"""To which address a connection for a result is made, whatever its name leads to; both shells."""

import asyncio
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from tests.runtime.raw_server import answering, found
from tests.runtime.sample.wire import PROVIDER
from tests.runtime.sessions import session
from tests.runtime.shells import Kind

from ratecard_runtime.aio.connection import AsyncConnection, AsyncTransports
from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.places import result_request
from ratecard_runtime.files.target import targets
from ratecard_runtime.flow import repeats
from ratecard_runtime.request.session import Session
from ratecard_runtime.sync.connection import SyncConnection, SyncTransports

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])
PUBLIC = "93.184.215.14"


class Names:
    """What names lead to; each look-up takes the next of several answers, and the last stays."""

    def __init__(self) -> None:
        """Know no names yet."""
        self.known: dict[str, list[list[str]]] = {}
        self._real = socket.getaddrinfo

    def getaddrinfo(self, host: object, port: object, *more: object, **named: object) -> object:
        """Look a name up; addresses and unknown names as ever."""
        name = host.decode() if isinstance(host, bytes) else str(host)
        answers = self.known.get(name)
        if answers is None:
            return self._real(host, port, *more, **named)  # type: ignore[arg-type]
        addresses = answers.pop(0) if len(answers) > 1 else answers[0]
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (address, port or 0)) for address in addresses]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """Names of this test alone; the provider's own is public. Repeats are made at once."""
    made = Names()
    made.known["api.studio.example"] = [[PUBLIC]]
    monkeypatch.setattr(socket, "getaddrinfo", made.getaddrinfo)
    monkeypatch.setattr(repeats, "FIRST_DELAY", 0.001)
    return made


def at(base_url: str) -> Session:
    """A session of a provider there, whose results may be anywhere."""
    provider = replace(PROVIDER, result_hosts=None)
    return replace(session(provider), base_url=base_url, timeout=0.5, deadline=3.0)


def fetched(kind: Kind, used: Session, url: str, folder: Path) -> bytes:
    """Fetch a result as jobs do."""
    request, (target,) = result_request(used, url), targets(folder / "a.png", (url,))
    if kind == "sync":
        with_threads = SyncConnection(used, SyncTransports(None))
        return with_threads.fetch(request, target).read_bytes()
    on_loop = AsyncConnection(used, AsyncTransports(None))
    return asyncio.run(on_loop.fetch(request, target)).read_bytes()


@pytest.mark.parametrize("address", ["127.0.0.1", "::ffff:127.0.0.1", "::1"])
def test_a_name_that_leads_inside_is_not_followed(
    kind: Kind, address: str, names: Names, tmp_path: Path
) -> None:
    """Such names are public, and anybody can make one."""
    names.known["files.example"] = [[address]]
    with (
        answering(lambda _: iter(found(b"secret"))) as server,
        pytest.raises(DownloadFailed, match=r"files\.example is at .*, which is no public address"),
    ):
        url = f"http://files.example:{server.port}/a.png"
        fetched(kind, at("http://api.studio.example"), url, tmp_path)
    assert server.targets == []
    assert list(tmp_path.iterdir()) == []


def test_a_provider_inside_by_name_has_its_results_there(
    kind: Kind, names: Names, tmp_path: Path
) -> None:
    """A gateway of one's own has a name of one's own network."""
    names.known["api.studio.example"] = [["127.0.0.1"]]
    names.known["files.example"] = [["127.0.0.1"]]
    with answering(lambda _: iter(found(b"film"))) as server:
        url = f"http://files.example:{server.port}/a.png"
        assert fetched(kind, at("http://api.studio.example"), url, tmp_path) == b"film"


def test_the_address_that_was_checked_is_connected_to(
    kind: Kind, names: Names, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads elsewhere when it is looked up again gains nothing by it."""
    names.known["files.example"] = [[PUBLIC, "127.0.0.1"], ["127.0.0.1"]]
    asked: list[str] = []

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        asked.append(address[0])
        raise ConnectionRefusedError

    async def connect_async(remote_host: str, *_: object, **__: object) -> object:
        asked.append(remote_host)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr("anyio.connect_tcp", connect_async)
    with pytest.raises(DownloadFailed):
        fetched(kind, at("http://api.studio.example"), "http://files.example/a", tmp_path)
    assert asked == [PUBLIC]


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..b", "127.0.0.1:99999", "xn--a"])
@pytest.mark.parametrize("is_redirect", [False, True])
@pytest.mark.usefixtures("names")
def test_a_host_that_cannot_be_is_a_failed_download(
    kind: Kind, host: str, is_redirect: bool, tmp_path: Path
) -> None:
    """Neither an error of the codec nor a group of errors leaves a client."""
    moved = f"HTTP/1.1 302 x\r\nLocation: http://{host}/b\r\n\r\n".encode()
    with answering(lambda _: iter([moved])) as server, pytest.raises(DownloadFailed):
        url = f"{server.base_url}/a" if is_redirect else f"http://{host}/a"
        fetched(kind, at(server.base_url), url, tmp_path)
    assert len(server.targets) == is_redirect
