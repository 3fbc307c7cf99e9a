"""The price language: from rate cards as written to checks, quotes and generated calculators.

Reading order: `tokens`, `parser`, `tree`; `evaluate`, `emit_text`, `emit_python` over the tree;
`items` and `scope` (what may be priced, and by which names); `columns` and `compile` (a card for
one item); `grid`, `divisors`, `examples` and `check` (what is wrong with it); `quoting`,
`explain` and `tables` (what people ask).
"""

from ratecard.price.check import check_prices
from ratecard.price.explain import Explanation, explain, explanation
from ratecard.price.items import UnknownItem, find_item, item_names
from ratecard.price.quoting import compiled_card, quote
from ratecard.price.tables import PriceRow, price_tables

__all__ = [
    "Explanation",
    "PriceRow",
    "UnknownItem",
    "check_prices",
    "compiled_card",
    "explain",
    "explanation",
    "find_item",
    "item_names",
    "price_tables",
    "quote",
]
