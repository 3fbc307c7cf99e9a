"""Exact numbers of prices: rationals with a lower and an upper end, never floats.

A price formula is one Python expression over `Interval`. Where every number in it is known the
two ends are equal and the result is exact; where a number is known only within bounds the same
expression gives the bounds of the price.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

PLACES = 6
"""Decimal places to which a result without a finite decimal is rounded."""

_LONGEST = 40
_LARGEST_EXPONENT = 30
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d+))?", re.ASCII)
_PLAIN_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,39})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`; a single number where the two are equal."""

    low: Fraction
    high: Fraction

    def __add__(self, other: "Operand") -> "Interval":
        right = interval(other)
        return Interval(self.low + right.low, self.high + right.high)

    def __sub__(self, other: "Operand") -> "Interval":
        right = interval(other)
        return Interval(self.low - right.high, self.high - right.low)

    def __mul__(self, other: "Operand") -> "Interval":
        right = interval(other)
        ends = [left * factor for left in (self.low, self.high) for factor in _ends(right)]
        return Interval(min(ends), max(ends))

    def __radd__(self, other: int) -> "Interval":
        return interval(other) + self

    def __rsub__(self, other: int) -> "Interval":
        return interval(other) - self

    def __rmul__(self, other: int) -> "Interval":
        return interval(other) * self

    @property
    def is_exact(self) -> bool:
        """Whether the interval is one number."""
        return self.low == self.high


Operand: TypeAlias = "int | Interval"
Branch: TypeAlias = "Operand | Callable[[Interval], Operand]"
"""A result of a step, or what gives it for a part of the value."""


def number(text: str) -> Interval:
    """The number that a decimal text such as "0.20" stands for, exactly."""
    return interval(Fraction(text))


def interval(value: "Operand | Fraction") -> Interval:
    """The value as an interval of one number, or the interval that it already is."""
    if isinstance(value, Interval):
        return value
    exact = Fraction(value)
    return Interval(exact, exact)


def divide(dividend: Operand, divisor: Operand) -> Interval:
    """Exact division; raises ZeroDivisionError where the divisor may be 0."""
    right = interval(divisor)
    if right.low <= 0 <= right.high:
        raise ZeroDivisionError
    return interval(dividend) * Interval(1 / right.high, 1 / right.low)


def ceil(value: Operand) -> Interval:
    """The next whole number upwards."""
    inner = interval(value)
    return Interval(Fraction(-(-inner.low // 1)), Fraction(-(-inner.high // 1)))


def floor(value: Operand) -> Interval:
    """The next whole number downwards."""
    inner = interval(value)
    return Interval(Fraction(inner.low // 1), Fraction(inner.high // 1))


def minimum(*values: Operand) -> Interval:
    """The smallest of the values."""
    all_of_them = [interval(value) for value in values]
    return Interval(min(each.low for each in all_of_them), min(each.high for each in all_of_them))


def maximum(*values: Operand) -> Interval:
    """The largest of the values."""
    all_of_them = [interval(value) for value in values]
    return Interval(max(each.low for each in all_of_them), max(each.high for each in all_of_them))


def step(value: Operand, *steps: tuple[Operand, Branch], otherwise: Branch) -> Interval:
    """The result of the first step `(limit, result)` whose limit the value does not exceed.

    A result may be a function of the value: it is called where its step is reached, with that
    part of the value for which the step counts.
    """
    results = [*(result for _, result in steps), otherwise]
    parts = step_parts(interval(value), [interval(limit) for limit, _ in steps])
    return hull(*(_of_part(results[number], part) for number, part in parts))


def step_parts(value: Interval, limits: Sequence[Interval]) -> Iterator[tuple[int, Interval]]:
    """The numbers of the steps that a value may reach, each with the part that does.

    The number after the last limit is that of `otherwise`.
    """
    low = value.low
    for number, limit in enumerate(limits):
        if value.low <= limit.high:
            yield number, Interval(low, min(value.high, limit.high))
        if value.high <= limit.low:
            return
        low = max(low, limit.low)
    yield len(limits), Interval(low, value.high)


def between(low: Operand, high: Operand) -> Interval:
    """A price that the docs give only as a range."""
    return hull(interval(low), interval(high))


def hull(*parts: Interval) -> Interval:
    """The smallest interval that holds all of `parts`, of which there is at least one."""
    return Interval(min(part.low for part in parts), max(part.high for part in parts))


def parse_number(value: object) -> Fraction | None:
    """The number that a value or its text stands for, None where it is none.

    Numbers of more than 40 digits or with exponents beyond 30 are none: no price needs them, and
    exact arithmetic on them could take all memory.
    """
    match value:
        case bool():
            return Fraction(int(value))
        case int() if -(10**_LONGEST) < value < 10**_LONGEST:
            return Fraction(value)
        case Fraction():
            return value
        case str():
            text = value.strip()
        case float() | Decimal():
            text = str(value)
        case _:
            return None
    found = _NUMBER.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or abs(int(found[1] or 0)) > _LARGEST_EXPONENT:
        return None
    return Fraction(text)


def canonical(value: object) -> str:
    """The text by which two values are compared: `5`, `5.0` and `"5"` are the same.

    Texts that are no numbers stand for themselves; booleans are `true` and `false`.
    """
    if isinstance(value, str) and not (value[:1].isdigit() or value[:1] in ("-", "+", ".")):
        return value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and _PLAIN_INTEGER.fullmatch(value):
        return value
    parsed = parse_number(value)
    if parsed is not None:
        return plain(parsed) if has_finite_decimal(parsed) else str(parsed)
    # Python refuses to write out whole numbers of thousands of digits.
    return hex(value) if isinstance(value, int) else str(value)


def has_finite_decimal(value: Fraction) -> bool:
    """Whether the value can be written as a decimal without rounding."""
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1


def rounded(value: Fraction, *, up: bool) -> Fraction:
    """The value rounded at six decimal places, away from or towards minus infinity."""
    scaled = value * 10**PLACES
    whole = -(-scaled // 1) if up else scaled // 1
    return Fraction(whole, 10**PLACES)


def plain(value: Fraction) -> str:
    """A decimal text without exponent or trailing zeros; the value must have a finite decimal."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    scaled = abs(value.numerator) * 10**digits // value.denominator
    sign = "-" if value < 0 else ""
    if not digits:
        return f"{sign}{scaled}"
    text = str(scaled).rjust(digits + 1, "0")
    return f"{sign}{text[:-digits]}.{text[-digits:]}"


def _of_part(result: Branch, part: Interval) -> Interval:
    return interval(result(part) if callable(result) else result)


def _ends(value: Interval) -> tuple[Fraction, Fraction]:
    return value.low, value.high
