"""A million records of calls, priced one after the other in a plain Python loop.

What is beside it prices records of its own, a part of a million of them, since it is slower.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from itertools import cycle, islice
from typing import Protocol, TypeAlias, cast

from benchmarks.measurement import AtMost, Measurement
from benchmarks.quotes import genai_prices, litellm
from benchmarks.timing import Stopwatch, medians, once
from ratecard_celebifyai import quote as celebifyai
from ratecard_cliprise import quote as cliprise
from ratecard_creativeai import quote as creativeai
from ratecard_progressive_robot import quote as progressive_robot
from ratecard_runtime import Quote
from ratecard_zencreator import quote as zencreator

_RECORDS = 1_000_000
_ROUNDS = 3

Record: TypeAlias = tuple[Callable[..., Quote], Mapping[str, object]]
"""A calculator and the arguments of a call, as they would be read from a log."""


class _Tokencost(Protocol):
    """The part of tokencost that prices a call."""

    def calculate_cost_by_tokens(self, num_tokens: int, model: str, token_type: str) -> Decimal: ...


def measure() -> Iterator[Measurement]:
    """Measure the loop that adds up the worst case of every record."""
    records = tuple(islice(cycle(_kinds()), _RECORDS))
    seconds = medians(
        {
            "ratecard": once(lambda: _total(records)),
            "tokencost": _as_million(_tokencost(), 100_000),
            "genai-prices": _as_million(genai_prices(), 2_000),
            "litellm": _as_million(litellm(), 2_000),
        },
        _ROUNDS,
    )
    yield Measurement(
        what="a million records in a plain loop",
        measured=seconds.pop("ratecard"),
        beside=seconds,
        reach=AtMost(1.0),
    )


def _total(records: tuple[Record, ...]) -> Decimal:
    total = Decimal(0)
    for calculate, arguments in records:
        quote = calculate(**arguments)
        total += quote.credits or quote.maximum or quote.amount or 0
    return total


def _kinds() -> Iterator[Record]:
    """Calls of all five providers, with prompts that differ."""
    for duration in (5, 10):
        for sound in (True, False):
            given = {"prompt": f"a city {duration}", "duration": duration, "sound": sound}
            yield cliprise.kling_2_6, given
    for megapixels in (4, 8, 16, 24, 32):
        for version in ("basic", "natural_clarity", "ultra_clarity"):
            yield zencreator.upscaler, {"version": version, "megapixels": megapixels}
    for seconds in range(1, 36):
        yield cliprise.elevenlabs_speech_to_text, {"seconds": seconds}
    yield celebifyai.z_image, {"prompt": "a city"}
    yield creativeai.dall_e_3, {"prompt": "a city", "n": 2}
    yield progressive_robot.edit_trim, {"start_seconds": 0, "end_seconds": 4}


def _as_million(work: Callable[[], object], times: int) -> Stopwatch:
    """A stopwatch for a million records, of which it prices a part."""

    def loop() -> None:
        for _ in range(times):
            work()

    clock = once(loop)
    return lambda: clock() * _RECORDS / times


def _tokencost() -> Callable[[], object]:
    library = cast(_Tokencost, import_module("tokencost"))
    return lambda: library.calculate_cost_by_tokens(1000, "gpt-4o", "input")
