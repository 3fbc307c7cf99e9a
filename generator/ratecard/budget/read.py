"""Read: a workload file to a Workload, or to all that is wrong with its form and its names."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import cast

from ratecard.budget.expressions import Variables, count_of, plain_number, value_of, variable_of
from ratecard.budget.workload import (
    Assumptions,
    Budget,
    CreditPrice,
    Line,
    Period,
    Refund,
    Rise,
    Workload,
)
from ratecard.findings import Finding
from ratecard.read import DataPath, read_file
from ratecard.validate.node import Node, UnknownValueError
from ratecard.validate.report import Names, Report
from ratecard.validate.schema import check_schema

_DAYS = 30
_UNKNOWN_PROVIDER = "workload-unknown-provider"
_BUDGET_FORMS = (
    {"provider", "credits"},
    {"amount", "currency"},
    {"provider", "amount", "currency"},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A workload, as far as it could be read, and what is wrong with the file."""

    workload: Workload | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    """What lines and budgets refer to."""

    file: Node
    providers: Names
    variables: Variables
    days: Fraction
    report: Report


def read_workload(file: Path, providers: Collection[str]) -> Read:
    """Read a workload file; `providers` are the ids that have a spec. Never raises."""
    document = read_file(file, file.as_posix())
    report = Report()
    report.findings += document.findings
    broken: frozenset[DataPath] = frozenset()
    if not document.is_unknown(()):
        findings, broken = check_schema(document, "workload")
        report.findings += findings
    known = replace(document, unknown=document.unknown | broken)
    top = Node(known, (), known.data)
    try:
        workload = _workload(top, providers, report)
    except UnknownValueError:
        workload = None
    return Read(workload=workload, findings=tuple(report.findings))


def _workload(top: Node, providers: Collection[str], report: Report) -> Workload:
    context = _Context(
        file=top,
        providers=Names(noun="provider", known=providers),
        variables=_variables(top, report),
        days=Fraction(top.optional_integer("days_per_month") or _DAYS),
        report=report,
    )
    prices = {each.name: price for each, price in _credit_prices(context)}
    return Workload(
        name=top.optional_text("name") or "workload",
        lines=tuple(_lines(context)),
        budgets=tuple(_budgets(context)),
        credit_prices=prices,
        rise=_rise(top.child("rise"), report),
        file=top.document.file,
    )


def _variables(top: Node, report: Report) -> Variables:
    """Compute the variables in the order of the file: each may name those before it."""
    found: dict[str, object] = {}
    for each in top.entries("variables"):
        # None stands for a value that is wrong: what names it needs no finding of its own.
        found[each.name] = variable_of(each, found, report) if each.is_sound() else None
    return found


def _lines(context: _Context) -> Iterator[Line]:
    assumed = context.file.child("assumptions")
    every = _assumptions(assumed, context.report)
    by_provider = {
        each.name: _assumptions(each, context.report).over(every)
        for each in (assumed.entries("providers") if assumed else ())
        if _is_known_key(each, context)
    }
    for node in context.file.items("lines"):
        try:
            line = _line(node, context)
        except UnknownValueError:
            continue
        if line is not None:
            wider = by_provider.get(line.provider, every)
            yield replace(line, assumptions=line.assumptions.over(wider))


def _line(node: Node, context: _Context) -> Line | None:
    report = context.report
    provider = node.need("provider")
    is_known = context.providers.check(provider, report, _UNKNOWN_PROVIDER)
    before = len(report.findings)
    count = count_of(node.need("count"), context.variables, report)
    parameters = {
        each.name: value_of(each, context.variables, report) for each in node.entries("parameters")
    }
    item = node.text_of("item")
    if count is None or not is_known or len(report.findings) > before:
        return None
    allowed = node.child("allow_unpublished") or context.file.child("allow_unpublished")
    return Line(
        name=node.optional_text("name") or item,
        provider=provider.text,
        item=item,
        parameters=parameters,
        calls=count * _periods_per_month(node, context),
        assumptions=_assumptions(node, report),
        allow_unpublished=allowed is not None and allowed.data is True,
        node=node,
    )


def _budgets(context: _Context) -> Iterator[Budget]:
    for node in context.file.items("budgets"):
        try:
            budget = _budget(node, context)
        except UnknownValueError:
            continue
        if budget is not None:
            yield budget


def _budget(node: Node, context: _Context) -> Budget | None:
    report, provider = context.report, node.child("provider")
    form = node.mapping.keys() & {"provider", "credits", "amount", "currency"}
    if form not in _BUDGET_FORMS:
        message = "a budget is in `credits` of a `provider`, or an `amount` with its `currency`"
        hint = "write {provider: …, credits: …} or {amount: …, currency: USD}"
        report.note_key(node, "workload-budget-form", message, hint)
        return None
    known = provider is None or context.providers.check(provider, report, _UNKNOWN_PROVIDER)
    limit_node = node.need("credits" if "credits" in form else "amount")
    limit = count_of(limit_node, context.variables, report)
    if limit is None or not known:
        return None
    unit = node.text_of("currency") if "currency" in form else "credits"
    return Budget(
        name=node.optional_text("name") or f"{provider.text if provider else 'all'} {unit}",
        provider=provider.text if provider else None,
        unit=unit,
        limit=limit,
        every=_period(node, context),
        periods=_periods_per_month(node, context),
        worst_case=node.flag("worst_case"),
        node=node,
    )


def _credit_prices(context: _Context) -> Iterator[tuple[Node, CreditPrice]]:
    for node in context.file.entries("prices_per_credit"):
        amount, currency = node.child("amount"), node.optional_text("currency")
        if _is_known_key(node, context) and amount and currency:
            yield node, CreditPrice(amount=_number(amount, context.report), currency=currency)


def _is_known_key(node: Node, context: _Context) -> bool:
    names = context.providers
    if node.name in names.known:
        return True
    context.report.note_key(node, _UNKNOWN_PROVIDER, names.lacks(node.name), names.mend(node.name))
    return False


def _assumptions(node: Node | None, report: Report) -> Assumptions:
    if node is None:
        return Assumptions()
    failed = node.child("failed")
    return Assumptions(
        failed=_number(failed, report) if failed else None,
        retries=node.optional_integer("retries"),
        refund=cast("Refund | None", node.optional_text("refund")),
    )


def _rise(node: Node | None, report: Report) -> Rise:
    if node is None:
        return Rise(percent=Fraction(0))
    limits: Mapping[str, Fraction] = {each.name: _number(each, report) for each in node.children()}
    return Rise(
        total=limits.get("total"), amount=limits.get("amount"), percent=limits.get("percent")
    )


def _number(node: Node, report: Report) -> Fraction:
    found = plain_number(node, report)
    if found is None:
        raise UnknownValueError
    return found


def _period(node: Node, context: _Context) -> Period:
    found = node.optional_text("every") or context.file.optional_text("every") or "month"
    return cast("Period", found)


def _periods_per_month(node: Node, context: _Context) -> Fraction:
    return context.days if _period(node, context) == "day" else Fraction(1)
