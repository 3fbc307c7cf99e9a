"""Comparison: the same workload priced by other specs, and how much dearer it has become."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from ratecard.budget.expressions import shown_number
from ratecard.budget.pricing import Priced
from ratecard.budget.report import Verdict
from ratecard.budget.workload import Rise
from ratecard.spec import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A line whose price is another one than before; `before` is None where it had none at all."""

    before: Priced | None
    after: Priced


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What the lines of a provider cost at most in a month, before and after, in one unit.

    `new` is what lines cost now that had no price in this unit before; `after` is without them.
    """

    provider: str
    unit: str
    before: Fraction = Fraction(0)
    after: Fraction = Fraction(0)
    new: Fraction = Fraction(0)

    def and_line(self, old: Priced | None, most: Fraction) -> "Difference":
        """This difference with one more line, which cost what `old` says and now costs `most`."""
        if old is None or old.monthly is None or old.unit != self.unit:
            return replace(self, new=self.new + most)
        return replace(self, before=self.before + old.monthly.most, after=self.after + most)

    @property
    def percent(self) -> Fraction | None:
        """The rise in percent; None where nothing was paid before."""
        return (self.after - self.before) * 100 / self.before if self.before else None


def changes(before: Sequence[Priced | None], after: Sequence[Priced]) -> tuple[Change, ...]:
    """The lines that cost something else than before, in order."""
    pairs = zip(before, after, strict=True)
    return tuple(Change(before=old, after=new) for old, new in pairs if not _is_same(old, new))


def differences(before: Sequence[Priced | None], after: Sequence[Priced]) -> tuple[Difference, ...]:
    """What providers cost before and after, over the lines that have a price."""
    found: dict[tuple[str, str], Difference] = {}
    for old, new in zip(before, after, strict=True):
        if new.monthly:
            key = provider, unit = new.line.provider, new.unit
            known = found.get(key) or Difference(provider=provider, unit=unit)
            found[key] = known.and_line(old, new.monthly.most)
    return tuple(found.values())


def rise_verdicts(
    found: Sequence[Difference], changed: Sequence[Change], rise: Rise, position: Position
) -> Iterator[Verdict]:
    """Say of each provider whether its rise keeps to the limits, and of lines that lost a price."""
    for each in found:
        passed = tuple(_passed(each, rise)) if each.after > each.before else ()
        words = _difference_words(each)
        yield Verdict(
            kind="rise",
            name=f"{each.provider} {each.unit}",
            failed=bool(passed),
            message=f"{words}; {' and '.join(passed)}" if passed else words,
            position=position,
        )
    for change in changed:
        if change.before and (words := _lost_words(change.before, change.after)):
            yield Verdict(
                kind="rise",
                name=change.after.line.name,
                failed=not change.after.line.allow_unpublished,
                message=words,
                position=change.after.line.node.need("item").position,
            )


def percent_words(change: Fraction | None) -> str:
    """A change in percent with its sign, rounded to two places."""
    if change is None:
        return "from nothing"
    sign = "+" if change > 0 else ""
    return f"{sign}{shown_number(Fraction(round(change, 2)))} %"


def _is_same(old: Priced | None, new: Priced) -> bool:
    if old is None:
        return False
    return (old.status, old.unit, old.monthly) == (new.status, new.unit, new.monthly)


def _passed(each: Difference, rise: Rise) -> Iterator[str]:
    """The limits that a rise passes, as words."""
    percent, more = each.percent, each.after - each.before
    if rise.percent is not None and (percent is None or percent > rise.percent):
        yield f"more than {shown_number(rise.percent)} % dearer"
    if rise.amount is not None and more > rise.amount:
        yield f"more than {shown_number(rise.amount)} {each.unit} dearer"
    if rise.total is not None and each.after > rise.total:
        yield f"more than {shown_number(rise.total)} {each.unit} a month"


def _difference_words(each: Difference) -> str:
    if each.after == each.before:
        words = f"{shown_number(each.after)} {each.unit} a month as before"
    else:
        words = (
            f"{shown_number(each.before)} to {shown_number(each.after)} {each.unit} a month, "
            f"{percent_words(each.percent)}"
        )
    if each.new:
        words += (
            f" in lines that had a price, and {shown_number(each.new)} more in lines that had none"
        )
    return words


def _lost_words(old: Priced, new: Priced) -> str:
    if not old.monthly:
        return ""
    if not new.monthly:
        return "its price is no longer published"
    return f"is charged in {new.unit} instead of {old.unit}" if old.unit != new.unit else ""
