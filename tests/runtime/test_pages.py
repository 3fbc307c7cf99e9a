"""Lists that come page by page, through both shells."""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import Literal, TypeVar, cast

import pytest
from tests.runtime.sample import models
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.shells import Kind

from ratecard_runtime import AsyncPager, Page, Pager, errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.json_value import JsonValue

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])

PROVIDER = ProviderInfo(
    id="tiny",
    name="Tiny",
    base_url="https://api.tiny.example",
    key_env="TINY_API_KEY",
    version="0.1.0",
    models="tests.runtime.sample.models",
)
CURSOR = Paging(
    kind="cursor",
    parameter="cursor",
    size_parameter="limit",
    items=("data",),
    next="next_cursor",
    more="has_more",
)
OFFSET = Paging(
    kind="offset",
    parameter="offset",
    size_parameter="limit",
    items=("generations", "[]"),
    size=2,
    largest=3,
)
NUMBER = Paging(kind="page", parameter="page", items=("prompts",), start=1)


def listing(paging: Paging) -> Operation[JsonValue]:
    """A list of the sample provider."""
    return Operation(
        "list",
        "GET",
        "/v1/items",
        effect="read",
        parameters={
            "cursor": "query.cursor",
            "offset": "query.offset",
            "page": "query.page",
            "limit": "query.limit",
            "model": "query.model",
        },
        paging=paging,
    )


class Reader:
    """A scripted client of one kind that reads lists."""

    def __init__(self, kind: Kind, *answers: object) -> None:
        """Answer the pages in order."""
        self.client = ScriptedClient(kind, PROVIDER, (), *(response(200, each) for each in answers))

    def all(self, paging: Paging, **arguments: object) -> list[JsonValue]:
        """Every item of the list."""
        return drained(self.client.client.pages(listing(paging), arguments))

    @property
    def queries(self) -> list[str]:
        """The query of every request."""
        return [url.partition("?")[2] for _, url in self.client.sent]


Item = TypeVar("Item")


def drained(found: Iterable[Item]) -> list[Item]:
    """All items of either kind of list."""
    if not isinstance(found, AsyncIterable):
        return list(found)
    twin = cast("AsyncIterable[Item]", found)

    async def collected() -> list[Item]:
        return [item async for item in twin]

    return asyncio.run(collected())


def done(call: Callable[[], Item]) -> Item:
    """What a method of either kind of list returns."""
    made = call()
    if not isinstance(made, Awaitable):
        return made
    waiting = cast("Awaitable[Item]", made)

    async def awaited() -> Item:
        return await waiting

    return asyncio.run(awaited())


def test_a_cursor_leads_to_the_next_page(kind: Kind) -> None:
    """Other arguments go along; has_more ends the list although a cursor is there."""
    reader = Reader(
        kind,
        {"data": [1, 2], "has_more": True, "next_cursor": "b"},
        {"data": [], "has_more": True, "next_cursor": "c"},
        {"data": [3], "has_more": False, "next_cursor": "d"},
    )
    assert reader.all(CURSOR, limit=2, model="x") == [1, 2, 3]
    assert reader.queries == [
        "limit=2&model=x",
        "cursor=b&limit=2&model=x",
        "cursor=c&limit=2&model=x",
    ]


@pytest.mark.parametrize("end", [{}, {"next_cursor": None}, {"next_cursor": ""}])
def test_no_cursor_ends_the_list(kind: Kind, end: dict[str, JsonValue]) -> None:
    """Also where has_more says otherwise, or nothing."""
    for more in ({}, {"has_more": True}):
        reader = Reader(kind, {"data": [1], **more, **end})
        assert reader.all(CURSOR) == [1]
        assert len(reader.queries) == 1


def test_a_cursor_that_comes_back_ends_with_an_error(kind: Kind) -> None:
    """A list without an end is the provider's fault; what was read until then was given."""
    answers = [{"data": [n], "next_cursor": c} for n, c in ((1, "a"), (2, "b"), (3, "a"))]
    reader = Reader(kind, *answers)
    seen: list[JsonValue] = []
    with pytest.raises(errors.MalformedResponse, match="cursor 'a' leads back to a page"):
        seen += reader.all(CURSOR)
    assert len(reader.queries) == 3


def test_ever_new_cursors_without_items_end_with_an_error(kind: Kind) -> None:
    """A loop over such a list would send for ever and never come round; a gap in one is none."""
    nothing: list[JsonValue] = []
    empty = [{"data": nothing, "has_more": True, "next_cursor": f"c{n}"} for n in range(25)]
    reader = Reader(kind, {"data": [1], "next_cursor": "a"}, *empty)
    words = "10 pages in a row hold no item, and the list goes on with cursor 'c9'"
    with pytest.raises(errors.MalformedResponse, match=words):
        reader.all(CURSOR)
    assert len(reader.queries) == 11
    filled: list[object] = [*empty[:9], {"data": [2], "next_cursor": "x"}, *empty[9:18], [3]]
    reader = Reader(kind, *filled[:-1], {"data": [3]})
    assert reader.all(CURSOR) == [2, 3]


def test_a_cursor_that_was_given_first_counts_as_seen(kind: Kind) -> None:
    """The list begins at the caller's own cursor."""
    reader = Reader(kind, {"data": [1], "next_cursor": "a"})
    with pytest.raises(errors.MalformedResponse, match="leads back"):
        reader.all(CURSOR, cursor="a")
    assert reader.queries == ["cursor=a"]


def test_an_offset_grows_by_what_came(kind: Kind) -> None:
    """A page shorter than the documented default is the last one."""
    reader = Reader(kind, {"generations": [1, 2]}, {"generations": [3, 4]}, {"generations": [5]})
    assert reader.all(OFFSET) == [1, 2, 3, 4, 5]
    assert reader.queries == ["", "offset=2", "offset=4"]


def test_an_offset_begins_where_the_caller_says_and_ends_at_an_empty_page(kind: Kind) -> None:
    """The answer may be the list itself."""
    reader = Reader(kind, [1], [2], [])
    assert reader.all(OFFSET, offset=10, limit=1) == [1, 2]
    assert reader.queries == ["offset=10&limit=1", "offset=11&limit=1", "offset=12&limit=1"]


def test_a_page_is_not_short_because_the_provider_gives_fewer_than_asked(kind: Kind) -> None:
    """It gives three at most, whatever is asked for."""
    reader = Reader(kind, [1, 2, 3], [4, 5])
    assert reader.all(OFFSET, limit=100) == [1, 2, 3, 4, 5]
    assert reader.queries == ["limit=100", "offset=3&limit=100"]


def test_pages_are_numbered_from_the_documented_start(kind: Kind) -> None:
    """Where no size is documented only an empty page ends the list."""
    reader = Reader(kind, {"prompts": [1, 2]}, {"prompts": [3]}, {"prompts": []})
    assert reader.all(NUMBER) == [1, 2, 3]
    assert reader.queries == ["", "page=2", "page=3"]


def test_a_provider_that_knows_no_pages_is_noticed(kind: Kind) -> None:
    """It gives the same page for ever."""
    reader = Reader(kind, {"prompts": [1]}, {"prompts": [1]})
    with pytest.raises(errors.MalformedResponse, match="page 3 leads back to a page"):
        reader.all(NUMBER)
    assert len(reader.queries) == 2


def test_nothing_is_sent_before_it_is_needed(kind: Kind) -> None:
    """Arguments are checked at once; a loop that stops early asks for no further page."""
    reader = Reader(kind, {"data": [1, 2], "next_cursor": "b"}, {"data": [3]})
    with pytest.raises(errors.InvalidRequest, match="modle: is no argument of list"):
        reader.client.client.pages(listing(CURSOR), {"modle": "x"})
    found = reader.client.client.pages(listing(CURSOR), {})
    assert repr(found).endswith("of GET /v1/items>")
    assert reader.queries == []
    assert done(found.first) == Page((1, 2), {"data": [1, 2], "next_cursor": "b"})
    assert len(reader.queries) == 1


def test_whole_pages(kind: Kind) -> None:
    """Each with its answer; every loop begins anew."""
    first: JsonValue = {"data": [1], "next_cursor": "b", "total": 2}
    last: JsonValue = {"data": [2]}
    reader = Reader(kind, first, last, first, last)
    found = reader.client.client.pages(listing(CURSOR), {})
    for _ in range(2):
        assert drained(found.pages()) == [Page((1,), first), Page((2,), last)]
    assert reader.queries == ["", "cursor=b", "", "cursor=b"]


def test_an_answer_without_a_list_keeps_the_answer(kind: Kind) -> None:
    """A typed error with the places that were tried."""
    reader = Reader(kind, {"items": []})
    with pytest.raises(errors.MalformedResponse, match=r"no list at generations or \[\]") as caught:
        reader.all(OFFSET)
    assert caught.value.body == {"items": []}


def test_items_are_read_into_their_model(kind: Kind) -> None:
    """And what is none is told by its place."""
    operation: Operation[models.Shot] = Operation(
        "shots", "GET", "/v1/shots", effect="read", response="Shot", paging=CURSOR
    )
    client = ScriptedClient(
        kind, PROVIDER, (), response(200, {"data": [{"prompt": "a", "lengthSeconds": 5}]})
    )
    (shot,) = drained(client.client.pages(operation, {}))
    assert isinstance(shot, models.Shot)
    assert shot.prompt == "a"
    client.script.answers.append(response(200, {"data": [{"lengthSeconds": 5}]}))
    with pytest.raises(errors.MalformedResponse, match="Field required at prompt"):
        drained(client.client.pages(operation, {}))


def test_the_two_lists_are_twins(kind: Literal["sync", "async"]) -> None:
    """Only the one that belongs to the shell is made."""
    found = ScriptedClient(kind, PROVIDER, ()).client.pages(listing(CURSOR), {})
    assert isinstance(found, AsyncPager if kind == "async" else Pager)
