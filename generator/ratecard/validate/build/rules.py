"""Rules: entries of `rules` of a model or an endpoint as Rule values."""

from collections.abc import Iterator, Sequence
from typing import Literal

from ratecard.spec import Field, JsonScalar, Rule
from ratecard.validate.build.scope import Scope
from ratecard.validate.build.values import is_among
from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.show import scalar_text, show
from ratecard.validate.words import mend_name

_Kind = Literal["exactly_one", "at_most_one", "at_least_one", "require", "forbid"]
_KINDS: tuple[_Kind, ...] = ("exactly_one", "at_most_one", "at_least_one", "require", "forbid")


def build_rules(
    owner: Node, key: str, fields: tuple[Field, ...], scope: Scope
) -> tuple[Rule, ...]:
    """Return the rules over the fields that `owner` has under `key`.

    Unknown fields and values in them are noted.
    """
    by_name = {field.name: field for field in fields}
    names = _names(owner, key)
    return tuple(
        rule for node in owner.items("rules") for rule in _rules(node, names, by_name, scope)
    )


def _rules(node: Node, names: Names, fields: dict[str, Field], scope: Scope) -> Iterator[Rule]:
    stated = [kind for kind in _KINDS if node.child(kind)]
    when = tuple(_condition(each, fields, names, scope) for each in node.entries("when"))
    if not _is_whole(node, stated):
        message = "a rule is one list of fields, or `when` with `require` or `forbid`"
        hint = "write one of exactly_one, at_most_one, at_least_one, or `when` with the others"
        scope.report.note(node, "rule-form", message, hint)
        return
    for kind in _KINDS:
        listed = list(node.items(kind)) if kind in stated else []
        for each in listed:
            names.check(each, scope.report, "unknown-field")
        if listed:
            yield Rule(
                kind=kind,
                fields=tuple(each.text for each in listed),
                when=when,
                position=node.position,
            )


def _is_whole(node: Node, stated: Sequence[str]) -> bool:
    if not node.is_sound():
        return True
    if node.child("when"):
        return bool(stated) and set(stated) <= {"require", "forbid"}
    return len(stated) == 1 and stated[0] not in ("require", "forbid")


def _names(owner: Node, key: str) -> Names:
    fields = owner.child(key)
    known = tuple(fields.mapping) if fields else ()
    is_complete = fields is not None or owner.is_sound()
    if key == "fields":
        return Names(
            noun="field", owner=" of this model", known=known, is_complete=is_complete
        )
    return Names(
        noun="parameter", owner=" of this endpoint", known=known, is_complete=is_complete
    )


def _condition(
    node: Node, fields: dict[str, Field], names: Names, scope: Scope
) -> tuple[str, tuple[JsonScalar, ...]]:
    field = fields.get(node.name)
    if field is None and node.name not in names.known and names.is_complete:
        hint = names.mend(node.name)
        scope.report.note_key(node, "unknown-field", names.lacks(node.name), hint)
    enum = field.enum if field else None
    for value in node.alternatives():
        if enum and not is_among(value.scalar, enum):
            message = f"{show(value.data)} is not in the enum of `{node.name}`"
            hint = mend_name(scalar_text(value.data), [scalar_text(each) for each in enum])
            scope.report.note(value, "unknown-value", message, hint)
    return node.name, tuple(value.scalar for value in node.alternatives())
