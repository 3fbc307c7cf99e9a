"""Price expressions as JSON, so that a program of a few lines can work them out exactly.

A number is a decimal text, a name `{"name": …}`, all else `{"op": …, "of": […]}`; `step` has
`value`, `steps` (each with `to` and `then`) and `else`. Nothing is ever a float.
"""

from collections.abc import Mapping
from typing import assert_never

from ratecard.price.emit_text import emit_text
from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    Expression,
    From,
    Name,
    Number,
    Step,
    Tree,
)
from ratecard.spec import JsonValue
from ratecard_runtime.price.numbers import has_finite_decimal, plain
from ratecard_runtime.price.rates import Unpriced


def price_json(price: Tree | Unpriced) -> Mapping[str, JsonValue]:
    """A price: what kind it is, its text for people, and its value or its two ends."""
    match price:
        case Unpriced():
            return {"kind": price.value}
        case About(price=inner):
            return {**price_json(inner), "approximate": True, "text": emit_text(price)}
        case From(price=inner):
            return {**price_json(inner), "starting": True, "text": emit_text(price)}
        case Between(low=low, high=high):
            ends: dict[str, JsonValue] = {
                "low": expression_json(low),
                "high": expression_json(high),
            }
            return {"kind": "range", "text": emit_text(price), **ends}
        case _:
            return {"kind": "exact", "text": emit_text(price), "value": expression_json(price)}


def expression_json(tree: Expression) -> JsonValue:
    """An expression as JSON."""
    match tree:
        case Number(value=value):
            if has_finite_decimal(value):
                return plain(value)
            return {"op": "/", "of": (str(value.numerator), str(value.denominator))}
        case Name(name=name):
            return {"name": name}
        case Binary(operator=operator, left=left, right=right):
            return {"op": operator, "of": (expression_json(left), expression_json(right))}
        case Call(function=function, arguments=arguments):
            return {"op": function, "of": tuple(expression_json(each) for each in arguments)}
        case Step(value=value, steps=steps, otherwise=otherwise):
            return {
                "op": "step",
                "value": expression_json(value),
                "steps": tuple(
                    {"to": expression_json(limit), "then": expression_json(result)}
                    for limit, result in steps
                ),
                "else": expression_json(otherwise),
            }
        case _:
            assert_never(tree)
