"""Where brackets are needed, for every text that is made from a tree."""

from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    From,
    Name,
    Number,
    Operator,
    Step,
    Tree,
)

_ATOM = 9
_OF_OPERATOR: dict[Operator, int] = {"+": 1, "-": 1, "*": 2, "/": 2}


def precedence(tree: Tree) -> int:
    """How tightly the outermost operator of a tree binds; everything else binds tightest."""
    match tree:
        case Binary(operator=operator):
            return _OF_OPERATOR[operator]
        case Number() | Name() | Call() | Step() | Between() | About() | From():
            return _ATOM


def joined(operator: Operator, left: tuple[str, int], right: tuple[str, int]) -> str:
    """Join the texts of two operands, each with its precedence.

    The right side needs brackets at equal precedence: `a - (b - c)` is not `a - b - c`.
    """
    own = _OF_OPERATOR[operator]
    left_text = f"({left[0]})" if left[1] < own else left[0]
    right_text = f"({right[0]})" if right[1] <= own else right[0]
    return f"{left_text} {operator} {right_text}"
