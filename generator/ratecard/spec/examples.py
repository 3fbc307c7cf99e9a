"""Documented requests, responses and worked costs, which tests hold the spec to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExample:
    """A printed request: the call that makes it and the body (or query) as printed."""

    title: str
    item: str
    arguments: Mapping[str, JsonValue]
    body: JsonValue
    source: str
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseExample:
    """A printed response of an operation."""

    title: str
    operation: str
    status: int
    body: JsonValue
    source: str
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostExample:
    """A worked cost: the item, what was given, and the price that the docs print.

    The price is in `credits`, or an `amount` of money where the rate card has a currency.
    `disputed_rate` is set where the rates give another number; the spec then keeps both.
    `unrounded` is the number that the docs print before rounding, with its own dispute.
    """

    title: str
    item: str
    given: Mapping[str, JsonValue]
    credits: JsonScalar = None
    amount: JsonScalar = None
    disputed_rate: JsonScalar = None
    unrounded: JsonScalar = None
    disputed_unrounded: JsonScalar = None
    source: str
    position: Position = field(compare=False)


Example = RequestExample | ResponseExample | CostExample
