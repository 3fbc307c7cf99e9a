"""Days: prices that are announced for a later one, and what was said of past ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ratecard.change.attributes import added_or_removed
from ratecard.change.changes import Change, Subject
from ratecard.change.evaluation import evaluated, is_same, moved_answers, price_change
from ratecard.price import compiled_card
from ratecard.price.dates import days_of, today_of
from ratecard.spec import Spec


def announced_changes(
    subject: Subject, old: tuple[Spec, str], new: tuple[Spec, str]
) -> Iterator[Change]:
    """Prices that are ahead for one of two specs; each comes with the name of the item."""
    ahead = _days_ahead(*old), _days_ahead(*new)
    moving = [
        [day for day in days if _moves_on(*side, day)]
        for side, days in zip((old, new), ahead, strict=True)
    ]
    yield from added_or_removed(
        subject, moving[0], moving[1], ("price-unscheduled", "price-scheduled")
    )
    idle = [[day for day in days if day not in {*moving[0], *moving[1]}] for days in ahead]
    kind = "price-date-changed"
    yield from added_or_removed(subject, idle[0], idle[1], (kind, kind))
    for day in sorted({*ahead[0], *ahead[1]}):
        was, now = compiled_card(*old, day), compiled_card(*new, day)
        if not is_same(was, now):
            yield from evaluated(replace(subject, name=f"{subject.name} from {day}"), was, now)


def history_changes(
    subject: Subject, old: tuple[Spec, str], new: tuple[Spec, str]
) -> Iterator[Change]:
    """Prices of days that had passed for both specs, where they do not agree on them."""
    begun = {*days_of(*old), *days_of(*new)}
    today = min(today_of(old[0]), today_of(new[0]))
    first = {_day_before(day) for day in sorted(begun)[:1]}  # what held before there were days
    for day in sorted(first | begun):
        was, now = compiled_card(*old, day), compiled_card(*new, day)
        if day > today or is_same(was, now):
            continue
        moved, asked = moved_answers(was, now)
        # That nobody knows since when a price holds says nothing against it.
        moved = [each for each in moved if "unpublished" not in (each.old.status, each.new.status)]
        if moved:
            inner = replace(subject, name=f"{subject.name} on {day}")
            yield price_change(inner, "price-history-changed", moved, asked)


def _days_ahead(spec: Spec, item: str) -> list[str]:
    """The days on which an announced price of an item begins."""
    today = today_of(spec)
    return [day for day in days_of(spec, item) if day > today]


def _moves_on(spec: Spec, item: str, day: str) -> bool:
    """Whether a call costs another sum than the day before."""
    was, now = compiled_card(spec, item, _day_before(day)), compiled_card(spec, item, day)
    return not is_same(was, now) and bool(moved_answers(was, now)[0])


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
