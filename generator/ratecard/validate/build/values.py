"""Values: the keys of a table in YAML, matched with the values that they stand for.

Keys of a group are read as text, so `{250: 10}` is matched with the number 250 of the enum.
"""

from collections.abc import Iterator, Sequence

from ratecard.read.scalars import NumberError, resolve
from ratecard.spec import JsonScalar
from ratecard.validate.node import Node
from ratecard.validate.show import scalar_text

_DIGITS = 60


def value_of_key(key: str, values: Sequence[JsonScalar]) -> JsonScalar:
    """Return the one of `values` that the key writes; what the key itself says when none is."""
    for value in values:
        if scalar_text(value) == key:
            return value
    plain = plain_value(key)
    return next((value for value in values if same(value, plain)), plain)


def plain_value(text: str) -> JsonScalar:
    """Return what a text means when it stands in YAML without quotes."""
    try:
        return resolve(text, _DIGITS)
    except NumberError:
        return text


def same(one: JsonScalar, other: JsonScalar) -> bool:
    """Say whether two values are equal and of one kind: `1` is neither `true` nor `"1"`."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def is_among(value: JsonScalar, values: Sequence[JsonScalar]) -> bool:
    """Say whether a value is one of `values`."""
    return any(same(value, each) for each in values)


def pairs(
    table: Node, values: Sequence[JsonScalar]
) -> Iterator[tuple[JsonScalar, JsonScalar, Node]]:
    """Yield value, what the table gives for it, and the node of each entry."""
    for entry in table.children():
        yield value_of_key(entry.name, values), entry.scalar, entry
