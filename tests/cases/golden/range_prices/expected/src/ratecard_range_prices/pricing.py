# Made by ratecard from specs/range-prices/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from functools import partial

from ratecard_runtime.price.numbers import between, divide, maximum, number
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import UNPUBLISHED, Parameter, Price, Quantity, RateCard

_card = partial(RateCard, provider="range-prices", date="2026-11-20")
_DRAW = _card(
    item="draw",
    per="image",
    parameters=(Parameter("num_images", whole=True, minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("2.2"), number("4.4")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
)
_UPSCALE = _card(
    item="upscale",
    per="call",
    rows=(
        (
            (),
            Price(
                lambda given: maximum(2, divide(2 * given["seconds"], 10)),
                ("seconds",),
                approximate=True,
            ),
        ),
    ),
)
_SECRET = _card(item="secret", per="call", rows=(((), UNPUBLISHED),))


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def draw(*, num_images: int | None = None, **others: object) -> Quote:
        """Draw: 2.2 to 4.4 credits per image."""
        return _DRAW.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def upscale(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """Upscale: about max(2, 2 * seconds / 10) credits per call."""
        return _UPSCALE.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def secret(**others: object) -> Quote:
        """Secret: no published price."""
        return _SECRET.quote_values((), (), others)


quote = Quotes()
