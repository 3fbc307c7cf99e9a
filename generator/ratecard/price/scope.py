"""The names that a rate card may use for one item: fields and quantities."""

from collections.abc import Sequence
from dataclasses import dataclass

from ratecard.names import closest
from ratecard.price.findings import Report
from ratecard.price.items import Item, item_fields
from ratecard.price.parameters import (
    card_measure,
    field_measures,
    field_named,
    is_list,
    is_numeric,
    item_parameters,
)
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
    walk,
)
from ratecard.spec import Cell, Field, RateCard, Spec
from ratecard_runtime.price.calls import choices
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.rates import QUANTITIES, Key, Measure, Parameter, Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The fields of an item as parameters, and the measures that tie quantities to them."""

    fields: tuple[Field, ...]
    parameters: tuple[Parameter, ...]
    measures: tuple[Measure, ...]

    def python_name(self, name: str) -> str | None:
        """The name by which the item's rate card knows a field or quantity, None if unknown."""
        field = field_named(self.fields, name)
        if field is not None:
            return field.argument
        return name if name in QUANTITIES else None

    def parameter(self, name: str) -> Parameter | None:
        """The parameter with this Python name."""
        return next((each for each in self.parameters if each.name == name), None)

    @property
    def known(self) -> tuple[str, ...]:
        """Every name, for hints."""
        return (*(field.name for field in self.fields), *QUANTITIES)


def item_scope(spec: Spec, item: Item, card: RateCard | None, report: Report) -> Scope:
    """The scope of a card for one item; measures that name an unknown field are findings."""
    fields = item_fields(spec, item)
    measures: list[Measure] = []
    for measure in card.measures if card is not None else ():
        made = card_measure(measure, fields)
        if made is None:
            message = f"{item.name} has no field {measure.field_name}"
            hint = nearest(measure.field_name or "", [field.name for field in fields])
            report.add(measure.position, "price-unknown-name", message, hint)
        else:
            measures.append(made)
    own = {(each.quantity, each.parameter) for each in measures}
    measures += [
        each for each in field_measures(fields) if (each.quantity, each.parameter) not in own
    ]
    return Scope(fields=fields, parameters=item_parameters(spec, item), measures=tuple(measures))


def check_names(
    tree: Tree, cell: Cell, scope: Scope, coefficients: Sequence[str], report: Report
) -> bool:
    """Whether every name of an expression is a coefficient, a number, a list or a quantity."""
    known = True
    for node in walk(tree):
        if not isinstance(node, Name) or node.name in coefficients:
            continue
        field = field_named(scope.fields, node.name)
        if field is None and node.name not in QUANTITIES:
            hint = nearest(node.name, [*coefficients, *scope.known])
            message = f"{node.name} is no column, field or quantity"
            report.add_in_expression(cell, "price-unknown-name", node.span, message, hint)
            known = False
        elif field is not None and not (is_numeric(field) or is_list(field)):
            message = f"the values of {node.name} are no numbers"
            hint = "use it as a key column, or tie a quantity to it under measures"
            report.add_in_expression(cell, "price-not-a-number", node.span, message, hint)
            known = False
    return known


def in_python_names(tree: Tree, scope: Scope) -> Tree:
    """The tree with each field under its Python name."""
    match tree:
        case About(price=price):
            return About(_plain_renamed(price, scope), tree.span)
        case From(price=price):
            return From(_plain_renamed(price, scope), tree.span)
        case Between() | Number() | Name() | Binary() | Call() | Step():
            return _plain_renamed(tree, scope)


def _plain_renamed(tree: Expression | Between, scope: Scope) -> Expression | Between:
    match tree:
        case Between(low=low, high=high):
            return Between(_renamed(low, scope), _renamed(high, scope), tree.span)
        case Number() | Name() | Binary() | Call() | Step():
            return _renamed(tree, scope)


def _renamed(tree: Expression, scope: Scope) -> Expression:
    match tree:
        case Number():
            return tree
        case Name(name=name, span=span):
            return Name(scope.python_name(name) or name, span)
        case Binary(operator=operator, left=left, right=right, span=span):
            return Binary(operator, _renamed(left, scope), _renamed(right, scope), span)
        case Call(function=function, arguments=arguments, span=span):
            return Call(function, tuple(_renamed(each, scope) for each in arguments), span)
        case Step(value=value, steps=steps, otherwise=otherwise, span=span):
            renamed = tuple((limit, _renamed(result, scope)) for limit, result in steps)
            return Step(_renamed(value, scope), renamed, _renamed(otherwise, scope), span)


def read_key(cell: Cell, name: str, scope: Scope, report: Report) -> Scalar:
    """The value of a key cell, as the field's enum has it; a finding where it is not there."""
    parameter = scope.parameter(name)
    if parameter is None or not parameter.values:
        return cell.value
    wanted = canonical(cell.value)
    for value in parameter.values:
        if canonical(value) == wanted:
            return value
    message = f"{name} has no value {wanted}"
    hint = nearest(wanted, [canonical(each) for each in parameter.values])
    hint = hint or f"allowed is {choices(parameter.values)}"
    report.add(cell.position, "price-unknown-value", message, hint)
    return cell.value


def relevant(scope: Scope, used: frozenset[str]) -> tuple[Measure, ...]:
    """The measures that matter to a price which uses these names."""
    quantities = used | {each.quantity for each in scope.measures if each.parameter in used}
    return tuple(each for each in scope.measures if each.quantity in quantities)


def listed(key: Key) -> tuple[Key, ...]:
    """The alternatives of a key cell."""
    return key if isinstance(key, tuple) else (key,)


def nearest(name: str, known: Sequence[str]) -> str:
    """A hint at the nearest known names, empty where none is near."""
    near = closest(name, known)
    return f"did you mean {choices(near)}?" if near else ""
