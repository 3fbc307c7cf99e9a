"""Models and tools: method, fields, what selects them on the wire."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ratecard.change.attributes import (
    attribute_changes,
    deprecation_changes,
    paired,
    unordered_change,
)
from ratecard.change.changes import Change, Subject
from ratecard.change.fields import field_changes, rule_changes
from ratecard.spec import Model, Provider, Spec

PLAIN: Mapping[str, str] = {
    "name": "text-changed",
    "summary": "text-changed",
    "is_tool": "text-changed",
    "alias_of": "alias-changed",
    "family": "text-changed",
    "notes": "text-changed",
    "source": "text-changed",
}
"""Attributes of a model without a rule of their own."""

SHARED: Mapping[str, str] = {
    "routing_field": "request-value-changed",
    "server_sets": "server-sets-changed",
    "result_type": "text-changed",
}
"""The same, of what an alias has from its target."""


def model_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change between the models of two specs."""
    before = {each.id: each for each in old.models}
    after = {each.id: each for each in new.models}
    for subject, was, now in paired(new.provider.id, before, after):
        if was is None or now is None:
            kind = "model-removed" if now is None else "model-added"
            yield subject.change(kind, was and was.name, now and now.name)
        else:
            methods = _method(was, old.provider), _method(now, new.provider)
            yield from _changes(subject, was, _moved(now, old, new), *methods)


def _moved(model: Model, old: Spec, new: Spec) -> Model:
    """A newer model with the older id of its operation, where the id alone is another."""
    ids = {each.id for each in new.endpoints}
    known = {(each.method, each.path): each.id for each in old.endpoints if each.id not in ids}
    own = next((each for each in new.endpoints if each.id == model.operation), None)
    if own is None or own.id in {each.id for each in old.endpoints}:
        return model
    return replace(model, operation=known.get((own.method, own.path), model.operation))


def _method(model: Model, provider: Provider) -> str | None:
    if model.operation is None:
        return None
    group = provider.groups.get(model.kind, model.kind)
    return f"{group}.{model.method}"


def _changes(
    subject: Subject, old: Model, new: Model, old_method: str | None, new_method: str | None
) -> Iterator[Change]:
    if old_method is None or new_method is None:
        if old_method != new_method:
            kind = "method-removed" if new_method is None else "method-added"
            yield subject.change(kind, old_method, new_method)
    else:
        if old_method != new_method:
            yield subject.change("method-renamed", old_method, new_method)
    yield from attribute_changes(subject, old, new, PLAIN)
    yield from deprecation_changes(subject, old.deprecated, new.deprecated)
    if old.alias_of is None or old.alias_of != new.alias_of:
        yield from _shared_changes(subject, old, new)


def _shared_changes(subject: Subject, old: Model, new: Model) -> Iterator[Change]:
    """What an alias has from its target, and is told once, of the target."""
    if old.operation is not None and new.operation is not None and old.operation != new.operation:
        yield subject.change("model-operation-changed", old.operation, new.operation)
    yield from attribute_changes(subject, old, new, SHARED)
    yield from unordered_change(subject, "constant-changed", old.constants, new.constants)
    if old.routing_field is None and new.routing_field is None:
        values = old.request_values, new.request_values
        yield from unordered_change(subject, "request-value-changed", *values)
    yield from field_changes(subject, old.fields, new.fields)
    yield from rule_changes(subject, old.rules, new.rules)
    yield from _outputs(subject, old, new)


def _outputs(subject: Subject, old: Model, new: Model) -> Iterator[Change]:
    before = {each.name: each.type for each in old.outputs}
    after = {each.name: each.type for each in new.outputs}
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            kind = "output-removed" if now is None else "output-added"
            yield subject.change(kind, was and f"{name}: {was}", now and f"{name}: {now}")
        elif was != now:
            yield subject.change("output-changed", f"{name}: {was}", f"{name}: {now}")
