# Made by ratecard from specs/purchase-in-money/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from functools import partial

from ratecard_runtime.price.numbers import divide
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Measure, Parameter, Price, RateCard

_card = partial(RateCard, provider="purchase-in-money", date="2026-11-20")
_TOPUP = _card(
    item="POST /v1/topup",
    per="call",
    currency="GBP",
    parameters=(Parameter("credits", required=True, whole=True, minimum=100),),
    measures=(Measure("credits", "credits", minimum=100),),
    rows=(((), Price(lambda given: divide(given["credits"], 100), ("credits",))),),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def topup(*, credits: int | None = None, **others: object) -> Quote:
        """POST /v1/topup: credits / 100 GBP per call."""
        return _TOPUP.quote_values(("credits",), (credits,), others)


quote = Quotes()
