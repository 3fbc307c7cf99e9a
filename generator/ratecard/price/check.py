"""Everything that is wrong with the rate cards of a spec."""

from collections.abc import Iterator

from ratecard.findings import Finding, sort_findings
from ratecard.price.cells import read_price
from ratecard.price.compile import compile_card
from ratecard.price.compiled import CompiledCard
from ratecard.price.disputes import check_disputes
from ratecard.price.divisors import zero_divisors
from ratecard.price.evaluate import constant
from ratecard.price.examples import check_examples
from ratecard.price.findings import Report
from ratecard.price.grid import check_grid
from ratecard.price.items import Item, UnknownItem, find_item
from ratecard.price.tree import About, Between, From, Tree
from ratecard.spec import Cell, Position, RateCard, Spec
from ratecard_runtime.price.rates import Unpriced


def check_prices(spec: Spec) -> tuple[Finding, ...]:
    """Return every finding about prices, sorted: expressions, tables, grids, worked examples."""
    findings: list[Finding] = []
    for number, card in enumerate(spec.prices):
        report = Report(f"prices[{number}]")
        _check_card(spec, card, report)
        findings += report.findings
    findings += _duplicates(spec)
    findings += check_disputes(spec)
    if not findings:
        findings += check_examples(spec)
    return sort_findings(findings)


def _check_card(spec: Spec, card: RateCard, report: Report) -> None:
    _check_sources(card, report)
    for cell in card.of:
        item = _item(spec, cell, report)
        if item is not None and not report.findings:
            _check_item(spec, item, card, report)


def _check_item(spec: Spec, item: Item, card: RateCard, report: Report) -> None:
    compiled = compile_card(spec, item, card, report)
    if report.findings or card.same_as is not None:
        return
    if not compiled.rows:
        message = f"no row prices {item.name}"
        report.add(card.position, "price-missing", message, "add a row for it")
        return
    check_grid(compiled, card, report)
    _check_expressions(compiled, card, report)


def _check_sources(card: RateCard, report: Report) -> None:
    """A card states its price in exactly one way."""
    price_column = "amount" if card.currency else "credits"
    ways = [
        card.price is not None,
        bool(card.readings),
        card.same_as is not None,
        *(True for each in card.columns if each.name == price_column or each.spread is not None),
    ]
    if sum(ways) != 1:
        how = "no price" if not any(ways) else "its price in more than one way"
        hint = f"give one of {price_column}, readings, same_as and a column {price_column}"
        report.add(card.position, "price-source", f"the rate card states {how}", hint)
    if card.columns and not card.rows:
        report.add(card.position, "price-missing", "the table has no rows", "add a row")
    taken = sum(each.taken for each in card.readings)
    if card.readings and taken != 1:
        message = f"{taken} of the readings are taken"
        report.add(card.position, "price-readings", message, "mark exactly one with taken: true")
    for reading in card.readings:
        if not reading.taken:
            read_price(reading.price, report)


def _item(spec: Spec, cell: Cell, report: Report) -> Item | None:
    wanted = str(cell.value)
    try:
        item = find_item(spec, wanted)
    except UnknownItem as unknown:
        hint = f"did you mean {' or '.join(unknown.closest)}?" if unknown.closest else ""
        message = f"{wanted} is no model, tool or operation"
        report.add(cell.position, "price-unknown-item", message, hint)
        return None
    if item.name != wanted:
        hint = f"price {item.name}, with a column for what tells its prices apart"
        message = f"{wanted} is another name of {item.name}"
        report.add(cell.position, "price-unknown-item", message, hint)
        return None
    return item


def _check_expressions(compiled: CompiledCard, card: RateCard, report: Report) -> None:
    """Ranges whose ends stand the wrong way round, divisors that may be 0, idle columns."""
    for row, cell in _expressions(compiled, card):
        if isinstance(row, Unpriced):
            continue
        for node in zero_divisors(row, compiled):
            message = "the divisor may be 0 for values that a call may have"
            hint = "give the quantity a minimum under measures, or write max(1, …)"
            report.add_in_expression(cell, "price-division-by-zero", node.right.span, message, hint)
        _check_range(row, cell, report)


def _expressions(
    compiled: CompiledCard, card: RateCard
) -> "Iterator[tuple[Tree | Unpriced, Cell]]":
    common = card.price or next((each.price for each in card.readings if each.taken), None)
    for row in compiled.rows:
        yield row.price, common or Cell(value=None, position=row.position)
    others = (each.price for each in card.readings if not each.taken)
    for reading, cell in zip(compiled.readings, others, strict=True):
        yield from ((row.price, cell) for row in reading.rows)
    if compiled.times is not None and card.times is not None:
        yield compiled.times, card.times


def _check_range(tree: Tree, cell: Cell, report: Report) -> None:
    price = tree.price if isinstance(tree, About | From) else tree
    if not isinstance(price, Between):
        return
    low, high = constant(price.low), constant(price.high)
    if low is not None and high is not None and low.low > high.low:
        message = "the range begins above its end"
        report.add_in_expression(cell, "price-range", price.span, message, "swap the two ends")


def _duplicates(spec: Spec) -> Iterator[Finding]:
    """Two cards for one item that begin on the same day."""
    seen: dict[tuple[str, str], Position] = {}
    for number, card in enumerate(spec.prices):
        for cell in card.of:
            key = (str(cell.value), card.effective_from or "")
            first = seen.setdefault(key, cell.position)
            if first != cell.position:
                report = Report(f"prices[{number}]")
                report.add(
                    cell.position,
                    "price-duplicate",
                    f"{cell.value} has a second rate card",
                    "merge the two, or give the newer one effective_from",
                    ((first, "first priced here"),),
                )
                yield from report.findings
