"""Prices, item by item: what rate cards say, what they answer, and from which day."""

from collections.abc import Iterator

from ratecard.change.changes import Change, Subject
from ratecard.change.days import announced_changes, history_changes
from ratecard.change.evaluation import evaluated, is_same
from ratecard.change.values import same
from ratecard.price import compiled_card
from ratecard.price.compiled import CompiledCard
from ratecard.price.dates import cards_of
from ratecard.spec import Model, Position, Spec
from ratecard_runtime.price.rates import Unpriced


def price_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change of a price between two specs, for the items that both have."""
    for name, before, after in _items(old, new):
        was, now = compiled_card(old, before), compiled_card(new, after)
        subject = _subject(new, name, was[0], now[0])
        yield from _card_changes(subject, was[0], now[0])
        if not is_same(was, now):
            yield from evaluated(subject, was, now)
        sides = (old, before), (new, after)
        yield from history_changes(subject, *sides)
        yield from announced_changes(subject, *sides)


def _subject(spec: Spec, name: str, old: CompiledCard, new: CompiledCard) -> Subject:
    return Subject(provider=spec.provider.id, name=name, old=_position(old), new=_position(new))


def _items(old: Spec, new: Spec) -> Iterator[tuple[str, str, str]]:
    """Models and operations that both specs have: their name, and how each side asks."""
    models = {each.id: each for each in new.models}
    for model in old.models:
        twin = models.get(model.id)
        # An alias with the price of its target is told once, with the target.
        if twin is not None and (
            model.alias_of != twin.alias_of
            or not (_is_only_a_name(old, model) and _is_only_a_name(new, twin))
        ):
            yield model.id, model.id, model.id
    addresses = {each.id: each.address for each in new.endpoints}
    known = set(addresses.values())
    for endpoint in old.endpoints:
        was = endpoint.address
        now = addresses.get(endpoint.id, was if was in known else None)
        if now is not None:
            yield min(was, now), was, now


def _is_only_a_name(spec: Spec, model: Model) -> bool:
    """Whether a model is an alias that costs what its target does, on every day."""
    return model.alias_of is not None and all(
        each.same_as is not None and each.same_as.value == model.alias_of and not each.notes
        for each in cards_of(spec, model.id)
    )


def _position(card: CompiledCard) -> Position | None:
    return None if card.card is None else card.card.position


def _is_known(card: CompiledCard) -> bool:
    return any(not isinstance(row.price, Unpriced) for row in card.rows)


def _card_changes(subject: Subject, old: CompiledCard, new: CompiledCard) -> Iterator[Change]:
    """What a card says beside its prices."""
    has_cards = old.card is not None and new.card is not None
    if old.per != new.per and has_cards:
        # The unit of a price that nobody knows is a word for readers.
        kind = "price-unit-changed" if _is_known(old) or _is_known(new) else "text-changed"
        yield subject.change(kind, old.per, new.per)
    dates = [each.card.effective_from if each.card else None for each in (old, new)]
    if dates[0] != dates[1]:
        yield subject.change("price-date-changed", dates[0], dates[1])
    sources = [(each.card.source if each.card else None, each.notes) for each in (old, new)]
    if has_cards and not same(*sources):
        yield subject.change("price-source-changed", sources[0], sources[1])
