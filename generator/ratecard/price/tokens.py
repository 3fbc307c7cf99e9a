"""The words of a price expression, with their places in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ratecard.price.tree import Span

LONGEST_EXPRESSION = 500
LONGEST_NUMBER = 30

Kind: TypeAlias = Literal["number", "name", "range", "symbol", "end"]

_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<range>\.\.)"
    r"|(?P<symbol>[-+*/(),:])"
)


class ExpressionError(Exception):
    """A price expression is malformed: what is wrong, at which offsets, and one way to mend it."""

    def __init__(self, message: str, span: Span, hint: str = "") -> None:
        """Keep the parts apart; `span` counts from the start of the expression."""
        super().__init__(message)
        self.message = message
        self.span = span
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Token:
    """One word of an expression; the last token is an empty `end`."""

    kind: Kind
    text: str
    span: Span


def tokenize(text: str) -> tuple[Token, ...]:
    """Split an expression into tokens; raises ExpressionError for what is no token."""
    if len(text) > LONGEST_EXPRESSION:
        message = f"the expression has {len(text)} characters; at most {LONGEST_EXPRESSION} fit"
        raise ExpressionError(message, (0, len(text)), "put the numbers into columns of a table")
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    position = 0
    while position < len(text):
        if text[position] == " ":
            position += 1
            continue
        found = _TOKEN.match(text, position)
        if found is None:
            span = (position, position + 1)
            raise ExpressionError(f"{text[position]!r} cannot stand in a price", span)
        yield _token(found)
        position = found.end()
    yield Token("end", "", (len(text), len(text)))


def _token(found: "re.Match[str]") -> Token:
    span = found.span()
    match found.lastgroup:
        case "number":
            if len(found[0]) > LONGEST_NUMBER:
                message = f"the number is longer than {LONGEST_NUMBER} digits"
                raise ExpressionError(message, span)
            return Token("number", found[0], span)
        case "name":
            return Token("name", found[0], span)
        case "range":
            return Token("range", found[0], span)
        case _:
            return Token("symbol", found[0], span)
