"""Placements: where each argument goes on the wire, read once from the texts of a spec."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ratecard_runtime.description.operations import (
    Argument,
    Arguments,
    ModelRequest,
    Operation,
    Send,
    Sends,
)


class Target(NamedTuple):
    """One place of one argument: `location` is body, query, path, header, form or file."""

    location: str
    keys: tuple[str, ...]
    values: Mapping[object, object] | None = None
    wrap: bool = False
    max_bytes: int | None = None

    def __str__(self) -> str:
        return ".".join((self.location, *self.keys))


class Placement(NamedTuple):
    """One argument and the places it is written to."""

    name: str
    targets: tuple[Target, ...]


@lru_cache(maxsize=4096)
def parse_place(text: str) -> tuple[str, tuple[str, ...]]:
    """Split a place such as `body.input.prompt` into its location and the keys below it."""
    location, *keys = text.split(".")
    return location, tuple(keys)


@lru_cache(maxsize=4096)
def placements(described: "Operation[object] | ModelRequest[object]") -> tuple[Placement, ...]:
    """Return the placements of an operation's parameters or a model's fields, in spec order."""
    fields: Arguments = (
        described.fields if isinstance(described, ModelRequest) else described.parameters
    )
    return tuple(Placement(name, targets_of(each)) for name, each in fields.items())


@lru_cache(maxsize=4096)
def beside(described: "Operation[object] | ModelRequest[object]") -> tuple[Placement, ...]:
    """Return the placements of what a method takes beside the documented arguments.

    `fields` and `files` hold what the docs do not name, or fields of models that an operation
    does not list; `idempotency_key` is the caller's own.
    """
    if isinstance(described, ModelRequest):
        operation, own = described.operation, frozenset(described.fields)
    else:
        operation, own = described, frozenset(described.parameters)
    documented = placements(operation)
    found: list[Placement] = []
    is_open = operation.undocumented_body
    if operation.model_fields and operation is described and not is_open:
        found.append(Placement("fields", targets_of("body")))
    if operation.undocumented_query:
        found.append(Placement("fields", targets_of("query")))
    if is_open:
        locations = {target.location for each in documented for target in each.targets}
        is_form = not locations.isdisjoint({"form", "file"})
        found.append(Placement("fields", targets_of("form" if is_form else "body")))
        found.append(Placement("files", targets_of("file")))
    header = operation.idempotency_header
    if header and "idempotency_key" not in own:
        found.append(Placement("idempotency_key", targets_of(f"header.{header}")))
    return tuple(found)


def targets_of(described: Sends | Argument) -> tuple[Target, ...]:
    """Return the targets of one argument."""
    sends = described.to if isinstance(described, Argument) else described
    several = sends if isinstance(sends, tuple) else (sends,)
    return tuple(_target(send if isinstance(send, Send) else Send(send)) for send in several)


def _target(send: Send) -> Target:
    location, keys = parse_place(send.to)
    return Target(location, keys, send.values, send.wrap, send.max_bytes)
