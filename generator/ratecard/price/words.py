"""Prices and conditions as people read them."""

from collections.abc import Iterable, Iterator

from ratecard.price.compiled import CompiledCard, CompiledRow
from ratecard.price.emit_text import emit_text
from ratecard.price.evaluate import constant
from ratecard.price.grid import offered_rows
from ratecard.price.scope import listed
from ratecard.price.tree import About, Between, From, Tree
from ratecard_runtime.price.calls import choices
from ratecard_runtime.price.numbers import Interval, hull, plain
from ratecard_runtime.price.rates import ANY, Unpriced


def price_text(price: Tree | Unpriced) -> str:
    """A price as an expression or a word: `2 * seconds`, `2.2 .. 4.4`, `unpublished`."""
    return price.value.replace("_", " ") if isinstance(price, Unpriced) else emit_text(price)


def condition_text(compiled: CompiledCard, row: CompiledRow) -> str:
    """When a row applies: `duration=5 or 10, sound=false`; empty where it always does."""
    parts = [
        f"{name}={choices(listed(key))}"
        for name, key in zip(compiled.keys, row.keys, strict=True)
        if key is not ANY
    ]
    if row.is_else:
        parts.append("otherwise")
    return ", ".join(parts)


def unit_of(prices: Iterable[str], unit: str) -> str:
    """The word after prices, `unit` being `credits` or a currency: one `credit`, two `credits`."""
    is_one = all(price in ("1", "about 1") for price in prices)
    return "credit" if is_one and unit == "credits" else unit


def counted(price: str, unit: str) -> str:
    """A price with what it counts: `1 credit`, `2 credits`, `1 GBP`."""
    return f"{price} {unit_of([price], unit)}"


def summary(compiled: CompiledCard) -> str:
    """The price of an item in a few words: `99 to 396 credits per video`."""
    unit = compiled.currency or "credits"
    prices = [row.price for row in offered_rows(compiled)]
    if len(prices) == 1 and not isinstance(prices[0], Unpriced):
        ends = _ends(prices[0])
        about = _word(prices[0])
        text = emit_text(prices[0]) if ends is None else about + _range_text(ends)
        return f"{counted(text, unit)} per {compiled.per}"
    known = list(_known(prices))
    if not known:
        return "no published price"
    if len(known) < len(prices):
        return f"{unit} per {compiled.per}, by the table of {len(prices)} prices"
    return f"{counted(_range_text(hull(*known)), unit)} per {compiled.per}"


def _known(prices: list[Tree | Unpriced]) -> Iterator[Interval]:
    for price in prices:
        ends = None if isinstance(price, Unpriced) else _ends(price)
        if ends is not None:
            yield ends


def _word(price: Tree) -> str:
    """The word that stands before a price."""
    return "about " if isinstance(price, About) else "from " if isinstance(price, From) else ""


def _ends(price: Tree) -> Interval | None:
    inner = price.price if isinstance(price, About | From) else price
    if isinstance(inner, Between):
        low, high = constant(inner.low), constant(inner.high)
        return None if low is None or high is None else hull(low, high)
    return constant(inner)


def _range_text(ends: Interval) -> str:
    low, high = plain(ends.low), plain(ends.high)
    return low if ends.is_exact else f"{low} to {high}"
