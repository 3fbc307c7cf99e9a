"""Operations: method, path, key, money, parameters and answers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ratecard.change.attributes import attribute_changes, deprecation_changes, paired
from ratecard.change.changes import Change, Subject
from ratecard.change.fields import field_changes, rule_changes
from ratecard.change.jobs import refund_changes
from ratecard.change.schemas import schema_changes
from ratecard.names import KEY_ARGUMENT
from ratecard.plan.answers import returned
from ratecard.spec import Effect, Endpoint, Field, Idempotency, Place, Provider, Send, Spec

PLAIN: Mapping[str, str] = {
    "summary": "text-changed",
    "python": "method-renamed",
    "auth": "operation-auth-changed",
    "effect": "effect-changed",
    "tier": "tier-changed",
    "scope": "scope-changed",
    "model_place": "model-place-changed",
    "job": "job-changed",
    "paging": "answer-changed",
    "collection": "text-changed",
    "makes": "text-changed",
    "response_bytes": "answer-changed",
    "unwrap": "answer-detail-changed",
    "alias_of": "alias-changed",
    "source": "text-changed",
}
"""Attributes of an operation without a rule of their own."""


def operation_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change between the operations of two specs.

    Operations are the same when their ids are, or else their methods and paths.
    """
    twins = {each.id: each for each in old.endpoints}
    by_address = {each.address: each for each in old.endpoints}
    known = {each.id for each in new.endpoints}
    names = {each.id: each.address for each in old.endpoints}
    after: dict[str, Endpoint] = {}
    for each in new.endpoints:
        twin = twins.get(each.id) or by_address.get(each.address)
        if twin is not None and (twin.id == each.id or twin.id not in known):
            # The lesser of two addresses, so that reading backward gives the same name.
            names[twin.id] = min(twin.address, each.address)
            after[names[twin.id]] = each
        else:
            after[each.address] = each
    before = {names[each.id]: each for each in old.endpoints}
    for subject, was, now in paired(new.provider.id, before, after):
        if was is None or now is None:
            kind = "operation-removed" if now is None else "operation-added"
            yield subject.change(kind, was and was.python, now and now.python)
        else:
            yield from _changes(subject, was, now)
            yield from _answers(subject, (old, was), (new, now))
            yield from _refunds(subject, (old, was), (new, now))
            yield from _given_once(subject, (was, now), (old.provider, new.provider))


def _given_once(
    subject: Subject, sides: tuple[Endpoint, Endpoint], providers: tuple[Provider, Provider]
) -> Iterator[Change]:
    """Paid calls alone send the fields that are given once to the client."""
    is_paid = [each.effect == "paid" for each in sides]
    if is_paid[0] != is_paid[1]:
        for each in providers[is_paid[1]].client_fields:
            places = ", ".join(str(send.to) for send in each.field.sends)
            inner = replace(subject, name=f"{subject.name}.{each.field.name}")
            words = [places if paid else "not sent" for paid in is_paid]
            yield inner.change("place-changed", *words)


def _changes(subject: Subject, old: Endpoint, new: Endpoint) -> Iterator[Change]:
    if old.id != new.id:
        yield subject.change("operation-id-changed", old.id, new.id)
    if old.address != new.address:
        yield subject.change("address-changed", old.address, new.address)
    yield from attribute_changes(subject, old, new, PLAIN)
    yield from _repeats(subject, old.idempotency, new.idempotency)
    yield from _confirmation(subject, old.effect, new.effect)
    for name in ("model_fields", "undocumented_body", "undocumented_query"):
        had, has = getattr(old, name) is True, getattr(new, name) is True
        if had != has:
            kind = "fields-argument-added" if has else "fields-argument-removed"
            yield subject.change(kind, had, has)
    yield from field_changes(subject, *_arguments(old, new))
    yield from rule_changes(subject, old.rules, new.rules)
    yield from deprecation_changes(subject, old.deprecated, new.deprecated)


def _answers(
    subject: Subject, old: tuple[Spec, Endpoint], new: tuple[Spec, Endpoint]
) -> Iterator[Change]:
    """An answer that is described otherwise, or on one side alone."""
    before, after = old[1].response, new[1].response
    if before is not None and after is not None:
        yield from schema_changes(subject, before, after, "answer")
    elif before is not after:
        # The method of a job gives its handle, whatever is said of the answer.
        gives_handle = old[1].job is not None and new[1].job is not None
        is_same = gives_handle or returned(*old) == returned(*new)
        kind = "answer-detail-changed" if is_same else "answer-changed"
        yield subject.change(kind, before, after)


def _refunds(
    subject: Subject, old: tuple[Spec, Endpoint], new: tuple[Spec, Endpoint]
) -> Iterator[Change]:
    """What a failure costs where the operation starts another kind of job than it did."""
    before, after = (
        next((job for job in spec.provider.jobs if job.id == endpoint.job), None)
        for spec, endpoint in (old, new)
    )
    if before is not None and after is not None and before.id != after.id:
        yield from refund_changes(subject, before, after)


def _arguments(old: Endpoint, new: Endpoint) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """The parameters of both sides, with a key for repeats where one side alone documents it.

    The method of an operation with such keys takes `idempotency_key` without that, too.
    """
    return (*old.parameters, *_own_keys(old, new)), (*new.parameters, *_own_keys(new, old))


def _own_keys(endpoint: Endpoint, other: Endpoint) -> Iterator[Field]:
    """Keys that the other side documents and the method of this one takes by itself."""
    if endpoint.idempotency and other.idempotency:
        documented = {each.name for each in endpoint.parameters}
        header = Send(to=Place(location="header", keys=(endpoint.idempotency.header,)))
        for each in other.parameters:
            if each.name not in documented and each.argument == KEY_ARGUMENT:
                yield replace(
                    each,
                    schema={"type": "string"},
                    required=False,
                    sends=(header,),
                    position=endpoint.position,
                )


def _confirmation(subject: Subject, old: Effect, new: Effect) -> Iterator[Change]:
    """Only the method of a purchase has an argument `confirm`, and needs it."""
    if "purchase" in (old, new) and old != new:
        inner = replace(subject, name=f"{subject.name}.confirm")
        if new == "purchase":
            yield inner.change("required-parameter-added", None, "boolean")
        else:
            yield inner.change("required-parameter-removed", "boolean", None)


def _repeats(
    subject: Subject, old: Idempotency | None, new: Idempotency | None
) -> Iterator[Change]:
    if old == new:
        return
    kind = "idempotency-changed"
    if old is None or new is None:
        kind = "idempotency-lost" if new is None else "idempotency-gained"
    yield subject.change(kind, old, new)
