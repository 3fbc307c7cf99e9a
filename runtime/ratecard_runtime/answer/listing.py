"""A list while it is read page by page; the shells send what it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.answer.decoding import decode_items
from ratecard_runtime.answer.pages import items_in, next_page
from ratecard_runtime.answer.verdict import malformed
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.prepare import given_only, prepare_call, prepare_known
from ratecard_runtime.request.session import Session

MOST_EMPTY_PAGES = 10
"""Pages in a row without an item, after which a list is taken for one without an end."""

Item = TypeVar("Item", covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list: its items, and the whole answer as it came."""

    items: tuple[Item, ...]
    raw: JsonValue


class Listing(Generic[Item]):
    """Where the reading of one list stands."""

    def __init__(
        self, session: Session, operation: Operation[Item], arguments: Mapping[str, object]
    ) -> None:
        """Begin with the page that `arguments` ask for. Raises as `prepare_call` does."""
        if operation.paging is None:
            raise TypeError(f"{operation.id} gives no pages; use call")
        self._session = session
        self._operation = operation
        self._paging: Paging = operation.paging
        self._arguments = dict(arguments)
        self._seen = {repr(self._arguments.get(self._paging.parameter))}
        self._last: list[JsonValue] = []
        self._empty = 0
        self.request: Request | None = prepare_call(session, operation, self._arguments)

    def page(self, answer: Answer) -> Page[Item]:
        """Return the page that `answer` is; one without a list raises `MalformedResponse`."""
        items = items_in(self._paging, answer.body)
        if items is None:
            places = " or ".join(self._paging.items)
            raise malformed(self._session, self._operation, answer, f"no list at {places}")
        return Page(decode_items(self._session, self._operation, answer, items), answer.body)

    def advance(self, answer: Answer) -> None:
        """Turn to the page after `answer`; `request` is None when there is none.

        A provider that comes back to a page already read, or gives page after page without an
        item, raises `MalformedResponse`, since the list would have no end.
        """
        value = next_page(self._paging, self._arguments, answer.body)
        if value is None:
            self.request = None
            return
        items = items_in(self._paging, answer.body) or []
        self._empty = 0 if items else self._empty + 1
        called = f"{self._paging.parameter} {value!r}"
        words = ""
        if repr(value) in self._seen or (items and items == self._last):
            words = f"{called} leads back to a page that was read before"
        elif self._empty >= MOST_EMPTY_PAGES:
            words = f"{self._empty} pages in a row hold no item, and the list goes on with {called}"
        if words:
            raise malformed(self._session, self._operation, answer, words)
        self._seen.add(repr(value))
        self._last = items
        self._arguments[self._paging.parameter] = value
        arguments = given_only(self._arguments)
        self.request = prepare_known(self._session, self._operation, arguments)
