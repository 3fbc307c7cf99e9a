"""Worked costs of the docs, recomputed from the rate cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ratecard.findings import Finding
from ratecard.price.items import UnknownItem
from ratecard.price.quoting import quote
from ratecard.price.unrounded import quote_unrounded
from ratecard.spec import CostExample, JsonScalar, Spec
from ratecard_runtime.price.numbers import canonical, parse_number
from ratecard_runtime.price.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """One number that the docs print, and what the rates give.

    `disputed` is what the spec says that the rates give instead, under the key `dispute`.
    `when` completes the sentence about the number.
    """

    printed: JsonScalar
    disputed: JsonScalar
    dispute: str
    answer: Quote
    in_money: bool = False
    when: str = ""

    @property
    def rate(self) -> Fraction | None:
        """What the rates give, None where that is no one number of the kind printed."""
        total = self.answer.amount if self.in_money else self.answer.credits
        return None if total is None else Fraction(total)

    @property
    def shown(self) -> str:
        """The answer of the rates in words."""
        return f"{self.answer.error or self.answer}"


def check_examples(spec: Spec) -> Iterator[Finding]:
    """Worked costs that the rates contradict, and disputes about those that they do not.

    A contradicted example is a finding until `disputed_rate` (of a number before rounding:
    `disputed_unrounded`) states what the rates give.
    """
    for number, example in enumerate(spec.examples):
        if isinstance(example, CostExample):
            yield from _check(spec, example, f"examples[{number}]")


def _check(spec: Spec, example: CostExample, path: str) -> Iterator[Finding]:
    try:
        claims = tuple(_claims(spec, example))
    except UnknownItem as unknown:
        yield _finding(example, path, "price-unknown-item", str(unknown), "")
        return
    for claim in claims:
        if claim.disputed is None:
            yield from _unless_agreed(example, path, claim)
        else:
            yield from _unless_disputed(example, path, claim)


def _claims(spec: Spec, example: CostExample) -> Iterator[_Claim]:
    in_money = example.amount is not None
    yield _Claim(
        printed=example.amount if in_money else example.credits,
        disputed=example.disputed_rate,
        dispute="disputed_rate",
        answer=quote(spec, example.item, example.given),
        in_money=in_money,
    )
    if example.unrounded is not None:
        yield _Claim(
            printed=example.unrounded,
            disputed=example.disputed_unrounded,
            dispute="disputed_unrounded",
            answer=quote_unrounded(spec, example.item, example.given),
            in_money=in_money,
            when=" before rounding",
        )


def _unless_agreed(example: CostExample, path: str, claim: _Claim) -> Iterator[Finding]:
    if claim.rate is None or claim.rate != parse_number(claim.printed):
        printed = f"the docs print {canonical(claim.printed)}{claim.when}"
        message = f"{printed}, the rates give {claim.shown}"
        hint = f"mend the rate card, or keep both numbers by adding {claim.dispute}"
        yield _finding(example, path, "price-example-contradicted", message, hint)


def _unless_disputed(example: CostExample, path: str, claim: _Claim) -> Iterator[Finding]:
    if claim.rate is not None and claim.rate == parse_number(claim.printed):
        message = f"the rates give {canonical(claim.printed)}{claim.when} as the docs do"
        hint = f"remove {claim.dispute}"
        yield _finding(example, path, "price-dispute-settled", message, hint)
    elif claim.rate is None or claim.rate != parse_number(claim.disputed):
        message = f"{claim.dispute} is {canonical(claim.disputed)}, the rates give {claim.shown}"
        yield _finding(example, path, "price-dispute-wrong", message, "state what the rates give")


def _finding(example: CostExample, path: str, code: str, message: str, hint: str) -> Finding:
    text = f"{example.title}: {message}"
    return Finding(position=example.position, path=path, code=code, message=text, hint=hint)
