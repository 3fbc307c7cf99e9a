"""Worked costs of the docs, recomputed from the rate cards."""

from collections.abc import Iterator
from fractions import Fraction

from ratecard.findings import Finding
from ratecard.price.items import UnknownItem
from ratecard.price.quoting import quote
from ratecard.spec import CostExample, Spec
from ratecard_runtime.numbers import canonical, parse_number
from ratecard_runtime.quotes import Quote


def check_examples(spec: Spec) -> Iterator[Finding]:
    """Worked costs that the rates contradict, and disputes about those that they do not.

    A contradicted example is a finding until `disputed_rate` states what the rates give.
    """
    for number, example in enumerate(spec.examples):
        if isinstance(example, CostExample):
            finding = _check(spec, example, f"examples[{number}]")
            if finding is not None:
                yield finding


def _check(spec: Spec, example: CostExample, path: str) -> Finding | None:
    try:
        answer = quote(spec, example.item, example.given)
    except UnknownItem as unknown:
        return _finding(example, path, "price-unknown-item", str(unknown), "")
    rate = _total(answer)
    printed = parse_number(example.credits)
    disputed = parse_number(example.disputed_rate)
    shown = answer.error or str(answer)
    if example.disputed_rate is None:
        if rate is not None and rate == printed:
            return None
        message = f"the docs print {canonical(example.credits)}, the rates give {shown}"
        hint = "mend the rate card, or keep both numbers by adding disputed_rate"
        return _finding(example, path, "price-example-contradicted", message, hint)
    if rate is not None and rate == printed:
        message = f"the rates give {canonical(example.credits)} as the docs do"
        return _finding(example, path, "price-dispute-settled", message, "remove disputed_rate")
    if rate is None or rate != disputed:
        message = f"disputed_rate is {canonical(example.disputed_rate)}, the rates give {shown}"
        hint = "state what the rates give"
        return _finding(example, path, "price-dispute-wrong", message, hint)
    return None


def _total(answer: Quote) -> Fraction | None:
    total = answer.credits if answer.amount is None else answer.amount
    return None if total is None else Fraction(total)


def _finding(example: CostExample, path: str, code: str, message: str, hint: str) -> Finding:
    text = f"{example.title}: {message}"
    return Finding(position=example.position, path=path, code=code, message=text, hint=hint)
