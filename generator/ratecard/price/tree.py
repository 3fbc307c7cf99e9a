"""The tree of a price expression: eight kinds of node, each with its span in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Start and end offset in the text of the expression."""

Operator: TypeAlias = Literal["+", "-", "*", "/"]
Function: TypeAlias = Literal["min", "max", "ceil", "floor"]

_NOWHERE: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal number, exactly as written."""

    value: Fraction
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A coefficient of the table, a field of the item or a quantity."""

    name: str
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Binary:
    """Two expressions joined by an operator; all operators associate to the left."""

    operator: Operator
    left: "Expression"
    right: "Expression"
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """`min` or `max` of one or more expressions, `ceil` or `floor` of exactly one."""

    function: Function
    arguments: "tuple[Expression, ...]"
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """The result beside the first limit that `value` does not exceed, else `otherwise`."""

    value: "Expression"
    steps: "tuple[tuple[Number, Expression], ...]"
    otherwise: "Expression"
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Between:
    """A price of which the docs give only the two ends: `2.2 .. 4.4`."""

    low: "Expression"
    high: "Expression"
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class About:
    """A price that the docs call approximate."""

    price: "Expression | Between"
    span: Span = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class From:
    """A price of which the docs give only where it starts: a call may cost more."""

    price: "Expression | Between"
    span: Span = field(default=_NOWHERE, compare=False)


Expression: TypeAlias = Number | Name | Binary | Call | Step
"""What has one value once its names have."""

Tree: TypeAlias = Expression | Between | About | From
"""What a price cell may hold."""


def children(tree: Tree) -> tuple[Tree, ...]:
    """The nodes directly below a node, from left to right."""
    match tree:
        case Number() | Name():
            return ()
        case Binary(left=left, right=right):
            return (left, right)
        case Call(arguments=arguments):
            return arguments
        case Step(value=value, steps=steps, otherwise=otherwise):
            return (value, *(result for _, result in steps), otherwise)
        case Between(low=low, high=high):
            return (low, high)
        case About(price=price) | From(price=price):
            return (price,)


def walk(tree: Tree) -> Iterator[Tree]:
    """The node and all nodes below it, each before its children."""
    yield tree
    for child in children(tree):
        yield from walk(child)


def names(tree: Tree) -> tuple[str, ...]:
    """The names in a tree, each once, in the order in which they first stand."""
    return tuple(dict.fromkeys(node.name for node in walk(tree) if isinstance(node, Name)))
