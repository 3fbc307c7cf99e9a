# Made by ratecard from specs/formula-prices/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from functools import partial
from typing import Literal

from ratecard_runtime.price.numbers import ceil, divide, number, step
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Measure, Parameter, Price, Quantity, RateCard

_card = partial(RateCard, provider="formula-prices", date="2026-11-20")
_WAN = _card(
    item="wan",
    per="call",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    10 + given["frames"] * number("0.2") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
)
_PORTRAIT = _card(
    item="portrait",
    per="call",
    rows=(((), Price(lambda given: ceil(8 + given["frames"] * number("0.1")), ("frames",))),),
)
_GRID = _card(
    item="grid",
    per="call",
    parameters=(
        Parameter("model", ("fast", "fine"), required=True),
        Parameter("resolution", ("480p", "720p"), required=True),
    ),
    keys=("model", "resolution"),
    rows=(
        (("fast", "480p"), 10),
        (("fast", "720p"), 15),
        (("fine", "480p"), 7),
        (("fine", "720p"), "9.5"),
    ),
    not_offered=({"model": ("fine",), "resolution": ("480p",)},),
)
_UPSCALE = _card(
    item="upscale",
    per="call",
    rows=(
        (
            (),
            Price(
                lambda given: 2
                * given["megapixels"]
                * given["seconds"]
                * step(given["fps"], (30, 1), (60, 2), otherwise=3),
                ("megapixels", "seconds", "fps"),
            ),
        ),
    ),
)
_SPEAK = _card(
    item="speak",
    per="call",
    parameters=(Parameter("text", required=True),),
    measures=(Measure("characters", "text", "characters"),),
    rows=(
        ((), Price(lambda given: 49 * ceil(divide(given["characters"], 5000)), ("characters",))),
    ),
)
_SING = _card(
    item="sing",
    per="call",
    rows=(((), Price(lambda given: divide(8 * given["seconds"], 30), ("seconds",))),),
)
_LIPS = _card(
    item="lips",
    per="call",
    measures=(Measure("seconds", maximum=35),),
    rows=(((), Price(lambda given: 3 * given["seconds"], ("seconds",))),),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def wan(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """Wan: ceil(10 + frames * 0.2 + steps * 0.5) credits per call."""
        return _WAN.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def portrait(*, frames: Quantity | None = None, **others: object) -> Quote:
        """Portrait: ceil(8 + frames * 0.1) credits per call."""
        return _PORTRAIT.quote_values(("frames",), (frames,), others)

    @staticmethod
    def grid(
        *,
        model: Literal["fast", "fine"] | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        **others: object,
    ) -> Quote:
        """Grid: 9.5 to 15 credits per call."""
        return _GRID.quote_values(("model", "resolution"), (model, resolution), others)

    @staticmethod
    def upscale(
        *,
        megapixels: Quantity | None = None,
        seconds: Quantity | None = None,
        fps: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Upscale: 2 * megapixels * seconds * step(fps, 30: 1, 60: 2, else: 3) credits per call."""
        return _UPSCALE.quote_values(
            ("megapixels", "seconds", "fps"), (megapixels, seconds, fps), others
        )

    @staticmethod
    def speak(
        *, text: str | None = None, characters: Quantity | None = None, **others: object
    ) -> Quote:
        """Speak: 49 * ceil(characters / 5000) credits per call."""
        return _SPEAK.quote_values(("text", "characters"), (text, characters), others)

    @staticmethod
    def sing(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """Sing: 8 * seconds / 30 credits per call."""
        return _SING.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def lips(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """Lips: 3 * seconds credits per call."""
        return _LIPS.quote_values(("seconds",), (seconds,), others)


quote = Quotes()
