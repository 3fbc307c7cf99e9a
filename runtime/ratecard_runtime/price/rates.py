"""Rate cards: what the docs say about the price of one item, as data.

Generated packages hold one `RateCard` for each priced item; `ratecard quote` builds the same from
a spec. This module is the data and the memory of finite lookups; `calls` reads what a caller gave
and `pricing` finds the price. All of it needs the standard library alone.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Final, Literal, TypeAlias

from ratecard_runtime.price.numbers import Interval
from ratecard_runtime.price.quotes import Quote

Scalar: TypeAlias = bool | int | str | Decimal | None
"""A value of a parameter as callers pass it."""

Quantity: TypeAlias = int | float | str | Decimal
"""A quantity as callers pass it: seconds, characters, images, …"""

Formula: TypeAlias = Callable[[Mapping[str, Interval]], Interval]
"""A price (or a count) as a function of the numbers that it names."""

QUANTITIES: Final = (
    "images",
    "seconds",
    "characters",
    "frames",
    "steps",
    "megapixels",
    "fps",
    "clips",
    "credits",
)
"""What every item can be asked a price for, whether or not its price uses it."""

COUNTS: Final = frozenset({"images", "characters", "frames", "steps", "clips"})
"""Quantities that are whole numbers."""

RESULTS: Final = frozenset({"images", "clips"})
"""Quantities of which a call makes one, where no parameter asks for more."""

_REMEMBERED = 1024
_LONGEST_REMEMBERED = 64


class Wildcard(Enum):
    """The type of `ANY`, which stands for every value in a key cell."""

    ANY = "any"


class Unpriced(Enum):
    """Price cells that hold no price."""

    UNPUBLISHED = "unpublished"
    NOT_OFFERED = "not_offered"


ANY: Final = Wildcard.ANY
UNPUBLISHED: Final = Unpriced.UNPUBLISHED
NOT_OFFERED: Final = Unpriced.NOT_OFFERED


@dataclass(frozen=True, slots=True)
class Price:
    """A price that has to be computed: a formula and the parameters or quantities it uses.

    `starting` says that the docs give only where it starts: nothing says how much a call may cost.
    """

    formula: Formula
    uses: tuple[str, ...] = ()
    _: KW_ONLY
    approximate: bool = False
    starting: bool = False


Key: TypeAlias = Scalar | tuple[Scalar, ...] | Literal[Wildcard.ANY]
Cell: TypeAlias = int | str | Price | Unpriced
"""A price cell: a whole number, a decimal text such as "2.2", a `Price`, or no price."""

Row: TypeAlias = tuple[tuple[Key, ...], Cell]
"""The values of the key columns, and the price where a call has them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Another price that the docs state for the same thing: its text, its place, its rows.

    `text` is empty where each row has another price.
    """

    text: str
    source: str
    rows: tuple[Row, ...]

    @property
    def note(self) -> str:
        """What a quote says of it, whatever the call."""
        where = f"{self.text} ({self.source})" if self.text else self.source
        return f"another reading of the docs: {where}"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the priced call.

    `values` are the allowed ones, empty where any value is. `minimum` and `maximum` are inclusive
    bounds of a number. `names` are further names that callers may use, among them full places on
    the wire; `wire` gives for each place the values sent there, as pairs (value, sent).
    """

    name: str
    values: tuple[Scalar, ...] = ()
    _: KW_ONLY
    required: bool = False
    default: Scalar = None
    whole: bool = False
    minimum: int | str | None = None
    maximum: int | str | None = None
    names: tuple[str, ...] = ()
    wire: tuple[tuple[str, tuple[tuple[Scalar, Scalar], ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """Where a quantity comes from.

    `how`: the number in `parameter` (`value`), the length of its text (`characters`), the length
    of its list (`items`) or the entry for its value in `table`. Without a parameter only the
    provider can measure it.
    """

    quantity: str
    parameter: str | None = None
    how: Literal["value", "characters", "items", "table"] = "value"
    _: KW_ONLY
    table: tuple[tuple[Scalar, int | str], ...] = ()
    minimum: int | str | None = None
    maximum: int | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RateCard:
    """The price of one item.

    `rows` pair the values of the key columns `keys` with a price cell; the first row that matches
    decides. `not_offered` lists combinations that the provider refuses. The price is multiplied
    by `times`. `accepts` names parameters that never change the price. `readings` are prices that
    the docs state as well, of which the dearest decides the worst case.
    """

    provider: str
    item: str
    date: str = ""
    per: str = "call"
    currency: str | None = None
    parameters: tuple[Parameter, ...] = ()
    measures: tuple[Measure, ...] = ()
    keys: tuple[str, ...] = ()
    rows: tuple[Row, ...]
    readings: tuple[Reading, ...] = ()
    not_offered: tuple[Mapping[str, tuple[Scalar, ...]], ...] = ()
    times: Price | None = None
    accepts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    _remembered: dict[tuple[tuple[str, object], ...], Quote] = field(
        default_factory=dict[tuple[tuple[str, object], ...], Quote], init=False, repr=False
    )
    _by_values: dict[tuple[object, ...], Quote] = field(
        default_factory=dict[tuple[object, ...], Quote], init=False, repr=False
    )
    _ignored: frozenset[str] = field(default=frozenset(), init=False, repr=False)

    def __post_init__(self) -> None:
        """Note which names never change the answer; a prompt, say, never does."""
        known = {name for each in self.parameters for name in (each.name, *each.names)}
        object.__setattr__(self, "_ignored", frozenset(self.accepts) - known - {*QUANTITIES})

    def quote(self, **given: object) -> Quote:
        """Return the price of a call with these parameters; `None` means not given.

        Never raises for a wrong parameter: the quote is then `invalid` and says why. Answers for
        short plain values are remembered, so that asking again costs one lookup.
        """
        ignored = self._ignored
        if not ignored.isdisjoint(given):
            for name in ignored.intersection(given):
                del given[name]
        pairs = tuple(given.items())
        try:
            return self._remembered[pairs]
        except (KeyError, TypeError):
            return self.quote_pairs(pairs)

    def quote_values(
        self, names: tuple[str, ...], values: tuple[object, ...], others: Mapping[str, object]
    ) -> Quote:
        """Return the price of a call that gives `values` for `names`, and `others` by name.

        What calculators do: the names are always the same, so that values alone are looked up.
        """
        if others and not self._ignored.issuperset(others):
            return self.quote_pairs((*zip(names, values, strict=True), *others.items()))
        try:
            return self._by_values[values]
        except (KeyError, TypeError):
            asked = tuple(zip(names, values, strict=True))
        answer = self.quote_pairs(asked)
        if answer.status != "invalid" and _is_plain(asked):
            if len(self._by_values) >= _REMEMBERED:
                self._by_values.clear()
            self._by_values[values] = answer
        return answer

    def quote_pairs(self, given: tuple[tuple[str, object], ...]) -> Quote:
        """Return the price of a call whose parameters are pairs (name, value)."""
        asked = tuple(pair for pair in given if pair[0] not in self._ignored)
        try:
            return self._remembered[asked]
        except (KeyError, TypeError):
            from ratecard_runtime.price.pricing import quote_call

        answer = quote_call(self, asked)
        if answer.status != "invalid" and _is_plain(asked):
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[asked] = answer
        return answer


def _is_plain(asked: Iterable[tuple[str, object]]) -> bool:
    """Whether equal keys always mean equal prices, and keeping them takes little memory.

    Texts, whole numbers and booleans qualify: 5, 5.0 and True compare as the prices do. A Decimal
    of many digits may equal a float whose short text means another number.
    """
    return all(
        value is None
        or isinstance(value, bool)
        or (isinstance(value, int) and abs(value) < 2**53)
        or (isinstance(value, str) and len(value) <= _LONGEST_REMEMBERED)
        for _, value in asked
    )
