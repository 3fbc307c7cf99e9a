"""Connections that end, stall or drip on purpose."""

import socket
import time
from urllib.parse import urlsplit

import httpx2
import pytest
from tests.emulate.faults.calls import (
    GENERATIONS,
    LOST,
    POST,
    TOOLS,
    UPSCALE,
    client,
    read,
    submitted,
)

from ratecard.testing import RunningEmulator, running


def test_half_a_body(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=truncated")
    with pytest.raises(httpx2.RemoteProtocolError, match="without sending complete message body"):
        submitted(zencreator)
    assert len(zencreator.charges()) == 1


def test_a_broken_chunk(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=bad-chunk")
    with pytest.raises(httpx2.RemoteProtocolError, match="illegal chunk header"):
        submitted(zencreator)
    assert len(zencreator.charges()) == 1


@pytest.mark.parametrize(
    ("fault", "charges"),
    [("reset-before", 0), ("reset-during", 1), ("reset-after", 1), ("close", 0), ("drop", 1)],
)
def test_a_connection_that_ends(zencreator: RunningEmulator, fault: str, charges: int) -> None:
    zencreator.faults(f"submit#1={fault}")
    with pytest.raises(LOST):
        submitted(zencreator)
    assert len(zencreator.charges()) == charges
    assert submitted(zencreator).status_code == 200
    assert len(zencreator.charges()) == charges + 1


@pytest.mark.parametrize("fault", ["reset-before", "reset-after", "close", "drop"])
def test_a_reset_is_one_and_a_close_is_none(zencreator: RunningEmulator, fault: str) -> None:
    """On the socket itself: a reset is an error there, a close the end of the stream."""
    zencreator.faults(f"*={fault}")
    parts = urlsplit(zencreator.base_url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as connection:
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        if fault.startswith("reset"):
            with pytest.raises(ConnectionResetError):
                connection.recv(1000)
        else:
            assert connection.recv(1000) == b""


def test_a_reset_in_the_middle_comes_after_half_of_the_answer(zencreator: RunningEmulator) -> None:
    whole = len(read(zencreator).content)
    zencreator.faults("*=reset-during")
    parts = urlsplit(zencreator.base_url)
    received = b""
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as connection:
        key = f"Authorization: Bearer {zencreator.key}"
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n{key}\r\n\r\n".encode())
        with pytest.raises(ConnectionResetError):
            while chunk := connection.recv(10_000):
                received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert len(body) == whole // 2


def test_an_answer_in_drops_takes_its_time(zencreator: RunningEmulator) -> None:
    whole = len(read(zencreator).content)
    zencreator.faults(f"*=drip:bytes={whole * 2}")
    began = time.monotonic()
    answer = read(zencreator)
    assert len(answer.content) == whole
    assert time.monotonic() - began > 0.4


@pytest.mark.parametrize(
    ("fault", "charges"),
    [("stall", 1), ("silence", 0), ("silence:accepted", 1)],
)
def test_silence_lasts_until_the_client_gives_up(
    zencreator: RunningEmulator, fault: str, charges: int
) -> None:
    zencreator.faults(f"submit={fault}")
    headers = {"Authorization": f"Bearer {zencreator.key}"}
    url = f"{zencreator.base_url}{GENERATIONS}"
    with pytest.raises(httpx2.ReadTimeout):
        POST(url, json=UPSCALE, headers=headers, timeout=0.2)
    assert len(zencreator.charges()) == charges


def test_silence_ends_by_itself(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=silence:seconds=0.1")
    with pytest.raises(httpx2.RemoteProtocolError, match="disconnected without sending"):
        submitted(zencreator)


def test_an_emulator_ends_although_an_answer_stalls() -> None:
    began = time.monotonic()
    with running("zencreator", faults=["*=silence"]) as emulator:
        parts = urlsplit(emulator.base_url)
        address = (parts.hostname or "", parts.port or 0)
        connection = socket.create_connection(address, timeout=5)
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        while not emulator.requests():
            time.sleep(0.01)
    connection.close()
    assert time.monotonic() - began < 5


def test_another_call_on_the_connection_is_not_harmed(zencreator: RunningEmulator) -> None:
    zencreator.faults("*#2=reset-during")
    with client(zencreator) as http:
        assert http.get(TOOLS).status_code == 200
        with pytest.raises(LOST):
            http.get(TOOLS)
        assert http.get(TOOLS).status_code == 200
