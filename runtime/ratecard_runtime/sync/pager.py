"""Lists of the blocking client that come page by page."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from ratecard_runtime.answer.listing import Listing, Page
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.flow.flows import call
from ratecard_runtime.request.planned import announce
from ratecard_runtime.sync.connection import SyncConnection

Item = TypeVar("Item", covariant=True)


class Pager(Generic[Item]):
    """All items of a list: `for item in client.images.list()`.

    Pages are asked for as they are reached; every loop begins anew. `pages` gives whole pages,
    `first` the first one.
    """

    def __init__(
        self,
        connection: SyncConnection,
        operation: Operation[Item],
        arguments: Mapping[str, object],
    ) -> None:
        """Check the arguments; nothing is sent."""
        self._connection = connection
        self._operation = operation
        self._arguments = arguments
        self._listing()

    def __iter__(self) -> Iterator[Item]:
        """Yield every item, page after page."""
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[Item]]:
        """Yield the pages; a list that would have no end raises `MalformedResponse`."""
        session, listing = self._connection.session, self._listing()
        while listing.request is not None:
            announce(session, self._operation, self._arguments)
            flow = call(session, self._operation, listing.request)
            answer = self._connection.run(flow)
            yield listing.page(answer)
            listing.advance(answer)

    def first(self) -> Page[Item]:
        """Return the first page.

        Raises as every call does, and `MalformedResponse` for an answer without a list.
        """
        for page in self.pages():
            return page
        raise AssertionError("a list has a first page")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.method} {self._operation.path}>"

    def _listing(self) -> Listing[Item]:
        return Listing(self._connection.session, self._operation, self._arguments)
