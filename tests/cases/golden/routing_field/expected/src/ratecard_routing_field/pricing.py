# Made by ratecard from specs/routing-field/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from functools import partial
from typing import Literal

from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Parameter, RateCard

_card = partial(RateCard, provider="routing-field", date="2026-11-20")
_PAINT = _card(
    item="paint",
    per="image",
    parameters=(Parameter("tier", ("pro", "max"), required=True),),
    keys=("tier",),
    rows=((("pro",), "2.5"), (("max",), 4)),
    accepts=("prompt",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def paint(*, tier: Literal["pro", "max"] | None = None, **others: object) -> Quote:
        """Paint: 2.5 to 4 credits per image."""
        return _PAINT.quote_values(("tier",), (tier,), others)


quote = Quotes()
