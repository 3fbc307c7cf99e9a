"""The price language: from rate cards as written to checks, quotes and generated calculators.

Reading order: `tokens`, `parser`, `tree`; `evaluate`, `emit_text`, `emit_python` over the tree;
`items` and `scope` (what may be priced, and by which names); `columns` and `compile` (a card for
one item); `grid` and `check` (what is wrong with it); `quoting`, `explain`, `tables`, `module`.
"""

from ratecard.price.check import check_prices
from ratecard.price.items import UnknownItem, find_item, item_names
from ratecard.price.quoting import quote, rate_card

__all__ = [
    "UnknownItem",
    "check_prices",
    "find_item",
    "item_names",
    "quote",
    "rate_card",
]
