"""How lists come page by page, as the docs state it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Paging:
    """How a list is read page by page.

    `parameter` is the argument that chooses the page: a cursor, how many items to pass over, or
    the number of the page; without it reading begins at `start`. `size_parameter` says how many
    items a page may have; `size` and `largest` are its documented default and maximum.
    `items`, `next` and `more` are places in the answer; `[]` is the answer itself.
    """

    kind: Literal["cursor", "offset", "page"]
    parameter: str
    items: tuple[str, ...]
    next: str | None = None
    more: str | None = None
    size_parameter: str | None = None
    start: int = 0
    size: int | None = None
    largest: int | None = None
