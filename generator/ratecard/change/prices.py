"""Prices, compared by asking both rate cards for the same calls."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from ratecard.change.answers import Answer, admits, dearest, kinds_of
from ratecard.change.attributes import added_or_removed
from ratecard.change.calls import Call, calls, written
from ratecard.change.causes import cause_changes
from ratecard.change.changes import Change, Move, Subject
from ratecard.change.kinds import KINDS
from ratecard.change.values import same
from ratecard.price import compiled_card
from ratecard.price.compiled import CompiledCard
from ratecard.price.dates import today_of
from ratecard.spec import Position, Spec
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import RateCard

_MOVED = frozenset({"price-up", "price-down", "price-became-free", "price-no-longer-free"})


def price_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change of a price between two specs, for the items that both have."""
    for name, before, after in _items(old, new):
        was, now = compiled_card(old, before), compiled_card(new, after)
        subject = _subject(new, name, was[0], now[0])
        yield from _card_changes(subject, was[0], now[0])
        if not _is_same(was[0], now[0]):
            yield from _evaluated(subject, was, now)
        yield from _history(old, new, (name, before, after))
        ahead = _days_ahead(old, before), _days_ahead(new, after)
        moving = _moving(old, before, ahead[0]), _moving(new, after, ahead[1])
        yield from added_or_removed(subject, *moving, ("price-unscheduled", "price-scheduled"))
        idle = [[day for day in days if day not in {*moving[0], *moving[1]}] for days in ahead]
        kind = "price-date-changed"
        yield from added_or_removed(subject, idle[0], idle[1], (kind, kind))
        for day in sorted({*ahead[0], *ahead[1]}):
            was, now = compiled_card(old, before, day), compiled_card(new, after, day)
            if not _is_same(was[0], now[0]):
                later = _subject(new, f"{name} from {day}", was[0], now[0])
                yield from _evaluated(later, was, now)


def _subject(spec: Spec, name: str, old: CompiledCard, new: CompiledCard) -> Subject:
    return Subject(provider=spec.provider.id, name=name, old=_position(old), new=_position(new))


def _days_ahead(spec: Spec, item: str) -> list[str]:
    """The days on which an announced price of an item begins."""
    today = today_of(spec)
    return [day for day in _days(spec, item) if day > today]


def _moving(spec: Spec, item: str, days: list[str]) -> list[str]:
    """The days from which on a call costs another sum than the day before."""
    return [day for day in days if _moves_on(spec, item, day)]


def _moves_on(spec: Spec, item: str, day: str) -> bool:
    before = date.fromisoformat(day) - timedelta(days=1)
    was, now = compiled_card(spec, item, before.isoformat()), compiled_card(spec, item, day)
    if _is_same(was[0], now[0]):
        return False
    return any(any(kinds_of(each)) for each in _answers(was, now)[1])


def _days(spec: Spec, item: str) -> list[str]:
    """The days on which the dated rate cards of an item begin."""
    return [
        each.effective_from
        for each in spec.prices
        if each.effective_from is not None and item in {str(cell.value) for cell in each.of}
    ]


def _history(old: Spec, new: Spec, names: tuple[str, str, str]) -> Iterator[Change]:
    """Prices of days that had passed for both specs, where they do not agree on them."""
    name, before, after = names
    today = min(today_of(old), today_of(new))
    for day in sorted({*_days(old, before), *_days(new, after)}):
        was, now = compiled_card(old, before, day), compiled_card(new, after, day)
        if day > today or _is_same(was[0], now[0]):
            continue
        subject = _subject(new, f"{name} on {day}", was[0], now[0])
        _, answers = _answers(was, now)
        moved = [each for each in answers if any(kinds_of(each))]
        if moved:
            yield _change(subject, "price-history-changed", moved, len(answers))


def _items(old: Spec, new: Spec) -> Iterator[tuple[str, str, str]]:
    """Models and operations that both specs have: their name, and how each side asks."""
    known = {each.id: each.alias_of for each in new.models}
    priced = {str(cell.value) for spec in (old, new) for card in spec.prices for cell in card.of}
    for model in old.models:
        is_only_a_name = model.alias_of is not None and model.alias_of == known.get(model.id)
        # An alias without a card of its own has the price of its target, which is told once.
        if model.id in known and (model.id in priced or not is_only_a_name):
            yield model.id, model.id, model.id
    ids = {each.id: f"{each.method} {each.path}" for each in new.endpoints}
    addresses = set(ids.values())
    for endpoint in old.endpoints:
        name = f"{endpoint.method} {endpoint.path}"
        twin = ids.get(endpoint.id, name if name in addresses else None)
        if twin is not None:
            yield min(name, twin), name, twin


def _position(card: CompiledCard) -> Position | None:
    return None if card.card is None else card.card.position


def _is_same(old: CompiledCard, new: CompiledCard) -> bool:
    """Whether nothing that decides differs, so that asking would be waste."""
    return _essence(old) == _essence(new)


def _essence(card: CompiledCard) -> tuple[object, ...]:
    rows = tuple((row.is_else, row.keys, row.price) for row in card.rows)
    plain = (card.per, card.currency, card.parameters, card.measures, card.keys, card.times)
    return (*plain, rows, tuple(map(dict, card.not_offered)))


def _card_changes(subject: Subject, old: CompiledCard, new: CompiledCard) -> Iterator[Change]:
    """What a card says beside its prices."""
    has_cards = old.card is not None and new.card is not None
    if old.per != new.per and has_cards:
        yield subject.change("price-unit-changed", old.per, new.per)
    dates = [each.card.effective_from if each.card else None for each in (old, new)]
    if dates[0] != dates[1]:
        yield subject.change("price-date-changed", dates[0], dates[1])
    sources = [(each.card.source if each.card else None, each.notes) for each in (old, new)]
    if has_cards and not same(*sources):
        yield subject.change("price-source-changed", sources[0], sources[1])


def _evaluated(
    subject: Subject, old: tuple[CompiledCard, RateCard], new: tuple[CompiledCard, RateCard]
) -> Iterator[Change]:
    """Ask both cards for every call of the grid; one change for each kind, the largest move."""
    names, answers = _answers(old, new)
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        for kind in kinds_of(answer):
            if _is_about_price(kind, answer, old[0], new[0]):
                found.setdefault(kind, []).append(answer)
    for kind, changed in found.items():
        yield _change(subject, kind, changed, len(answers))
    if any(KINDS[kind].level == "money" for kind in found):
        yield from _dimensions(subject, names, answers)
    moved = [each for kind in _MOVED.intersection(found) for each in found[kind]]
    if moved:
        yield from cause_changes(
            subject, old[0], new[0], moved, (partial(_ask, old), partial(_ask, new))
        )
    else:
        yield from _worst_case(subject, answers)


def _answers(
    old: tuple[CompiledCard, RateCard], new: tuple[CompiledCard, RateCard]
) -> tuple[tuple[str, ...], list[Answer]]:
    """What decides the price, and what both cards say to every call of the grid."""
    names, grid = calls(old[0], new[0])
    return names, [Answer(call=call, old=_ask(old, call), new=_ask(new, call)) for call in grid]


def _ask(card: tuple[CompiledCard, RateCard], call: Call) -> Quote:
    given = tuple((name, value) for name, value in call if value is not None)
    return card[1].quote_pairs(given)


def _is_about_price(kind: str, answer: Answer, old: CompiledCard, new: CompiledCard) -> bool:
    """Whether the price alone refuses a call; a value that is gone is a change of its own."""
    match kind:
        case "price-call-refused":
            return admits(new, answer.call)
        case "price-call-accepted":
            return admits(old, answer.call)
        case _:
            return True


def _change(subject: Subject, kind: str, changed: list[Answer], total: int) -> Change:
    # The sort is stable, and the grid is in the order of the values.
    ordered = sorted(changed, key=lambda each: (each.size, each.given), reverse=True)
    moves = tuple(map(_move, ordered))
    largest = moves[0]
    old, new = (
        f"{each} ({largest.call})" if largest.call else each for each in (largest.old, largest.new)
    )
    share = f"{len(changed)} of {total} calls asked" if total > 1 else ""
    parts = [part for part in (largest.percent, share) if part]
    return replace(subject.change(kind, old, new, ", ".join(parts)), moves=moves)


def _move(answer: Answer) -> Move:
    old, new = (_price(each) for each in _both(answer))
    return Move(call=written(answer.call), old=old, new=new, percent=_percent(answer))


def _both(answer: Answer) -> tuple[Quote, Quote]:
    return answer.old, answer.new


def _price(quote: Quote) -> str:
    return "refused" if quote.status == "invalid" else str(quote)


def _percent(answer: Answer) -> str:
    ends = [dearest(iter((each,))) for each in _both(answer)]
    if ends[0] is None or ends[1] is None or not ends[0] or ends[0] == ends[1]:
        return ""
    tenths = round((Fraction(ends[1]) / Fraction(ends[0]) - 1) * 1000)
    whole, tenth = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else '+'}{whole}{f'.{tenth}' if tenth else ''} %"


def _dimensions(
    subject: Subject, names: tuple[str, ...], answers: list[Answer]
) -> Iterator[Change]:
    for index, name in enumerate(names):
        inner = replace(subject, name=f"{subject.name}.{name}")
        mattered = _matters(index, [(each.call, each.old) for each in answers])
        matters = _matters(index, [(each.call, each.new) for each in answers])
        if mattered != matters:
            kind = "price-dimension-added" if matters else "price-dimension-removed"
            words = "changes nothing", "changes the price"
            yield inner.change(kind, words[mattered], words[matters])


def _matters(index: int, asked: list[tuple[Call, Quote]]) -> bool:
    """Whether the price differs where nothing but this parameter does."""
    seen: dict[Call, str] = {}
    for call, quote in asked:
        if call[index][1] is None or quote.status in ("invalid", "not_offered"):
            continue
        others = (*call[:index], *call[index + 1 :])
        if seen.setdefault(others, str(quote)) != str(quote):
            return True
    return False


def _worst_case(subject: Subject, answers: list[Answer]) -> Iterator[Change]:
    """The dearest call of each side, which may move although no price did."""
    if len({each.currency for pair in answers for each in _both(pair)}) > 1:
        return
    old = dearest(each.old for each in answers)
    new = dearest(each.new for each in answers)
    if old is not None and new is not None and old != new:
        kind = "worst-case-up" if new > old else "worst-case-down"
        yield subject.change(kind, old, new, "the dearest call asked")
