"""What a call would cost before the price is rounded up, which some docs print beside the price."""

from collections.abc import Mapping
from dataclasses import replace

from ratecard.price.cards import to_rate_card
from ratecard.price.quoting import called_card, fixed_parameters
from ratecard.price.tree import About, Call, Tree
from ratecard.spec import Spec
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Unpriced


def quote_unrounded(spec: Spec, item: str, parameters: Mapping[str, object]) -> Quote:
    """Return the price of a call without the `ceil` or `floor` that stands around its expression.

    Raises UnknownItem; a wrong parameter gives an `invalid` quote.
    """
    compiled, _ = called_card(spec, item, parameters)
    rows = tuple(replace(row, price=_unrounded(row.price)) for row in compiled.rows)
    card = to_rate_card(spec, replace(compiled, rows=rows))
    return card.quote_pairs((*fixed_parameters(compiled), *parameters.items()))


def _unrounded(price: Tree | Unpriced) -> Tree | Unpriced:
    match price:
        case Call(function="ceil" | "floor", arguments=(inner,)):
            return inner
        case About(price=Call(function="ceil" | "floor", arguments=(inner,))):
            return About(inner)
        case _:
            return price
