"""Parameters: what a caller may give, and where it goes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ratecard.change.attributes import (
    attribute_changes,
    deprecation_changes,
    paired,
    unordered_change,
)
from ratecard.change.changes import Change, Subject
from ratecard.change.schemas import schema_changes
from ratecard.change.values import same, shown, unordered
from ratecard.spec import Field, Rule, Send

_REQUIRED = {None: "not said", False: "optional", True: "required"}
PLAIN: Mapping[str, str] = {
    "also_accepted": "also-accepted-changed",
    "is_file": "type-changed",
    "uploads_asset": "upload-changed",
    "source": "text-changed",
}
"""Attributes of a field without a rule of their own."""


def field_changes(owner: Subject, old: Iterable[Field], new: Iterable[Field]) -> Iterator[Change]:
    """Every change between the parameters of one model, operation or client."""
    before, after = ({each.name: each for each in side} for side in (old, new))
    for inner, was, now in paired(owner.provider, before, after):
        subject = replace(
            inner,
            name=f"{owner.name}.{inner.name}",
            old=inner.old or owner.old,
            new=inner.new or owner.new,
        )
        if was is None or now is None:
            yield _presence(subject, was, now)
        else:
            yield from _changes(subject, was, now)


def rule_changes(subject: Subject, old: Iterable[Rule], new: Iterable[Rule]) -> Iterator[Change]:
    """Rules over several parameters, compared as a set."""
    before = {shown(each): each for each in old}
    after = {shown(each): each for each in new}
    for inner, was, now in paired(subject.provider, before, after):
        if was is None or now is None:
            kind = "rule-removed" if now is None else "rule-added"
            placed = replace(subject, old=inner.old or subject.old, new=inner.new or subject.new)
            yield placed.change(kind, was, now)


def _presence(subject: Subject, old: Field | None, new: Field | None) -> Change:
    field = old or new
    verb = "removed" if new is None else "added"
    required = "required-" if field is not None and _is_required(field) else ""
    return subject.change(f"{required}parameter-{verb}", _summary(old), _summary(new))


def _is_required(field: Field) -> bool:
    """Whether no call works without it: a path has no gaps, whatever the spec says of it."""
    return field.required is True or any(each.to.location == "path" for each in field.sends)


def _summary(field: Field | None) -> str | None:
    if field is None:
        return None
    schema = field.schema
    return shown(schema.get("enum") or schema.get("type") or schema.get("$ref") or "any")


def _changes(subject: Subject, old: Field, new: Field) -> Iterator[Change]:
    names = [each.argument for each in (old, new)]
    if names[0] != names[1]:
        yield subject.change("parameter-renamed", *names)
    if _is_required(old) != _is_required(new):
        kind = "parameter-now-required" if _is_required(new) else "parameter-now-optional"
        words = ["required" if _is_required(each) else "may be left out" for each in (old, new)]
        yield subject.change(kind, *words)
    elif old.required != new.required:
        words = [_REQUIRED[each.required] for each in (old, new)]
        yield subject.change("text-changed", words[0], words[1], "required")
    yield from _sizes(subject, old, new)
    yield from schema_changes(subject, old.schema, new.schema, "request")
    sends = [tuple(_send(each) for each in field.sends) for field in (old, new)]
    if not same(*sends):
        yield from _places(subject, old, new)
    yield from unordered_change(subject, "text-changed", old.quantities, new.quantities)
    yield from deprecation_changes(subject, old.deprecated, new.deprecated)
    yield from attribute_changes(subject, old, new, PLAIN)


def _places(subject: Subject, old: Field, new: Field) -> Iterator[Change]:
    """Another place, or another wire value of a value that both sides allow."""
    before, after = (tuple(_kept(each, old, new) for each in field.sends) for field in (old, new))
    if not same(before, after):
        yield subject.change("place-changed", before, after)


def _kept(send: Send, old: Field, new: Field) -> str:
    common = {shown(each) for each in old.enum or ()} & {shown(each) for each in new.enum or ()}
    if send.values is None or not common:
        return _send(send)
    kept = tuple(pair for pair in send.values if shown(pair[0]) in common)
    return _send(replace(send, values=kept))


def _send(send: Send) -> str:
    parts = [str(send.to)]
    if send.values is not None:
        parts.append(unordered(send.values))
    return " ".join((*parts, "as a list") if send.wrap else parts)


def _sizes(subject: Subject, old: Field, new: Field) -> Iterator[Change]:
    before, after = old.max_bytes, new.max_bytes
    if before != after:
        is_tighter = after is not None and (before is None or after < before)
        kind = "bound-tightened" if is_tighter else "bound-loosened"
        yield subject.change(kind, before, after, "max_bytes")
