"""Scalars: what a plain word means under the core schema of YAML 1.2.

PyYAML's own table is that of YAML 1.1, which reads `16:9` as 969 and `on` as true.
"""

import re
from decimal import Decimal

from ratecard.spec import JsonScalar

_WORDS: dict[str, JsonScalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_STARTS = frozenset("0123456789+-.")
_INTEGER = re.compile(r"[-+]?[0-9]+", re.ASCII)
_PREFIXED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


class NumberError(ValueError):
    """A number that no price or limit can be; the text says why."""


def resolve(text: str, digits: int) -> JsonScalar:
    """Return the value of a plain scalar; whole numbers are `int`, others exact `Decimal`.

    Raises NumberError for infinity, not-a-number and numbers of more than `digits` digits.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if _INTEGER.fullmatch(text):
        return int(_bounded(text, digits))
    if _PREFIXED.fullmatch(text):
        return int(_bounded(text, digits), 0)
    if _DECIMAL.fullmatch(text):
        return _decimal(_bounded(text, digits), digits)
    if _NOT_FINITE.fullmatch(text):
        raise NumberError(f"{text} is not a finite number")
    return text


def _bounded(text: str, digits: int) -> str:
    if len(text) > digits:
        raise NumberError(f"the number has {len(text)} characters; the limit is {digits}")
    return text


def _decimal(text: str, digits: int) -> Decimal:
    value = Decimal(text)
    if abs(value.adjusted()) > digits:
        raise NumberError(f"the exponent of {text} is beyond {digits}")
    return value
