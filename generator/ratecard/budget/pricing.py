"""Pricing: each line of a workload by the specs, for a month, failures and retries included."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ratecard.budget.cost import Cost, cost_of
from ratecard.budget.workload import Line, Refund
from ratecard.price import UnknownItem, compiled_card
from ratecard.price.tree import names
from ratecard.spec import Endpoint, Spec
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard_runtime.price.quotes import Quote

Status = Literal["exact", "range", "approximate", "unpublished"]
PUBLISHED: tuple[Status, ...] = ("exact", "range", "approximate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """What is spent: expected at least and at most, and in the worst case."""

    least: Fraction = Fraction(0)
    most: Fraction = Fraction(0)
    worst: Fraction = Fraction(0)

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            least=self.least + other.least,
            most=self.most + other.most,
            worst=self.worst + other.worst,
        )

    def times(self, factor: Fraction) -> "Amount":
        """The amount so many times, or in another unit."""
        return Amount(least=self.least * factor, most=self.most * factor, worst=self.worst * factor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """A line with its price: `monthly` in `unit`, None where the docs give no price.

    `unit` is `credits` or a currency; `refund` is what the line counts with.
    """

    line: Line
    quote: Quote
    status: Status
    unit: str
    refund: Refund
    monthly: Amount | None


def price_lines(
    lines: tuple[Line, ...], specs: Mapping[str, Spec], report: Report
) -> tuple[Priced | None, ...]:
    """The lines with their prices, in order; None for one that was noted as wrong."""
    return tuple(
        _price_line(line, specs[line.provider], report) if line.provider in specs else None
        for line in lines
    )


def _price_line(line: Line, spec: Spec, report: Report) -> Priced | None:
    try:
        operation = _operation(spec, line.item)
        cost = cost_of(spec, line.item, line.parameters)
    except UnknownItem as problem:
        _note_item(line, problem, report)
        return None
    if operation is not None and operation.effect == "purchase":
        message = f"`{line.item}` buys credits and spends none"
        report.note(line.node.need("item"), "workload-purchase", message, "leave the line out")
        return None
    found = cost.quote
    match found.status:
        case "invalid":
            _note_call(line, found, report)
            return None
        case "not_offered":
            _note_not_offered(line, found, report)
            return None
        case "exact" | "range" | "approximate" | "unpublished" as status:
            if cost.needs_count:
                _note_count(line, spec, found, report)
                return None
            return _priced(line, cost, status, _refund(line, spec, operation))


def _priced(line: Line, cost: Cost, status: Status, refund: Refund) -> Priced:
    low, high = cost.least, cost.most
    monthly = None
    if low is not None and high is not None:
        monthly = _monthly(line, refund, low, high)
        status = "range" if status == "exact" and low != high else status
    else:
        status = "unpublished"  # also where the docs tell only the least that a call costs
    return Priced(
        line=line,
        quote=cost.quote,
        status=status,
        unit=cost.quote.currency or "credits",
        refund=refund,
        monthly=monthly,
    )


def _monthly(line: Line, refund: Refund, low: Fraction, high: Fraction) -> Amount:
    """The month's amount: a failed job is submitted again, and charged unless credits return.

    Of all jobs a share fails, of their repeats the same share, and so on: 1 + f + f² + …
    submissions for each job. In the worst case every repeat that is allowed is made and charged;
    where credits return, a job is charged once at most.
    """
    failed, retries = line.assumptions.failed or Fraction(0), line.assumptions.retries or 0
    submissions = sum((failed**attempt for attempt in range(retries + 1)), Fraction(0))
    charged = submissions * (1 - failed) if refund == "returned" else submissions
    charged_at_worst = 1 if refund == "returned" else 1 + retries
    return Amount(
        least=low * line.calls * charged,
        most=high * line.calls * charged,
        worst=high * line.calls * charged_at_worst,
    )


def _refund(line: Line, spec: Spec, operation: Endpoint | None) -> Refund:
    """What happens to the credits of a failed job: as assumed, else as the spec says, else kept."""
    if line.assumptions.refund:
        return line.assumptions.refund
    profile = operation.job if operation is not None else None
    job = next((each for each in spec.provider.jobs if each.id == profile), None)
    return "returned" if job is not None and job.refunded else "kept"


def _operation(spec: Spec, text: str) -> Endpoint | None:
    item = compiled_card(spec, text)[0].item  # which is kept, where `find_item` searches anew
    if item.model is None:
        return item.endpoint
    return next((each for each in spec.endpoints if each.id == item.model.operation), None)


def _note_item(line: Line, problem: UnknownItem, report: Report) -> None:
    node = line.node.need("item")
    message = f"{line.provider} has no item `{problem.item}`"
    near = problem.closest
    hint = f"did you mean {' or '.join(f'`{each}`' for each in near)}?" if near else ""
    hint = hint or f"see `ratecard catalog {line.provider}`"
    report.note(node, "workload-unknown-item", message, hint)


def _note_call(line: Line, found: Quote, report: Report) -> None:
    """Note an invalid call at the parameter that its error names."""
    error = found.error or "the call is invalid"
    fact, _, hint = error.partition("; ")
    report.note_key(_named_in(line, fact), "workload-invalid-call", fact, hint)


def _note_count(line: Line, spec: Spec, found: Quote, report: Report) -> None:
    """Note a call of which nothing says how many seconds, characters … are paid for."""
    times = compiled_card(spec, line.item)[0].times
    needed = " and ".join(f"`{each}`" for each in names(times)) if times is not None else ""
    message = f"`{line.item}` costs {found.least:f} for each {found.per}, and nothing limits them"
    report.note(
        line.node.need("item"), "workload-no-count", message, f"add {needed} to its parameters"
    )


def _note_not_offered(line: Line, found: Quote, report: Report) -> None:
    reason = found.notes[0] if found.notes else "not offered"
    message = f"{line.provider} does not sell this call of `{line.item}`: {reason}"
    hint = f"see `ratecard prices {line.provider}` for what it sells"
    report.note_key(_named_in(line, ""), "workload-not-offered", message, hint)


def _named_in(line: Line, fact: str) -> Node:
    """The parameter that a text names, else all parameters, else the item."""
    words = set(re.findall(r"[^\s,=]+", fact))
    parameters = line.node.child("parameters")
    if parameters is None:
        return line.node.need("item")
    named = [each for each in parameters.children() if each.name in words]
    return named[0] if named else parameters
