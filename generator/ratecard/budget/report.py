"""The report: what a workload costs by provider, and which limits it keeps or passes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ratecard.budget.expressions import shown_count, shown_number
from ratecard.budget.pricing import PUBLISHED, Amount, Priced, Status
from ratecard.budget.workload import Budget, Workload
from ratecard.spec import Position
from ratecard.validate.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the lines of a provider in one unit cost in a month.

    `by_status` keeps apart how far the docs fix the prices; `unpublished` counts calls without a
    price. `money` is the total in `currency`, None where no price of a credit is given.
    """

    provider: str
    unit: str
    by_status: Mapping[Status, Amount]
    unpublished: Fraction
    amount: Amount
    money: Amount | None
    currency: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One limit and whether it holds: `kind` is `budget`, `unpublished` or `rise`."""

    kind: str
    name: str
    failed: bool
    message: str
    position: Position


def totals_of(priced: Iterable[Priced], workload: Workload) -> tuple[Total, ...]:
    """The totals by provider and unit, in the order of the lines."""
    groups: dict[tuple[str, str], list[Priced]] = {}
    for each in priced:
        groups.setdefault((each.line.provider, each.unit), []).append(each)
    return tuple(_total(*key, lines, workload) for key, lines in groups.items())


def _total(provider: str, unit: str, lines: list[Priced], workload: Workload) -> Total:
    by_status: dict[Status, Amount] = {status: sum_of(lines, status) for status in PUBLISHED}
    amount = sum(by_status.values(), Amount())
    credit = workload.credit_prices.get(provider)
    if unit != "credits":
        money, currency = amount, unit
    elif credit:
        money, currency = amount.times(credit.amount), credit.currency
    else:
        money, currency = None, None
    return Total(
        provider=provider,
        unit=unit,
        by_status=by_status,
        unpublished=sum((each.line.calls for each in lines if not each.monthly), Fraction(0)),
        amount=amount,
        money=money,
        currency=currency,
    )


def sum_of(lines: Iterable[Priced], status: Status) -> Amount:
    """The sum of the lines with this status."""
    amounts = (each.monthly for each in lines if each.status == status)
    return sum((each for each in amounts if each), Amount())


def check_currencies(workload: Workload, totals: Iterable[Total], report: Report) -> None:
    """Note each budget in money over a total that has no price in that currency.

    A total of nothing needs none: what operations without a price cost stands in credits.
    """
    for budget in workload.budgets:
        if budget.unit == "credits":
            continue
        for total in _within(budget, totals):
            is_nothing = not total.amount.worst and not total.unpublished
            if total.currency != budget.unit and not is_nothing:
                message = f"`{budget.name}` needs what {total.unit} of {total.provider} cost"
                hint = f"add {total.provider} in {budget.unit} under prices_per_credit"
                if total.unit != "credits":
                    message = f"{total.provider} charges {total.unit}, not {budget.unit}"
                    hint = f"give a budget of its own in {total.unit}"
                node = budget.node
                report.note_key(node, "workload-no-credit-price", f"{message} in money", hint)


def budget_verdicts(workload: Workload, totals: tuple[Total, ...]) -> Iterator[Verdict]:
    """Say of each budget whether what is expected, or the worst case, keeps to it."""
    for budget in workload.budgets:
        amount, unpublished = Amount(), Fraction(0)
        for total in _within(budget, totals):
            amount += (total.money or Amount()) if budget.unit != "credits" else total.amount
            unpublished += total.unpublished
        spent = (amount.worst if budget.worst_case else amount.most) / budget.periods
        yield Verdict(
            kind="budget",
            name=budget.name,
            failed=spent > budget.limit,
            message=_budget_words(budget, spent, unpublished),
            position=budget.node.key_position,
        )


def unpublished_verdicts(priced: Iterable[Priced]) -> Iterator[Verdict]:
    """Say of each line without a price whether that is allowed; a line never called needs none."""
    for each in priced:
        if each.monthly is None and each.line.calls:
            allowed = each.line.allow_unpublished
            of = "no price" if each.quote.least is None else "only the least price"
            message = f"the docs of {each.line.provider} give {of} of `{each.line.item}`"
            yield Verdict(
                kind="unpublished",
                name=each.line.name,
                failed=not allowed,
                message=f"{message}, which is allowed" if allowed else message,
                position=each.line.node.need("item").position,
            )


def _within(budget: Budget, totals: Iterable[Total]) -> Iterator[Total]:
    for total in totals:
        of_provider = budget.provider in (None, total.provider)
        if of_provider and (budget.unit != "credits" or total.unit == "credits"):
            yield total


def _budget_words(budget: Budget, spent: Fraction, unpublished: Fraction) -> str:
    what = "the worst case is" if budget.worst_case else "expected are up to"
    words = (
        f"{what} {shown_number(spent)} of {shown_number(budget.limit)} {budget.unit}"
        f" a {budget.every}"
    )
    if spent > budget.limit:
        words += f", {shown_number(spent - budget.limit)} too many"
    if unpublished:
        has = "has" if unpublished == 1 else "have"
        words += f"; {shown_count(unpublished, 'call')} a month {has} no published price"
    return words
