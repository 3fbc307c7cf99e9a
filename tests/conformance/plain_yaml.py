"""Spec files as plain data, read here a second time: nothing of the generator's reader is used."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias, TypeGuard, cast

import yaml

Scalar: TypeAlias = bool | int | Decimal | str | None
Entry: TypeAlias = Mapping[str, object]

_WHOLE = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: Mapping[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}


def read_yaml(path: Path) -> Entry:
    """The mapping that a file holds, empty where there is no such file."""
    if not path.exists():
        return {}
    node = cast("object", yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))
    return entry(_data(node))


def is_entry(value: object) -> TypeGuard[Entry]:
    """Whether `value` is a mapping."""
    return isinstance(value, dict)


def entry(value: object) -> Entry:
    """`value` as a mapping, empty for nothing."""
    if value is None:
        return {}
    assert is_entry(value), value
    return value


def entries(value: object) -> tuple[tuple[str, Entry], ...]:
    """The named entries of a mapping of mappings."""
    return tuple((name, entry(each)) for name, each in entry(value).items())


def items(value: object) -> Sequence[object]:
    """`value` as a list: nothing is empty, a single value is a list of one."""
    if value is None:
        return []
    return cast("list[object]", value) if isinstance(value, list) else [value]


def text(value: object) -> str:
    """`value` as the text that it is."""
    assert isinstance(value, str), value
    return value


def scalar(value: object) -> Scalar:
    """`value` as the single value that it is."""
    assert value is None or isinstance(value, bool | int | Decimal | str), value
    return value


def _data(node: object) -> object:
    match node:
        case yaml.MappingNode():
            return {_data(key): _data(value) for key, value in node.value}
        case yaml.SequenceNode():
            return [_data(each) for each in node.value]
        case yaml.ScalarNode():
            # A quoted scalar is text whatever it looks like.
            return node.value if node.style else _plain_scalar(node.value)
        case _:
            raise AssertionError(node)


def _plain_scalar(written: str) -> Scalar:
    if written in _WORDS:
        return _WORDS[written]
    if _WHOLE.fullmatch(written):
        return int(written)
    return Decimal(written) if _DECIMAL.fullmatch(written) else written
