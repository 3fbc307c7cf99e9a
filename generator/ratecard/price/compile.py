"""Rate cards compiled for one item: rows picked, coefficients bound, names and values known."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from ratecard.price.absent import absence
from ratecard.price.bind import bind
from ratecard.price.cells import read_coefficient, read_count, read_price
from ratecard.price.columns import Layout, Slot, check_idle, layout
from ratecard.price.compiled import CompiledCard, CompiledReading, CompiledRow
from ratecard.price.dates import card_for, cards_of, in_force, today_of
from ratecard.price.findings import Report
from ratecard.price.identity import Same
from ratecard.price.items import Item, find_item
from ratecard.price.scope import (
    Scope,
    check_names,
    in_python_names,
    item_scope,
    read_key,
    relevant,
)
from ratecard.price.tokens import ExpressionError
from ratecard.price.tree import Expression, Tree
from ratecard.spec import Cell, JsonScalar, RateCard, Row, Spec
from ratecard_runtime.price.rates import ANY, UNPUBLISHED, Key, Scalar, Unpriced


def compile_item(spec: Spec, item: Item, report: Report, day: str | None = None) -> CompiledCard:
    """Compile the rate card that is in force on an ISO date; faults go to `report`."""
    card = card_for(spec, item, day)
    if card is None:
        return _without_card(spec, item, report)
    return compile_card(spec, item, card, report, day)


def compile_card(
    spec: Spec, item: Item, card: RateCard, report: Report, day: str | None = None
) -> CompiledCard:
    """Compile one rate card for one of its items; faults go to `report`.

    The last few hundred are kept: whoever checks a spec mostly goes on to ask for its prices.
    """
    on = max(card.effective_from or "", day or today_of(spec))
    remembered = _remembered(Same(spec), item.name, item.fixed, Same(card), on)
    return remembered or _compile(spec, item, card, report, on)


@lru_cache(maxsize=1024)
def _remembered(
    spec: Same[Spec],
    name: str,
    fixed: tuple[tuple[str, JsonScalar], ...],
    card: Same[RateCard],
    on: str,
) -> CompiledCard | None:
    """What was compiled, None where something is wrong with it."""
    report = Report("prices")
    item = replace(find_item(spec.value, name), fixed=fixed)
    compiled = _compile(spec.value, item, card.value, report, on)
    return None if report.findings else compiled


def _compile(spec: Spec, item: Item, card: RateCard, report: Report, on: str) -> CompiledCard:
    priced, priced_as = _followed(spec, item, card, on, report)
    scope = item_scope(spec, item, priced, report)
    table = layout(priced, scope, priced_as, report)
    check_idle(priced, table, scope, report)
    compiled = CompiledCard(
        item=item,
        card=card,
        per=priced.per,
        date=card.effective_from or spec.provider.docs[0].checked,
        currency=priced.currency,
        parameters=scope.parameters,
        measures=(),
        keys=table.keys,
        rows=tuple(_rows(priced, table, scope, report)),
        readings=tuple(_readings(priced, table, scope, report)),
        not_offered=tuple(_combinations(priced, scope, report)),
        times=None if priced.times is None else _times(priced.times, scope, report),
        notes=tuple(dict.fromkeys((*card.notes, *priced.notes))),
    )
    return replace(compiled, measures=relevant(scope, frozenset(compiled.used)))


def _without_card(spec: Spec, item: Item, report: Report) -> CompiledCard:
    scope = item_scope(spec, item, None, report)
    position = spec.provider.position
    return CompiledCard(
        item=item,
        card=None,
        per="call",
        date=spec.provider.docs[0].checked,
        currency=None,
        parameters=scope.parameters,
        measures=(),
        keys=(),
        rows=(CompiledRow(number=0, keys=(), price=UNPUBLISHED, position=position),),
        not_offered=(),
        times=None,
        notes=(absence(spec, item),),
    )


def _followed(
    spec: Spec, item: Item, card: RateCard, day: str, report: Report
) -> tuple[RateCard, str]:
    """The card that `same_as` leads to, and the item it is read for."""
    priced_as = item.name
    listed = {str(cell.value) for cell in card.of}
    if priced_as not in listed and item.model is not None:
        priced_as = item.model.alias_of or priced_as
    seen = {priced_as}
    while card.same_as is not None:
        cell = card.same_as
        target = str(cell.value)
        following = in_force(cards_of(spec, target), day)
        if target in seen or following is None:
            code = "price-same-as-loop" if following else "price-unknown-item"
            message = f"{target} has no rate card" if not following else f"{target} leads back here"
            report.add(cell.position, code, message, "give one of the items a price of its own")
            return replace(card, same_as=None, price=_unpublished(cell)), priced_as
        seen.add(target)
        priced_as = target
        card = following
    return card, priced_as


def _unpublished(cell: Cell) -> Cell:
    return Cell(value="unpublished", position=cell.position)


def _readings(
    card: RateCard, table: Layout, scope: Scope, report: Report
) -> Iterator[CompiledReading]:
    """The readings that were not taken, each as the table would be if it were."""
    for reading in card.readings:
        if not reading.taken:
            read_so = replace(card, price=reading.price, readings=())
            rows = tuple(_rows(read_so, table, scope, report))
            text = "" if table.coefficients else str(reading.price.value)
            yield CompiledReading(text=text, source=reading.source, rows=rows)


def _rows(card: RateCard, table: Layout, scope: Scope, report: Report) -> Iterator[CompiledRow]:
    common = _common_price(card)
    if not card.columns:
        if common is not None:
            tree = _tree(common, scope, (), report)
            if tree is not None:
                yield CompiledRow(number=0, keys=(), price=tree, position=common.position)
        return
    expression = None if common is None else _tree(common, scope, table.coefficients, report)
    for number, row in enumerate(card.rows, 1):
        if len(row.cells) != table.width:
            message = f"the row has {len(row.cells)} cells for {table.width} columns"
            hint = "give one cell for each column, in their order"
            report.add(row.position, "price-row-width", message, hint)
        elif _is_of_item(row, table):
            is_last = number == len(card.rows)
            for keys, cell in _priced_cells(row, table, scope, is_last, report):
                tree = _row_price(row, cell, common, expression, table, scope, report)
                if tree is not None:
                    yield CompiledRow(
                        number=number,
                        is_else=_is_else(row),
                        keys=keys,
                        price=tree,
                        position=row.position,
                    )


def _common_price(card: RateCard) -> Cell | None:
    taken = next((each.price for each in card.readings if each.taken), None)
    return card.price if taken is None else taken


def _is_of_item(row: Row, table: Layout) -> bool:
    if table.item_column is None:
        return True
    return any(cell.value in ("any", "else", table.item) for cell in row.cells[table.item_column])


def _is_else(row: Row) -> bool:
    return any(cell.value == "else" for cells in row.cells for cell in cells)


def _priced_cells(
    row: Row, table: Layout, scope: Scope, is_last: bool, report: Report
) -> Iterator[tuple[tuple[Key, ...], Cell | None]]:
    """The key values of a row with its price cell; several where a field spreads over columns."""
    keys = {slot.name: _key(row, slot, scope, is_last, report) for slot in table.key_slots}
    if not table.price_slots:
        yield tuple(keys[name] for name in table.keys), None
    for slot in table.price_slots:
        spread = keys if slot.value is None else {**keys, slot.name: slot.value}
        yield tuple(spread[name] for name in table.keys), _single(row, slot.index, report)


def _key(row: Row, slot: Slot, scope: Scope, is_last: bool, report: Report) -> Key:
    cells = row.cells[slot.index]
    if len(cells) == 1 and cells[0].value == "any":
        return ANY
    if len(cells) == 1 and cells[0].value == "else":
        if not is_last:
            hint = "move the row to the end, or write any"
            message = "`else` stands in a row that is not the last"
            report.add(cells[0].position, "price-else", message, hint)
        return ANY
    values: list[Scalar] = [read_key(cell, slot.name, scope, report) for cell in cells]
    return values[0] if len(values) == 1 else tuple(values)


def _single(row: Row, index: int, report: Report) -> Cell:
    cells = row.cells[index]
    if len(cells) != 1:
        message = f"a price cell holds one price, not {len(cells)}"
        report.add(row.position, "price-expression", message)
    return cells[0] if cells else Cell(value=None, position=row.position)


def _row_price(
    row: Row,
    cell: Cell | None,
    common: Cell | None,
    expression: Tree | Unpriced | None,
    table: Layout,
    scope: Scope,
    report: Report,
) -> Tree | Unpriced | None:
    """The price of a row: its own cell, or the card's expression with the row's coefficients."""
    findings_before = len(report.findings)
    coefficients = {
        slot.name: read_coefficient(_single(row, slot.index, report), report)
        for slot in table.coefficient_slots
    }
    if len(report.findings) > findings_before:
        return None
    source = common if cell is None else cell
    tree = expression if cell is None else _tree(cell, scope, table.coefficients, report)
    if source is None or tree is None or isinstance(tree, Unpriced):
        return tree
    return _bound(tree, source, row, coefficients, report)


def _bound(
    tree: Tree, source: Cell, row: Row, coefficients: dict[str, Fraction | None], report: Report
) -> Tree | None:
    try:
        return bind(tree, coefficients)
    except ExpressionError as error:
        related = ((row.position, "this row says none"),)
        report.add(source.position, "price-none", error.message, error.hint, related)
        return None


def _tree(
    cell: Cell, scope: Scope, coefficients: tuple[str, ...], report: Report
) -> Tree | Unpriced | None:
    tree = read_price(cell, report)
    if tree is None or isinstance(tree, Unpriced):
        return tree
    if not check_names(tree, cell, scope, coefficients, report):
        return None
    return in_python_names(tree, scope)


def _times(cell: Cell, scope: Scope, report: Report) -> Expression | None:
    tree = read_count(cell, report)
    if tree is None or not check_names(tree, cell, scope, (), report):
        return None
    renamed = in_python_names(tree, scope)
    return renamed if isinstance(renamed, Expression) else None


def _combinations(
    card: RateCard, scope: Scope, report: Report
) -> Iterator[dict[str, tuple[Scalar, ...]]]:
    for combination in card.not_offered:
        known: dict[str, tuple[Scalar, ...]] = {}
        for name, cells in combination.values:
            python = scope.python_name(name)
            if python is None:
                message = f"{name} is no field or quantity"
                report.add(combination.position, "price-unknown-name", message)
            else:
                known[python] = tuple(read_key(each, python, scope, report) for each in cells)
        if known:
            yield known
