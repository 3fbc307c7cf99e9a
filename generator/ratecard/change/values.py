"""Values of a spec as texts, the same for the same meaning."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from typing import cast

from ratecard.spec import Place

_UNORDERED = frozenset({"constants", "encodings", "equals", "fields", "ok_when", "quantities"})
_PLAIN = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_PAIRS = frozenset({"names", "table", "values", "when"})


def shown(value: object) -> str:
    """A value as compact text; keys of mappings are sorted, positions left out.

    Two values of a spec have the same text exactly when they mean the same.
    """
    match value:
        case None:
            return "none"
        case str():
            return value if value.isprintable() else json.dumps(value)
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value.normalize(), "f")
        case Place():
            return str(value)
        case Mapping():
            return _mapping(cast("Mapping[str, object]", value))
        case tuple() | list():
            items = cast("Iterable[object]", value)
            return f"[{', '.join(_item(each) for each in items)}]"
        case _:
            return _record(value) if is_dataclass(value) else str(value)


def same(old: object, new: object) -> bool:
    """Whether two values mean the same."""
    return shown(old) == shown(new)


def _item(value: object) -> str:
    """A value inside another; a text that could be taken for something else is quoted."""
    if not isinstance(value, str):
        return shown(value)
    is_plain = _PLAIN.fullmatch(value) and value not in ("none", "true", "false")
    return value if is_plain else json.dumps(value, ensure_ascii=False)


def _mapping(value: Mapping[str, object]) -> str:
    members = (f"{_item(key)}: {_item(value[key])}" for key in sorted(value))
    return "{" + ", ".join(members) + "}"


def _record(value: object) -> str:
    members: list[str] = []
    for each in _compared(value):
        member: object = getattr(value, each.name)
        if not _is_default(each, member):
            members.append(f"{each.name}: {_member(each.name, member)}")
    return "{" + ", ".join(members) + "}"


def _is_default(field: "Field[object]", member: object) -> bool:
    """Whether a member says nothing, so that the text stays when a class gets another field."""
    if field.default is MISSING:
        return member is None or member is False or member in ("", ())
    return shown(member) == shown(field.default)


def _compared(value: object) -> Iterator["Field[object]"]:
    """The fields of a dataclass that tell two of its values apart."""
    if is_dataclass(value):
        yield from (each for each in fields(value) if each.compare)


def _member(name: str, value: object) -> str:
    if name in _UNORDERED or name in _PAIRS:
        return unordered(value)
    return _item(value)


def unordered(value: object) -> str:
    """A list whose order means nothing, as text."""
    if not isinstance(value, tuple):
        return _item(value)
    items = cast("tuple[object, ...]", value)
    return f"[{', '.join(sorted(_item(each) for each in items))}]"
