"""Node: a value of a document together with its place, read by builders.

A key that is absent where the schema asks for it, or whose value was refused, is unknown: asking
for it raises UnknownValueError, and the entry is left out without a further finding.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ratecard.read import DataPath, Document
from ratecard.spec import JsonScalar, JsonValue, Position


class UnknownValueError(Exception):
    """A value that a builder needs was refused or is missing; its finding is already noted."""


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a document."""

    document: Document
    path: DataPath
    data: JsonValue

    @property
    def position(self) -> Position:
        """Where the value stands."""
        return self.document.at(self.path)

    @property
    def key_position(self) -> Position:
        """Where the key of the value stands."""
        return self.document.key_at(self.path)

    @property
    def text_position(self) -> Position:
        """Where the text of the value begins, after a quote if it has one."""
        return self.document.text_at(self.path)

    @property
    def name(self) -> str:
        """The key of the value."""
        return str(self.path[-1])

    @property
    def mapping(self) -> Mapping[str, JsonValue]:
        """The keys and values of a group; none for another kind of value."""
        return self.data if isinstance(self.data, Mapping) else {}

    @property
    def scalar(self) -> JsonScalar:
        """The value of a leaf."""
        if isinstance(self.data, tuple | Mapping):
            raise UnknownValueError
        return self.data

    @property
    def text(self) -> str:
        """The text of a leaf."""
        if not isinstance(self.data, str):
            raise UnknownValueError
        return self.data

    def child(self, key: str) -> "Node | None":
        """Return the value of a key; None where it is absent or was refused."""
        mapping = self.data
        if not isinstance(mapping, Mapping) or key not in mapping:
            return None
        return self._below(key, mapping[key])

    def need(self, key: str) -> "Node":
        """Return the value of a key that the schema asks for."""
        child = self.child(key)
        if child is None:
            raise UnknownValueError
        return child

    def text_of(self, key: str) -> str:
        """Return the text of a key that the schema asks for."""
        return self.need(key).text

    def integer_of(self, key: str) -> int:
        """Return the whole number of a key that the schema asks for."""
        value = self.need(key).data
        if not isinstance(value, int | Decimal):
            raise UnknownValueError
        return int(value)

    def optional_text(self, key: str) -> str | None:
        """Return the text of a key, None where it is absent or null."""
        child = self.child(key)
        return child.data if child and isinstance(child.data, str) else None

    def optional_integer(self, key: str) -> int | None:
        """Return the whole number of a key, None where it is absent."""
        return None if self.child(key) is None else self.integer_of(key)

    def optional_scalar(self, key: str) -> JsonScalar:
        """Return the leaf of a key, None where it is absent or null."""
        child = self.child(key)
        return child.scalar if child else None

    def flag(self, key: str) -> bool:
        """Say whether a key is true."""
        child = self.child(key)
        return child is not None and child.data is True

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts of a list, none where the key is absent."""
        return tuple(item.text for item in self.items(key))

    def items(self, key: str) -> "Iterator[Node]":
        """Yield the values of a list, none where the key is absent."""
        child = self.child(key)
        if child:
            yield from child.alternatives()

    def entries(self, key: str) -> "Iterator[Node]":
        """Yield the values of a group, none where the key is absent."""
        child = self.child(key)
        if child:
            yield from child.children()

    def alternatives(self) -> "Iterator[Node]":
        """Yield the values of a list, or the one value itself."""
        if not isinstance(self.data, tuple):
            yield self
            return
        for index, value in enumerate(self.data):
            below = self._below(index, value)
            if below:
                yield below

    def children(self) -> "Iterator[Node]":
        """Yield the values of a group."""
        for key, value in self.mapping.items():
            below = self._below(key, value)
            if below:
                yield below

    def is_sound(self) -> bool:
        """Say whether nothing at or below this value was refused."""
        depth = len(self.path)
        return not any(path[:depth] == self.path for path in self.document.unknown)

    def _below(self, key: str | int, value: JsonValue) -> "Node | None":
        path = (*self.path, key)
        if self.document.unknown and path in self.document.unknown:
            return None
        return Node(self.document, path, value)
