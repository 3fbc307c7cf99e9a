"""Rules: entries of `rules` of a model as Rule values."""

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


def build_rules(model: Node, fields: tuple[Field, ...], scope: Scope) -> tuple[Rule, ...]:
    """Return the rules of a model; unknown fields and values in them are noted."""
    by_name = {field.name: field for field in fields}
    return tuple(
        rule for node in model.items("rules") for rule in _rules(node, model, by_name, scope)
    )


def _rules(
    node: Node, model: Node, fields: dict[str, Field], scope: Scope
) -> Iterator[Rule]:
    names = _names(model)
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


def _names(model: Node) -> Names:
    fields = model.child("fields")
    known = tuple(fields.mapping) if fields else ()
    is_complete = fields is not None or model.is_sound()
    return Names(noun="field", owner=" of this model", known=known, is_complete=is_complete)


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
