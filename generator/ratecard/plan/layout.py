"""Code laid out as black would, so that the black pass has nothing left to do."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ratecard.escape import py_string
from ratecard.spec import JsonValue

LINE_LENGTH = 100

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"' + "|" + r"'(?:[^'\\]|\\.)*'")


@dataclass(frozen=True, slots=True)
class Brackets:
    """`opening`, items, `closing`: a call, a dict, a tuple, a list."""

    opening: str
    items: "tuple[Code, ...]"
    closing: str

    @property
    def flat(self) -> str:
        """The whole expression on one line."""
        inner = ", ".join(flat(item) for item in self.items)
        comma = "," if self.opening.endswith("(") and self.closing == ",)" else ""
        return f"{self.opening}{inner}{comma}{self.closing.removeprefix(',')}"


Code: TypeAlias = str | Brackets
"""An expression: its text, or brackets around more of them."""


def flat(code: Code) -> str:
    """An expression on one line."""
    return code if isinstance(code, str) else code.flat


def lines(code: Code, indent: int = 0, before: str = "", after: str = "") -> list[str]:
    """An expression as lines, with `before` and `after` on its first and last one."""
    margin = " " * indent
    whole = f"{margin}{before}{flat(code)}{after}"
    if isinstance(code, str) or len(whole) <= LINE_LENGTH or not code.items:
        return [whole]
    first, last = f"{margin}{before}{code.opening}", f"{margin}{code.closing.removeprefix(',')}"
    inner = ", ".join(flat(item) for item in code.items)
    if _may_share_a_line(code) and indent + 4 + len(inner) <= LINE_LENGTH:
        return [first, f"{margin}    {inner}", f"{last}{after}"]
    comma = "" if _is_subscript_of_one(code) else ","
    middle = [line for item in code.items for line in lines(item, indent + 4, after=comma)]
    return [first, *middle, f"{last}{after}"]


def _may_share_a_line(code: Brackets) -> bool:
    """Whether black keeps the items of broken brackets on one line: in a call, not in a tuple."""
    return code.opening[-2:-1].isidentifier() and not code.closing.startswith(",")


def _is_subscript_of_one(code: Brackets) -> bool:
    """Whether a comma after the only item would make a tuple of it."""
    is_subscript = code.opening.endswith("[") and code.opening[-2:-1].isidentifier()
    return is_subscript and len(code.items) == 1


def string(text: str) -> str:
    """A Python string literal."""
    return py_string(text)


def scalar(value: JsonValue) -> str:
    """A scalar of a spec as Python source; numbers that are not whole become floats."""
    return string(value) if isinstance(value, str) else str(value)


def call(function: str, /, *items: Code, **named: Code | None) -> Brackets:
    """A call; named arguments that are None are left out."""
    keywords = [prefixed(f"{key}=", each) for key, each in named.items() if each is not None]
    return Brackets(f"{function}(", (*items, *keywords), ")")


def literal(items: Sequence[Code]) -> Brackets:
    """The type of these values: `Literal["a", "b"]`."""
    return Brackets("Literal[", tuple(items), "]")


def mapping(entries: Iterable[tuple[str, Code]]) -> Brackets:
    """A dict; keys are Python source."""
    return Brackets("{", tuple(prefixed(f"{key}: ", each) for key, each in entries), "}")


def sequence(items: Sequence[Code]) -> Code:
    """A tuple."""
    return Brackets("(", tuple(items), ",)" if len(items) == 1 else ")")


def strings(texts: Sequence[str]) -> Code | None:
    """A tuple of string literals; None for an empty one."""
    return sequence([string(text) for text in texts]) if texts else None


def value(data: JsonValue) -> Code:
    """Plain data as Python source."""
    if isinstance(data, Mapping):
        return mapping((string(key), value(each)) for key, each in data.items())
    if isinstance(data, tuple):
        return Brackets("[", tuple(value(each) for each in data), "]")
    return scalar(data)


def prefixed(prefix: str, code: Code) -> Code:
    """An expression with text in front of it."""
    if isinstance(code, str):
        return prefix + code
    return Brackets(prefix + code.opening, code.items, code.closing)


def names_in(source: Iterable[str]) -> frozenset[str]:
    """The names that lines of Python use, those of keyword arguments and texts left out."""
    code = _STRING.sub("", "\n".join(source))
    return frozenset(re.findall(r"\b[A-Za-z_]+\b(?!=)", code))


def imports(names: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Import lines sorted as isort does; a module of which nothing is used is left out."""
    return tuple(
        line
        for module in sorted(names)
        for line in _import_lines(module, sorted(names[module], key=_import_rank))
    )


def _import_lines(module: str, names: Sequence[str]) -> list[str]:
    line = f"from {module} import {', '.join(names)}"
    if not names or len(line) <= LINE_LENGTH:
        return [line] if names else []
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]


def _import_rank(name: str) -> tuple[int, str]:
    """Constants first, then classes, then everything else."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name
