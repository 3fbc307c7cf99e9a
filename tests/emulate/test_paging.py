"""Pages of lists: by offset, by number and by cursor."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import httpx2
import pytest

from ratecard.emulate.paging import Entry, page_of, paged_body
from ratecard.spec import Endpoint, Field, Paging, Place, Position, Send
from ratecard.testing import RunningEmulator, running
from ratecard_runtime.json_value import JsonValue

_HERE = Position("endpoints.yaml", 1, 1)
_CURSOR = Paging(
    kind="cursor",
    parameter="cursor",
    size_parameter="limit",
    items=("data",),
    next="next_cursor",
    more="has_more",
)


def _field(name: str, schema: Mapping[str, int | str]) -> Field:
    send = Send(to=Place(location="query", keys=(name,)))
    return Field(name=name, schema=schema, sends=(send,), position=_HERE)


_LIST = Endpoint(
    id="list",
    method="GET",
    path="/things",
    summary="List.",
    python="list",
    auth=None,
    effect="read",
    paging=_CURSOR,
    parameters=(
        _field("limit", {"type": "integer", "default": 3, "maximum": 5}),
        _field("cursor", {"type": "string"}),
    ),
    position=_HERE,
)


def _entries(*numbers: int) -> list[Entry]:
    return [Entry(number=each, value=each) for each in numbers]


def _read_all(query: dict[str, str], entries: list[Entry]) -> list[list[JsonValue]]:
    pages: list[list[JsonValue]] = []
    while len(pages) < 20:
        page = page_of(_LIST, query, entries)
        pages.append([each.value for each in page.entries])
        if page.next is None:
            return pages
        query = {**query, "cursor": page.next}
    raise AssertionError("the pages do not end")


@pytest.mark.parametrize(
    ("entries", "pages"),
    [
        (list[int](), [list[int]()]),
        ([3, 2, 1], [[3, 2, 1]]),
        ([4, 3, 2, 1], [[4, 3, 2], [1]]),
        ([6, 5, 4, 3, 2, 1], [[6, 5, 4], [3, 2, 1]]),
        ([1, 2, 3, 4], [[1, 2, 3], [4]]),
    ],
)
def test_cursors_lead_through_a_list_once(entries: list[int], pages: list[list[int]]) -> None:
    assert _read_all({}, _entries(*entries)) == pages


def test_a_cursor_stays_where_it_was_when_things_come_and_go() -> None:
    first = page_of(_LIST, {}, _entries(9, 8, 7, 6, 5))
    assert first.next is not None
    newer = _entries(12, 11, 10, 9, 8, 6, 5)
    second = page_of(_LIST, {"cursor": first.next}, newer)
    assert [each.value for each in second.entries] == [6, 5]


def test_a_cursor_that_names_nothing_gives_an_empty_last_page() -> None:
    for cursor in ("clx123abc", "ü", "YWZ0ZXI6", "="):
        page = page_of(_LIST, {"cursor": cursor}, _entries(2, 1))
        assert (page.entries, page.next, page.more) == ((), None, False)


@pytest.mark.parametrize(("asked", "size"), [("1", 1), ("5", 5), ("90", 5), ("0", 0), ("x", 3)])
def test_a_page_is_as_large_as_asked_for_within_the_limit(asked: str, size: int) -> None:
    page = page_of(_LIST, {"limit": asked}, _entries(*range(9, 0, -1)))
    assert len(page.entries) == size


def test_the_last_page_has_no_cursor() -> None:
    printed: JsonValue = {"data": [], "has_more": True, "next_cursor": "clx456def"}
    last = page_of(_LIST, {}, _entries(1))
    assert paged_body(_CURSOR, "data", printed, last) == {"data": [1], "has_more": False}


def test_a_list_without_paging_is_one_page() -> None:
    page = page_of(replace(_LIST, paging=None), {}, _entries(*range(200)))
    assert (len(page.entries), page.more) == (200, False)


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False) as started:
        yield started


@pytest.fixture
def http(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    emulator.reset()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    with httpx2.Client(base_url=emulator.base_url, headers=headers) as client:
        yield client


def test_pages_by_number_end_with_an_empty_one(http: httpx2.Client) -> None:
    seen: list[int] = []
    for page in range(1, 20):
        query: dict[str, str | int] = {"query": "lake", "page": page, "per_page": 10}
        found = http.get("/api/stock/videos", params=query).json()["videos"]
        if not found:
            break
        seen += [each["id"] for each in found]
    assert len(seen) == len(set(seen)) > 20


def test_more_on_a_page_than_allowed_is_refused(http: httpx2.Client) -> None:
    refused = http.get("/api/stock/videos", params={"per_page": 31})
    assert refused.status_code == 400


def test_prompts_come_page_by_page(http: httpx2.Client) -> None:
    for number in range(25):
        http.post("/api/community/prompts", json={"prompt": f"Lake {number}"})
    pages = [
        [each["prompt"] for each in http.get(f"/api/community/prompts?page={n}").json()["prompts"]]
        for n in (1, 2, 3)
    ]
    assert [len(page) for page in pages] == [20, 5, 0]
    assert pages[0][0] == "Lake 0"
    assert pages[1][-1] == "Lake 24"
