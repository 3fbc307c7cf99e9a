"""Rules for one field: its enum, limits, default and examples agree with each other."""

import re
from collections.abc import Mapping
from decimal import Decimal

from ratecard.spec import Field, JsonValue
from ratecard.validate.build.layers import Layers
from ratecard.validate.build.values import is_among
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.show import scalar_text, show, show_list
from ratecard.validate.words import mend_name, mend_type

_LIMITS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


def check_field(field: Field, layers: Layers, report: Report) -> None:
    """Note what contradicts itself in one field."""
    schema = field.schema
    _check_limits(layers, schema, report)
    _check_pattern(layers, report)
    enum = layers.get("enum")
    if enum:
        for value in enum.alternatives():
            if not _fits_type(value.data, schema):
                message = f"{show(value.data)} in the enum is not of type {_type_text(schema)}"
                hint = mend_type(value.data, _types(schema))
                report.note(value, "enum-not-of-type", message, hint)
    default = layers.get("default")
    if default and not _means_nothing(default, field):
        _check_value(default, schema, "default-not-allowed", "the default", report)
    for example in _items(layers.get("examples")):
        _check_value(example, schema, "example-not-allowed", "the example", report)
    _check_quantity(field, layers, report)
    limit = layers.get("max_bytes")
    if limit and not field.is_file:
        message = "`max_bytes` stands on a field that is no file"
        report.note_key(limit, "limit-without-file", message, "add `in: file`, or remove it")


def _means_nothing(default: Node, field: Field) -> bool:
    """Say whether a default is the null by which docs say that nothing is sent or chosen."""
    return default.data is None and not field.required


def _items(node: Node | None) -> list[Node]:
    return list(node.alternatives()) if node else []


def _check_limits(layers: Layers, schema: Mapping[str, JsonValue], report: Report) -> None:
    for low, high in _LIMITS:
        least, most = schema.get(low), schema.get(high)
        node = layers.get(low)
        if not isinstance(least, int | Decimal) or not isinstance(most, int | Decimal):
            continue
        if node and least > most:
            message = f"`{low}` {least} is above `{high}` {most}"
            report.note(node, "limits-reversed", message, "swap or mend the two")


def _check_pattern(layers: Layers, report: Report) -> None:
    node = layers.get("pattern")
    if node is None:
        return
    try:
        re.compile(node.text)
    except (re.error, RecursionError, OverflowError):
        message = f"{show(node.data)} is not a regular expression"
        report.note(node, "unusable-pattern", message, "mend it, or leave it out")


def _check_value(
    node: Node, schema: Mapping[str, JsonValue], code: str, what: str, report: Report
) -> None:
    """Note a default or example that the field itself would refuse."""
    value, enum = node.data, schema.get("enum")
    if not _fits_type(value, schema):
        message = f"{what} is {show(value)}, but the type is {_type_text(schema)}"
        report.note(node, code, message, mend_type(value, _types(schema)))
    elif isinstance(enum, tuple) and not isinstance(value, tuple | Mapping):
        values = [each for each in enum if not isinstance(each, tuple | Mapping)]
        if not is_among(value, values):
            names = [scalar_text(each) for each in values]
            message = f"{what} `{scalar_text(value)}` is not in the enum"
            report.note(node, code, message, mend_name(scalar_text(value), names))
    elif bound := _crossed_bound(value, schema):
        message = f"{what} {bound}"
        report.note(node, code, message, "change one of the two")


def _crossed_bound(value: JsonValue, schema: Mapping[str, JsonValue]) -> str:
    """Return the limit that a value crosses in words, empty when it crosses none."""
    if isinstance(value, bool) or value is None or isinstance(value, Mapping):
        return ""
    low, high, size = _measure(value)
    least, most = schema.get(low), schema.get(high)
    if isinstance(least, int | Decimal) and size < least:
        return f"is below `{low}`, which is {least}"
    if isinstance(most, int | Decimal) and size > most:
        return f"is above `{high}`, which is {most}"
    return ""


def _measure(value: int | Decimal | str | tuple[JsonValue, ...]) -> tuple[str, str, int | Decimal]:
    if isinstance(value, str):
        return "minLength", "maxLength", len(value)
    if isinstance(value, tuple):
        return "minItems", "maxItems", len(value)
    return "minimum", "maximum", value


def _check_quantity(field: Field, layers: Layers, report: Report) -> None:
    node = layers.get("quantity")
    kinds = {"boolean", "array", "object"}
    is_plain = any(quantity.how == "value" for quantity in field.quantities)
    if node and is_plain and field.schema.get("type") in kinds:
        message = f"the value of a field of type {_type_text(field.schema)} is no quantity"
        report.note(node, "quantity-not-a-number", message, "use `length` or a table")


def _fits_type(value: JsonValue, schema: Mapping[str, JsonValue]) -> bool:
    types = _types(schema)
    return not types or any(_is_of_type(value, each) for each in types)


def _types(schema: Mapping[str, JsonValue]) -> tuple[str, ...]:
    declared = schema.get("type")
    if isinstance(declared, str):
        return (declared,)
    return tuple(str(each) for each in declared) if isinstance(declared, tuple) else ()


def _type_text(schema: Mapping[str, JsonValue]) -> str:
    return show_list(_types(schema))


def _is_of_type(value: JsonValue, name: str) -> bool:
    match name:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return isinstance(value, tuple)
        case "object":
            return isinstance(value, Mapping)
        case "null":
            return value is None
        case _:
            return _is_number(value, whole=name == "integer")


def _is_number(value: JsonValue, *, whole: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return False
    return not whole or value == int(value)
