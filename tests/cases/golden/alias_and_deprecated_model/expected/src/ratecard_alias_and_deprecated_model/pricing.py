# Made by ratecard from specs/alias-and-deprecated-model/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from dataclasses import replace
from functools import partial

from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import UNPUBLISHED, RateCard

_card = partial(RateCard, provider="alias-and-deprecated-model", date="2026-11-20")
_FILM = _card(item="film", per="video", rows=(((), 20),), accepts=("prompt",))
_FILM_OLD = replace(_FILM, item="film-old")
_REEL = _card(
    item="reel",
    per="call",
    rows=(((), UNPUBLISHED),),
    notes=("the docs give no price for this item",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def film(**others: object) -> Quote:
        """Film: 20 credits per video."""
        return _FILM.quote_values((), (), others)

    @staticmethod
    def film_old(**others: object) -> Quote:
        """Film (old): 20 credits per video."""
        return _FILM_OLD.quote_values((), (), others)

    @staticmethod
    def reel(**others: object) -> Quote:
        """Reel: no published price."""
        return _REEL.quote_values((), (), others)


quote = Quotes()
