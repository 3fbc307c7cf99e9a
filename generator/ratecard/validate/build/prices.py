"""Prices: entries of prices.yaml as RateCard values, texts kept as written."""

from collections.abc import Callable, Iterator

from ratecard.spec import (
    Cell,
    Column,
    Combination,
    JsonScalar,
    Measure,
    PriceReading,
    RateCard,
    Row,
)
from ratecard.validate.build.values import value_of_key
from ratecard.validate.node import Node, UnknownValueError

EnumOf = Callable[[tuple[Cell, ...], str], tuple[JsonScalar, ...]]


def build_prices(file: Node, enum_of: EnumOf) -> tuple[tuple[RateCard, Node], ...]:
    """Return the rate cards in the order of the file; one that was refused is left out.

    `enum_of` gives the allowed values of a field of the priced items.
    """
    return tuple(_built(file, enum_of))


def _built(file: Node, enum_of: EnumOf) -> Iterator[tuple[RateCard, Node]]:
    for node in file.items("prices"):
        try:
            yield _card(node, enum_of), node
        except UnknownValueError:
            continue


def _card(node: Node, enum_of: EnumOf) -> RateCard:
    of = _cells(node.need("of"))
    return RateCard(
        of=of,
        per=node.optional_text("per") or "call",
        columns=tuple(_column(each) for each in node.items("columns")),
        rows=tuple(_row(each) for each in node.items("rows")),
        price=_price(node),
        times=_cell(node, "times"),
        measures=tuple(_measure(each, of, enum_of) for each in node.entries("measures")),
        not_offered=tuple(_combination(each) for each in node.items("not_offered")),
        readings=tuple(_reading(each) for each in node.items("readings")),
        same_as=_cell(node, "same_as"),
        currency=node.optional_text("currency"),
        effective_from=node.optional_text("effective_from"),
        notes=node.texts("notes"),
        source=node.optional_text("source"),
        position=node.position,
    )


def _cells(node: Node) -> tuple[Cell, ...]:
    return tuple(
        Cell(value=each.scalar, position=each.text_position) for each in node.alternatives()
    )


def _cell(node: Node, key: str) -> Cell | None:
    child = node.child(key)
    return Cell(value=child.scalar, position=child.text_position) if child else None


def _price(node: Node) -> Cell | None:
    return _cell(node, "credits") or _cell(node, "amount")


def _column(node: Node) -> Column:
    if isinstance(node.data, str):
        return Column(name=node.data, position=node.text_position)
    for spread in node.children():
        values = tuple(each.scalar for each in spread.alternatives())
        return Column(name=spread.name, spread=values, position=spread.key_position)
    raise UnknownValueError


def _row(node: Node) -> Row:
    return Row(
        cells=tuple(_cells(each) for each in node.alternatives()), position=node.position
    )


def _measure(node: Node, of: tuple[Cell, ...], enum_of: EnumOf) -> Measure:
    field, length, table = node.child("field"), node.child("length"), node.child("as")
    source = field or length
    enum = enum_of(of, source.text) if source and table else ()
    return Measure(
        quantity=node.name,
        how="length" if length else "table" if table else "field" if field else "outside",
        field_name=source.text if source else None,
        table=tuple(_table(table, enum)) if table else (),
        minimum=node.optional_scalar("minimum"),
        maximum=node.optional_scalar("maximum"),
        position=node.key_position,
    )


def _table(
    node: Node, enum: tuple[JsonScalar, ...]
) -> Iterator[tuple[JsonScalar, JsonScalar]]:
    for entry in node.children():
        yield value_of_key(entry.name, enum), entry.scalar


def _combination(node: Node) -> Combination:
    return Combination(
        values=tuple((each.name, _cells(each)) for each in node.children()),
        position=node.position,
    )


def _reading(node: Node) -> PriceReading:
    price = _price(node)
    if price is None:
        raise UnknownValueError
    return PriceReading(price=price, source=node.text_of("source"), taken=node.flag("taken"))
