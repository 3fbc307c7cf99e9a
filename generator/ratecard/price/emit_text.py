"""A tree as the text of the price language, with no bracket that is not needed."""

from ratecard.price.precedence import joined, precedence
from ratecard.price.tree import About, Between, Binary, Call, From, Name, Number, Step, Tree
from ratecard_runtime.price.numbers import plain


def emit_text(tree: Tree) -> str:
    """Return an expression that parses to an equal tree."""
    match tree:
        case Number(value=value):
            return plain(value)
        case Name(name=name):
            return name
        case Binary(operator=operator, left=left, right=right):
            return joined(
                operator,
                (emit_text(left), precedence(left)),
                (emit_text(right), precedence(right)),
            )
        case Call(function=function, arguments=arguments):
            return f"{function}({', '.join(map(emit_text, arguments))})"
        case Step(value=value, steps=steps, otherwise=otherwise):
            limits = [f"{emit_text(limit)}: {emit_text(result)}" for limit, result in steps]
            inner = ", ".join([emit_text(value), *limits, f"else: {emit_text(otherwise)}"])
            return f"step({inner})"
        case Between(low=low, high=high):
            return f"{emit_text(low)} .. {emit_text(high)}"
        case About(price=price):
            return f"about {emit_text(price)}"
        case From(price=price):
            return f"from {emit_text(price)}"
