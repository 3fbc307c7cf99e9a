"""Price expressions from text to tree, by one small function for each rule of the grammar."""

from fractions import Fraction

from ratecard.price.tokens import ExpressionError, Token, tokenize
from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    Expression,
    From,
    Function,
    Name,
    Number,
    Operator,
    Step,
    Tree,
)

DEEPEST = 24

_FUNCTIONS: dict[str, Function] = {"min": "min", "max": "max", "ceil": "ceil", "floor": "floor"}
_RESERVED = frozenset({*_FUNCTIONS, "step", "about", "from", "else"})


def parse_price(text: str) -> Tree:
    """price := ["about" | "from"] sum [".." sum]

    Raises ExpressionError where the text is no price.
    """
    reader = _Reader(tokenize(text))
    about = reader.accept_word("about")
    start = None if about else reader.accept_word("from")
    low = _sum(reader)
    price: Expression | Between = low
    if reader.accept("range"):
        high = _sum(reader)
        price = Between(low, high, (low.span[0], high.span[1]))
    reader.expect_end()
    if start:
        return From(price, (start.span[0], price.span[1]))
    return About(price, (about.span[0], price.span[1])) if about else price


def parse_expression(text: str) -> Expression:
    """sum, and nothing after it: a count, which is neither a range nor approximate."""
    reader = _Reader(tokenize(text))
    result = _sum(reader)
    reader.expect_end()
    return result


def _sum(reader: "_Reader") -> Expression:
    """sum := product (("+" | "-") product)*"""
    left = _product(reader)
    while token := reader.accept("symbol", "+", "-"):
        right = _product(reader)
        operator: Operator = "+" if token.text == "+" else "-"
        left = Binary(operator, left, right, (left.span[0], right.span[1]))
    return left


def _product(reader: "_Reader") -> Expression:
    """product := atom (("*" | "/") atom)*"""
    left = _atom(reader)
    while token := reader.accept("symbol", "*", "/"):
        right = _atom(reader)
        operator: Operator = "*" if token.text == "*" else "/"
        left = Binary(operator, left, right, (left.span[0], right.span[1]))
    return left


def _atom(reader: "_Reader") -> Expression:
    """atom := number | name | function | "(" sum ")" """
    token = reader.take()
    if token.kind == "number":
        return Number(Fraction(token.text), token.span)
    if token.kind == "name":
        if function := _FUNCTIONS.get(token.text):
            return _call(reader, function, token)
        if token.text == "step":
            return _step(reader, token)
        if token.text not in _RESERVED:
            return Name(token.text, token.span)
    if token.text == "(":
        with reader.nested(token):
            inner = _sum(reader)
            reader.expect(")")
        return inner
    raise _unexpected(token, "a number, a name or (")


def _call(reader: "_Reader", function: Function, start: Token) -> Expression:
    """function := ("min" | "max" | "ceil" | "floor") "(" sum ("," sum)* ")" """
    with reader.nested(start):
        reader.expect("(")
        arguments = [_sum(reader)]
        while reader.accept("symbol", ","):
            arguments.append(_sum(reader))
        end = reader.expect(")")
    if function in ("ceil", "floor") and len(arguments) != 1:
        span = (start.span[0], end.span[1])
        raise ExpressionError(f"{function} takes one number, not {len(arguments)}", span)
    return Call(function, tuple(arguments), (start.span[0], end.span[1]))


def _step(reader: "_Reader", start: Token) -> Expression:
    """step := "step" "(" sum ("," number ":" sum)+ "," "else" ":" sum ")" """
    with reader.nested(start):
        reader.expect("(")
        value = _sum(reader)
        steps: list[tuple[Number, Expression]] = []
        while True:
            reader.expect(",")
            if reader.accept_word("else"):
                break
            steps.append(_limit(reader, steps))
        reader.expect(":")
        otherwise = _sum(reader)
        end = reader.expect(")")
    span = (start.span[0], end.span[1])
    if not steps:
        raise ExpressionError(
            "step has no limit before else", span, "write step(fps, 30: 1, else: 2)"
        )
    return Step(value, tuple(steps), otherwise, span)


def _limit(
    reader: "_Reader", earlier: list[tuple[Number, Expression]]
) -> tuple[Number, Expression]:
    token = reader.take()
    if token.kind != "number":
        raise _unexpected(token, "a limit such as 30, or else")
    limit = Number(Fraction(token.text), token.span)
    if earlier and limit.value <= earlier[-1][0].value:
        raise ExpressionError("the limits of step must rise", token.span)
    reader.expect(":")
    return limit, _sum(reader)


def _unexpected(token: Token, wanted: str) -> ExpressionError:
    what = repr(token.text) if token.kind != "end" else "the end"
    return ExpressionError(
        f"{what} stands where {wanted} is expected", token.span, "mend the expression"
    )


class _Reader:
    """Tokens one by one, and how deep the brackets are."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    def take(self) -> Token:
        token = self._tokens[self._position]
        self._position = min(self._position + 1, len(self._tokens) - 1)
        return token

    def accept(self, kind: str, *texts: str) -> Token | None:
        token = self._tokens[self._position]
        if token.kind == kind and (not texts or token.text in texts):
            return self.take()
        return None

    def accept_word(self, word: str) -> Token | None:
        return self.accept("name", word)

    def expect(self, text: str) -> Token:
        token = self.take()
        if token.kind != "symbol" or token.text != text:
            raise _unexpected(token, repr(text))
        return token

    def expect_end(self) -> None:
        token = self.take()
        if token.kind != "end":
            raise _unexpected(token, "an operator or the end")

    def nested(self, token: Token) -> "_Reader":
        if self._depth == DEEPEST:
            message = f"the expression is more than {DEEPEST} brackets deep"
            raise ExpressionError(message, token.span)
        return self

    def __enter__(self) -> None:
        self._depth += 1

    def __exit__(self, *exception: object) -> None:
        self._depth -= 1
