"""Random expressions, each with its own reference: a closure over Fractions, not a tree."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import TypeAlias

from hypothesis import strategies as st

Values: TypeAlias = Mapping[str, Fraction]

NAMES = ("seconds", "frames", "steps")
OPERATORS: Mapping[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
}


@dataclass(frozen=True)
class Sample:
    """An expression in the price language, and what it is worth."""

    text: str
    value: Callable[[Values], Fraction]


def number(text: str) -> Sample:
    """A decimal number."""
    return Sample(text, lambda _: Fraction(text))


def name(text: str) -> Sample:
    """A quantity."""
    return Sample(text, lambda values: values[text])


def binary(sign: str, left: Sample, right: Sample) -> Sample:
    """Two samples joined, in brackets."""
    join = OPERATORS[sign]
    text = f"({left.text} {sign} {right.text})"
    return Sample(text, lambda values: join(left.value(values), right.value(values)))


def rounding(function: str, inner: Sample) -> Sample:
    """A sample rounded up or down."""
    whole = {"ceil": ceil, "floor": floor}[function]
    return Sample(f"{function}({inner.text})", lambda values: Fraction(whole(inner.value(values))))


def extreme(function: str, parts: list[Sample]) -> Sample:
    """The smallest or largest of some samples."""
    text = f"{function}({', '.join(part.text for part in parts)})"

    def value(values: Values) -> Fraction:
        found = [part.value(values) for part in parts]
        return min(found) if function == "min" else max(found)

    return Sample(text, value)


def step(value: Sample, steps: Mapping[int, Sample], otherwise: Sample) -> Sample:
    """A sample chosen by the first limit that another does not exceed; it alone is worked out."""
    rising = sorted(steps.items())
    limits = ", ".join(f"{limit}: {result.text}" for limit, result in rising)

    def chosen(values: Values) -> Fraction:
        reached = value.value(values)
        result = next((result for limit, result in rising if reached <= limit), otherwise)
        return result.value(values)

    return Sample(f"step({value.text}, {limits}, else: {otherwise.text})", chosen)


def _deeper(inner: st.SearchStrategy[Sample]) -> st.SearchStrategy[Sample]:
    return st.one_of(
        st.builds(binary, st.sampled_from(sorted(OPERATORS)), inner, inner),
        st.builds(rounding, st.sampled_from(["ceil", "floor"]), inner),
        st.builds(
            extreme, st.sampled_from(["min", "max"]), st.lists(inner, min_size=1, max_size=3)
        ),
        st.builds(
            step, inner, st.dictionaries(st.integers(0, 99), inner, min_size=1, max_size=3), inner
        ),
    )


numbers = st.one_of(
    st.integers(0, 999).map(str),
    st.builds("{}.{}".format, st.integers(0, 99), st.integers(0, 999)),
)
samples = st.recursive(
    st.one_of(numbers.map(number), st.sampled_from(NAMES).map(name)), _deeper, max_leaves=12
)
quantities = st.one_of(
    st.integers(0, 10_000).map(Fraction),
    st.builds(Fraction, st.integers(0, 10_000), st.sampled_from([2, 4, 5, 10, 25, 1000])),
)
assignments = st.fixed_dictionaries(dict.fromkeys(NAMES, quantities))
