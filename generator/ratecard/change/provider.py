"""The provider itself: address, key, errors, limits, and what it sends by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ratecard.change.attributes import added_or_removed, attribute_changes, unordered_change
from ratecard.change.changes import Change, Subject
from ratecard.change.fields import field_changes
from ratecard.change.values import same
from ratecard.spec import Errors, KnownError, Provider, Spec

PLAIN: Mapping[str, str] = {
    "name": "text-changed",
    "class_name": "client-renamed",
    "version": "version-changed",
    "summary": "text-changed",
    "docs": "docs-checked",
    "base_url": "base-url-changed",
    "host_header": "host-header-changed",
    "key_env": "key-variable-changed",
    "groups": "text-changed",
    "assets": "upload-changed",
    "account": "text-changed",
    "plans": "plans-changed",
    "limit_headers": "limits-changed",
    "webhooks": "webhooks-changed",
    "signing": "signature-changed",
    "notes": "text-changed",
    "omitted": "text-changed",
    "explained": "text-changed",
    "disputed": "text-changed",
}
"""Attributes of a provider without a rule of their own."""

ERROR_PLACES: Mapping[str, str] = {
    "code": "error-places-changed",
    "message": "error-places-changed",
    "required_credits": "error-places-changed",
    "available_credits": "error-places-changed",
    "request_id_headers": "error-places-changed",
}
"""Where the parts of an error stand."""


def provider_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change of provider.yaml but its jobs."""
    before, after = old.provider, new.provider
    subject = Subject(provider=after.id, name="provider", old=before.position, new=after.position)
    yield from attribute_changes(subject, before, after, PLAIN)
    yield from unordered_change(subject, "auth-changed", before.auth, after.auth)
    wires = before.wire, after.wire
    encodings = [each.encodings for each in wires]
    yield from unordered_change(subject, "encoding-changed", *encodings)
    names = [each.names for each in wires]
    yield from unordered_change(subject, "text-changed", *names)
    yield from _client_fields(subject, before, after)
    yield from _result_hosts(subject, before.result_hosts, after.result_hosts)
    yield from _limits(subject, before, after)
    yield from _retention(subject, before, after)
    yield from _errors(replace(subject, name="errors"), before.errors, after.errors)


def _result_hosts(
    subject: Subject, old: tuple[str, ...] | None, new: tuple[str, ...] | None
) -> Iterator[Change]:
    """The hosts that results are fetched from; None is any host."""
    kinds = "result-hosts-narrowed", "result-hosts-widened"
    if old is not None and new is not None:
        yield from added_or_removed(subject, old, new, kinds)
    elif old is not new:
        yield subject.change(kinds[new is None], old or "any host", new or "any host")


def _limits(subject: Subject, old: Provider, new: Provider) -> Iterator[Change]:
    """Limits as the docs state them, or else the operations that they hold for."""
    stated = old.limits, new.limits
    held = [
        tuple(replace(each, operations=tuple(sorted(each.operations))) for each in side.held_limits)
        for side in (old, new)
    ]
    if not same(*stated):
        yield subject.change("limits-changed", *stated)
    elif not same(*held):
        yield subject.change("limits-changed", held[0], held[1])


def _retention(subject: Subject, old: Provider, new: Provider) -> Iterator[Change]:
    """For how many days results are kept, by the operations and the plan that a limit names."""
    before, after = (_days(each) for each in (old, new))
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was != now:
            is_less = now is not None and (was is None or now < was)
            kind = "retention-shortened" if is_less else "retention-extended"
            yield replace(subject, name=f"results of {name}").change(kind, was, now)


def _days(provider: Provider) -> dict[str, int]:
    return {
        ", ".join((*sorted(each.operations), *([each.plan] if each.plan else []))): each.days
        for each in provider.held_limits
        if each.days is not None
    }


def _client_fields(subject: Subject, old: Provider, new: Provider) -> Iterator[Change]:
    client = replace(subject, name="client")
    before = {each.field.name: each for each in old.client_fields}
    after = {each.field.name: each for each in new.client_fields}
    fields = [[each.field for each in side.values()] for side in (before, after)]
    yield from field_changes(client, *fields)
    for name, was in before.items():
        now = after.get(name)
        if now is not None and was.env != now.env:
            inner = replace(client, name=f"client.{name}")
            yield inner.change("client-variable-changed", was.env, now.env)


def _errors(subject: Subject, old: Errors, new: Errors) -> Iterator[Change]:
    yield from attribute_changes(subject, old, new, ERROR_PLACES)
    yield from unordered_change(subject, "error-places-changed", old.ok_when, new.ok_when)
    before = {_error_name(each): each for each in old.known}
    after = {_error_name(each): each for each in new.known}
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if same(was, now):
            continue
        yield replace(subject, name=f"error {name}").change(_error_kind(was, now), was, now)


def _error_kind(old: KnownError | None, new: KnownError | None) -> str:
    if old is None or new is None:
        return "error-removed" if new is None else "error-added"
    reactions = [(each.kind, each.accepted) for each in (old, new)]
    return "error-changed" if reactions[0] == reactions[1] else "error-kind-changed"


def _error_name(error: KnownError) -> str:
    return str(error.status) if error.code is None else f"{error.status} {error.code}"
