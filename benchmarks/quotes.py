"""One quote from a generated calculator, beside the calculators of two other price books."""

import os
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from itertools import count
from typing import Protocol, cast

from benchmarks.measurement import AtMost, Measurement
from benchmarks.timing import medians, repeated
from ratecard_cliprise import quote

_ROUNDS = 9
_TABLE = {("kling-2-6", 5, True): Decimal(198)}


class _GenaiPrices(Protocol):
    """The part of genai-prices that prices a call."""

    def Usage(self, *, input_tokens: int, output_tokens: int) -> object: ...  # noqa: N802

    def calc_price(self, usage: object, *, model_ref: str, provider_id: str) -> object: ...


class _Litellm(Protocol):
    """The part of litellm that prices a call."""

    def cost_per_token(
        self, *, model: str, prompt_tokens: int, completion_tokens: int
    ) -> object: ...


def measure() -> Iterator[Measurement]:
    """Measure the number, the whole quote, and a quote that was never asked for before."""
    assert _number() == Decimal(198)
    seconds = medians(
        {
            "number": repeated(_number),
            "quote": repeated(_quote),
            "new": repeated(_new_quote()),
            "genai-prices": repeated(genai_prices()),
            "litellm": repeated(litellm()),
            "a lookup by tuple": repeated(_lookup),
        },
        _ROUNDS,
    )
    number, whole, new = (seconds.pop(name) for name in ("number", "quote", "new"))
    what = "an exact quote, asked for again"
    yield Measurement(
        what=f"{what}: the number", measured=number, beside=seconds, reach=AtMost(1e-6)
    )
    yield Measurement(
        what=f"{what}: the whole Quote", measured=whole, beside=seconds, reach=AtMost(4e-6)
    )
    yield Measurement(
        what="an exact quote, computed anew", measured=new, beside=seconds, reach=None
    )


def _number() -> Decimal | None:
    return quote.kling_2_6(duration=5, sound=True).credits


def _quote() -> object:
    return quote.kling_2_6(duration=5, sound=True)


def _new_quote() -> Callable[[], object]:
    """Count clips of ever other lengths, so that no answer can be remembered."""
    numbers = count(1)
    return lambda: quote.kling_2_6_motion(resolution="720p", seconds=next(numbers))


def _lookup() -> Decimal:
    return _TABLE["kling-2-6", 5, True]


def genai_prices() -> Callable[[], object]:
    """A call of genai-prices for one record."""
    library = cast(_GenaiPrices, import_module("genai_prices"))
    return lambda: library.calc_price(
        library.Usage(input_tokens=1000, output_tokens=100),
        model_ref="gpt-4o",
        provider_id="openai",
    )


def litellm() -> Callable[[], object]:
    """A call of litellm for one record."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # else importing it asks the network
    library = cast(_Litellm, import_module("litellm"))
    return lambda: library.cost_per_token(model="gpt-4o", prompt_tokens=1000, completion_tokens=100)
