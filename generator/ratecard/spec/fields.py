"""Fields: what a caller may give to a model or an endpoint, and where it goes on the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ratecard.names import python_name
from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place on the wire: `body.input.prompt`, `query.taskId`, `path.model`, `header.X-Trace`.

    `location` is the first word; `keys` are the names below it, none for the body as a whole.
    """

    location: Literal["path", "query", "header", "body", "form", "file"]
    keys: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join((self.location, *self.keys))


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """One place that a field's value is written to (spec key `send`).

    `values` maps what the caller passes to what is sent, in the order of the enum (spec key `as`;
    `as: index` becomes 0, 1, 2, …). `wrap` says that a single value is sent as a list of one.
    """

    to: Place
    values: tuple[tuple[JsonScalar, JsonScalar], ...] | None = None
    wrap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityOfField:
    """A quantity that a field fixes (spec key `quantity`).

    `how` is `value` (the number itself), `length` (characters of a text, items of a list) or
    `table` (the quantity for each value stands in `table`).
    """

    quantity: str
    how: Literal["value", "length", "table"]
    table: tuple[tuple[JsonScalar, JsonScalar], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation:
    """Since when a thing is deprecated (ISO date) and what to use instead."""

    since: str | None
    use: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One documented field of a model, an endpoint or the client.

    `name` is the key in the spec: the docs' own name, or ours where the docs name only places.
    `schema` is plain JSON Schema 2020-12 without the keys that this class holds.
    `required` is None where the docs are silent.
    `sends` is never empty; the first place gives the name that the catalog prints.
    `max_bytes` is the size of the largest file that a file field takes.
    """

    name: str
    python: str | None = None
    schema: Mapping[str, JsonValue]
    required: bool | None = None
    sends: tuple[Send, ...]
    also_accepted: tuple[Place, ...] = ()
    is_file: bool = False
    max_bytes: int | None = None
    uploads_asset: bool = False
    quantities: tuple[QuantityOfField, ...] = ()
    deprecated: Deprecation | None = None
    source: str | None = None
    position: Position = field(compare=False)

    @property
    def argument(self) -> str:
        """Name of the argument in Python, by which rate cards know the field, too."""
        return self.python or python_name(self.name)

    @property
    def description(self) -> str:
        """Plain sentence about the field, empty where the spec has none."""
        text = self.schema.get("description", "")
        return text if isinstance(text, str) else ""

    @property
    def enum(self) -> tuple[JsonScalar, ...] | None:
        """Allowed values as callers pass them, in the docs' order; None where any is allowed."""
        values = self.schema.get("enum")
        if not isinstance(values, tuple):
            return (True, False) if self.schema.get("type") == "boolean" else None
        return tuple(value for value in values if not isinstance(value, tuple | Mapping))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule over several fields of one model or endpoint (spec key `rules`).

    `kind` `require` and `forbid` apply when every field of `when` has one of its values.
    """

    kind: Literal["exactly_one", "at_most_one", "at_least_one", "require", "forbid"]
    fields: tuple[str, ...]
    when: tuple[tuple[str, tuple[JsonScalar, ...]], ...] = ()
    position: Position = field(compare=False)
