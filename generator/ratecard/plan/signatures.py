"""Parameters as lines of a signature, laid out as black would."""

from collections.abc import Mapping

from ratecard.plan.annotations import PLAIN, Names, annotation, optional
from ratecard.plan.layout import LINE_LENGTH, Brackets, Code, lines, scalar
from ratecard.spec import JsonValue

_INDENT = 8


def parameter_lines(
    name: str,
    schema: Mapping[str, JsonValue],
    *,
    may_be_left_out: bool,
    names: Names = PLAIN,
) -> tuple[str, ...]:
    """A parameter of a method, one a line with its comma; a long list of values takes several."""
    if not may_be_left_out:
        return tuple(lines(_hint(schema, names), _INDENT, before=f"{name}: ", after=","))
    margin = " " * _INDENT
    line = f"{margin}{name}: {optional(annotation(schema, names))} = None,"
    if len(line) <= LINE_LENGTH:
        return (line,)
    return (f"{margin}{name}: (", *_optional_lines(schema, names), f"{margin}) = None,")


def _optional_lines(schema: Mapping[str, JsonValue], names: Names) -> list[str]:
    indent = _INDENT + 4
    line = f"{' ' * indent}{optional(annotation(schema, names))}"
    if len(line) <= LINE_LENGTH:
        return [line]
    return [*lines(_hint(schema, names), indent), f"{' ' * indent}| None"]


def _hint(schema: Mapping[str, JsonValue], names: Names) -> Code:
    """The annotation of a schema; that of listed values can be broken."""
    values = schema.get("enum")
    if isinstance(values, tuple):
        return Brackets("Literal[", tuple(scalar(value) for value in values), "]")
    return annotation(schema, names)
