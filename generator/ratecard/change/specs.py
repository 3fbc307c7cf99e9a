"""Two specs of one provider: all changes on all axes."""

from collections.abc import Iterator

from ratecard.change.changes import Change, Subject, sort_changes
from ratecard.change.jobs import job_changes
from ratecard.change.models import model_changes
from ratecard.change.operations import operation_changes
from ratecard.change.prices import price_changes
from ratecard.change.provider import provider_changes
from ratecard.change.types import type_changes
from ratecard.price.dates import today_of
from ratecard.spec import Spec


def compare_specs(old: Spec | None, new: Spec | None) -> tuple[Change, ...]:
    """Return every change from one spec to another, the gravest first.

    None stands for a provider without a spec. Only meaning counts: order of keys, quotes,
    comments and what stands in which file give no change.
    """
    return sort_changes(_changes(old, new))


def _changes(old: Spec | None, new: Spec | None) -> Iterator[Change]:
    if old is None or new is None:
        spec = old or new
        if spec is not None:
            yield _presence(spec, is_gone=new is None)
        return
    yield from provider_changes(old, new)
    yield from job_changes(old, new)
    yield from operation_changes(old, new)
    yield from model_changes(old, new)
    yield from type_changes(old, new)
    prices = tuple(price_changes(old, new))
    yield from prices
    if any(each.moves and each.registered.level == "money" for each in prices):
        yield from _unchecked(old, new)


def _unchecked(old: Spec, new: Spec) -> Iterator[Change]:
    """That no page of the docs was read on another day."""
    days = [{page.id: page.checked for page in spec.provider.docs} for spec in (old, new)]
    if days[0] == days[1]:
        positions = [spec.provider.position for spec in (old, new)]
        subject = Subject(
            provider=new.provider.id, name="provider", old=positions[0], new=positions[1]
        )
        yield subject.change("price-not-checked", today_of(old), today_of(new))


def _presence(spec: Spec, *, is_gone: bool) -> Change:
    position = spec.provider.position
    subject = Subject(
        provider=spec.provider.id,
        name="provider",
        old=position if is_gone else None,
        new=None if is_gone else position,
    )
    name = spec.provider.name
    if is_gone:
        return subject.change("provider-removed", name, None)
    return subject.change("provider-added", None, name)
