"""State by a spec of one's own: what the five providers have no example of."""

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running

_SPECS = Path(__file__).parents[1] / "cases" / "emulate"


@pytest.fixture
def emulator() -> Iterator[RunningEmulator]:
    with running("acme", specs=_SPECS) as started:
        yield started


@pytest.fixture
def http(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    with httpx2.Client(base_url=emulator.base_url, headers=headers) as client:
        yield client


def _board(http: httpx2.Client, **values: str) -> str:
    made = http.post("/v1/boards", json={"title": "Lakes", **values}).json()["id"]
    assert isinstance(made, str)
    return made


def test_a_key_that_may_not_be_used_again_is_refused(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    keys = ["k", "k", "other"]
    answers = [
        http.post("/v1/paint", json={"text": "A lake"}, headers={"Request-Key": key})
        for key in keys
    ]
    assert [each.status_code for each in answers] == [200, 409, 200]
    assert answers[1].json()["error"]["code"] == "used_before"
    assert [entry.amount for entry in emulator.charges()] == [3, 3]


def test_ids_are_texts_where_the_docs_say_so(http: httpx2.Client) -> None:
    board = _board(http)
    assert http.get(f"/v1/boards/{board}").json() == {"id": board, "title": "Lakes"}
    assert http.get("/v1/boards/1").json()["error"]["code"] == "missing"


def test_a_put_with_required_fields_replaces_and_a_patch_merges(http: httpx2.Client) -> None:
    board = _board(http, colour="red")
    http.patch(f"/v1/boards/{board}", json={"title": "Rivers"})
    assert http.get(f"/v1/boards/{board}").json()["colour"] == "red"
    http.put(f"/v1/boards/{board}", json={"title": "Seas"})
    assert http.get(f"/v1/boards/{board}").json() == {"id": board, "title": "Seas"}


def test_a_list_is_filtered_and_then_cut_into_pages(http: httpx2.Client) -> None:
    colours = ["red", "blue", "red", "red", "blue", "red"]
    boards = [_board(http, colour=colour) for colour in colours]
    wanted = [board for board, colour in zip(boards, colours, strict=True) if colour == "red"]
    first = http.get("/v1/boards", params={"colour": "red"}).json()["page"]
    assert [each["id"] for each in first["boards"]] == wanted[:2]
    _board(http, colour="red")
    query = {"colour": "red", "after": first["next"]}
    second = http.get("/v1/boards", params=query).json()["page"]
    assert [each["id"] for each in second["boards"]] == wanted[2:]


def test_a_limit_tells_of_itself_only_when_it_refuses(http: httpx2.Client) -> None:
    board = _board(http)
    answers = [http.post(f"/v1/boards/{board}/pins", json={"text": "x"}) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert [each.headers.get("x-left") for each in answers] == [None, None, "0"]
    assert 1 <= int(answers[2].headers["x-wait"]) <= 10
    assert answers[2].json()["error"]["code"] == "slow_down"


def test_pins_are_numbered_and_belong_to_their_board(http: httpx2.Client) -> None:
    one, two = _board(http), _board(http)
    pin = http.post(f"/v1/boards/{one}/pins", json={"text": "x"}).json()["id"]
    assert isinstance(pin, int)
    assert http.delete(f"/v1/boards/{two}/pins/{pin}").status_code == 404
    assert http.delete(f"/v1/boards/{one}/pins/{pin}").status_code == 200
    assert http.delete(f"/v1/boards/{one}/pins/{pin}").status_code == 404
