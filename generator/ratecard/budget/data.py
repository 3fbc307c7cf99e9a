"""Data: an assessment as JSON values; every number is a decimal text, so that none is rounded."""

from collections.abc import Mapping

from ratecard.budget.assess import Assessment
from ratecard.budget.comparison import Change, Difference
from ratecard.budget.expressions import shown_number
from ratecard.budget.pricing import Amount, Priced
from ratecard.budget.report import Total, Verdict
from ratecard.spec import JsonValue


def assessment_data(assessment: Assessment) -> Mapping[str, JsonValue]:
    """The whole assessment."""
    return {
        "name": assessment.workload.name,
        "failed": assessment.failed,
        "lines": tuple(_line(each) for each in assessment.priced),
        "totals": tuple(_total(each) for each in assessment.totals),
        "verdicts": tuple(_verdict(each) for each in assessment.verdicts),
        "changes": tuple(_change(each) for each in assessment.changed),
        "differences": tuple(_difference(each) for each in assessment.differences),
    }


def _line(priced: Priced) -> Mapping[str, JsonValue]:
    line, quote = priced.line, priced.quote
    position = line.node.position
    assumed = line.assumptions
    return {
        "name": line.name,
        "provider": line.provider,
        "item": line.item,
        "calls": shown_number(line.calls),
        "status": priced.status,
        "unit": priced.unit,
        "quote": {
            key: tuple(value) if not isinstance(value, str) else value
            for key, value in quote.to_json().items()
        },
        "failed_share": shown_number(assumed.failed) if assumed.failed else "0",
        "retries": assumed.retries or 0,
        "refund": priced.refund,
        "month": _amount(priced.monthly),
        "line": position.line,
        "column": position.column,
    }


def _total(total: Total) -> Mapping[str, JsonValue]:
    return {
        "provider": total.provider,
        "unit": total.unit,
        **{status: _amount(amount) for status, amount in total.by_status.items()},
        "unpublished_calls": shown_number(total.unpublished),
        "month": _amount(total.amount),
        "money": _amount(total.money),
        "currency": total.currency,
    }


def _verdict(verdict: Verdict) -> Mapping[str, JsonValue]:
    return {
        "kind": verdict.kind,
        "name": verdict.name,
        "failed": verdict.failed,
        "message": verdict.message,
        "file": verdict.position.file,
        "line": verdict.position.line,
        "column": verdict.position.column,
    }


def _change(change: Change) -> Mapping[str, JsonValue]:
    before, after = change.before, change.after
    return {
        "name": after.line.name,
        "provider": after.line.provider,
        "item": after.line.item,
        "before": _side(before) if before else None,
        "after": _side(after),
    }


def _side(priced: Priced) -> Mapping[str, JsonValue]:
    return {"status": priced.status, "unit": priced.unit, "month": _amount(priced.monthly)}


def _difference(each: Difference) -> Mapping[str, JsonValue]:
    return {
        "provider": each.provider,
        "unit": each.unit,
        "before": shown_number(each.before),
        "after": shown_number(each.after),
        "new": shown_number(each.new),
        "percent": None if each.percent is None else shown_number(each.percent),
    }


def _amount(amount: Amount | None) -> Mapping[str, JsonValue] | None:
    if amount is None:
        return None
    return {
        "minimum": shown_number(amount.least),
        "maximum": shown_number(amount.most),
        "worst_case": shown_number(amount.worst),
    }
