"""Items: what a price can be asked for. Models, the values that select them, tools, operations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ratecard.names import closest
from ratecard.spec import Endpoint, Field, JsonScalar, Model, Spec

_PLACEHOLDER = re.compile(r"\{[^{}/]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One priced thing: `name` as rate cards call it, and the model or the endpoint behind it.

    `fixed` are parameters that the asked-for name already decides, by Python name: asking for a
    routed request value fixes the field that selects it.
    """

    name: str
    model: Model | None = None
    endpoint: Endpoint | None = None
    fixed: tuple[tuple[str, JsonScalar], ...] = field(default=())


class UnknownItem(LookupError):  # noqa: N818 (the name that callers are promised)
    """No item of the provider has this name; `closest` are the nearest known names."""

    def __init__(self, item: str, closest: tuple[str, ...]) -> None:
        """Say what was asked for and what was perhaps meant."""
        hint = f"; did you mean {' or '.join(closest)}?" if closest else ""
        super().__init__(f"unknown item {item}{hint}")
        self.item = item
        self.closest = closest


def find_item(spec: Spec, text: str) -> Item:
    """Return the item that `text` names; raises UnknownItem.

    `text` is a model id or tool, a routed request value, or `METHOD path`, with or without the
    leading part that all paths of the provider share; names of placeholders do not matter.
    """
    wanted = text.strip()
    item = _model(spec, wanted) or _routed(spec, wanted) or _endpoint(spec, wanted)
    if item is None:
        raise UnknownItem(wanted, closest(wanted, item_names(spec)))
    return item


def item_names(spec: Spec) -> tuple[str, ...]:
    """Every name that `find_item` knows, models first."""
    names = [model.id for model in spec.models]
    names += [value for model in spec.models for value in model.request_values]
    names += [each.address for each in spec.endpoints]
    return tuple(dict.fromkeys(names))


def item_fields(spec: Spec, item: Item) -> tuple[Field, ...]:
    """The fields of an item: its own, then those of its operation, then those of the client.

    A field of a model replaces the parameters of the operation that have its name or a place
    of it: `tier` of a routed family fills `model`, and no second `model` stands beside it.
    """
    own = item.model.fields if item.model is not None else ()
    operation = item.endpoint if item.model is None else _operation(spec, item.model)
    fields = {each.name: each for each in own}
    if operation is not None:
        taken = {send.to for each in own for send in each.sends}
        for each in _shared_fields(spec, operation):
            if all(send.to not in taken for send in each.sends):
                fields.setdefault(each.name, each)
    return tuple(fields.values())


def is_routing(spec: Spec, item: Item, field: Field) -> bool:
    """Whether a field of the operation carries the request value of the item's model."""
    if item.model is None or field in item.model.fields:
        return False
    operation = _operation(spec, item.model)
    place = None if operation is None else operation.model_place
    return place is not None and any(send.to == place for send in field.sends)


def is_paid(spec: Spec, item: Item) -> bool:
    """Whether the operation behind an item charges."""
    operation = item.endpoint
    if item.model is not None:
        operation = _operation(spec, item.model)
    return operation is None or operation.costs


def _shared_fields(spec: Spec, operation: Endpoint) -> Iterator[Field]:
    yield from operation.parameters
    if operation.effect == "paid":
        yield from (each.field for each in spec.provider.client_fields)


def _operation(spec: Spec, model: Model) -> Endpoint | None:
    return next((each for each in spec.endpoints if each.id == model.operation), None)


def _model(spec: Spec, wanted: str) -> Item | None:
    found = next((each for each in spec.models if each.id == wanted), None)
    return None if found is None else Item(name=found.id, model=found)


def _routed(spec: Spec, wanted: str) -> Item | None:
    candidates = [each for each in spec.models if wanted in each.request_values]
    for model in sorted(candidates, key=lambda each: each.alias_of is not None):
        fixed = tuple(_fixed(spec, model, wanted))
        return Item(name=model.id, model=model, fixed=fixed)
    return None


def _fixed(spec: Spec, model: Model, wanted: str) -> Iterator[tuple[str, JsonScalar]]:
    operation = _operation(spec, model)
    for each in model.fields:
        if each.name != model.routing_field:
            continue
        for send in each.sends:
            routes = operation is None or send.to == operation.model_place
            pairs = (send.values or ()) if routes else ()
            found = [value for value, sent in pairs if sent == wanted]
            if found:
                yield each.name, found[0]
                return
        yield each.name, wanted


def _endpoint(spec: Spec, wanted: str) -> Item | None:
    names = {each.address: each for each in spec.endpoints}
    found = names.get(wanted) or _written_otherwise(spec, wanted)
    return None if found is None else Item(name=found.address, endpoint=found)


def _written_otherwise(spec: Spec, wanted: str) -> Endpoint | None:
    """The endpoint whose path differs in what every path may be written with or without."""
    method, _, path = wanted.partition(" ")
    prefixes = (_segments(urlsplit(spec.provider.base_url).path), _shared(spec))
    bare = _bare(path.strip(), prefixes)
    of_method = (each for each in spec.endpoints if each.method == method.upper())
    return next((each for each in of_method if _bare(each.path, prefixes) == bare), None)


def _bare(path: str, prefixes: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The segments of a path without the leading ones that every path may be written with."""
    segments = _segments(path)
    for prefix in prefixes:
        if segments[: len(prefix)] == prefix:
            segments = segments[len(prefix) :]
    return segments


def _shared(spec: Spec) -> tuple[str, ...]:
    """The leading segments that all paths of the provider have in common."""
    paths = [_segments(each.path)[:-1] for each in spec.endpoints]
    shared = min(paths, key=len, default=())
    while any(path[: len(shared)] != shared for path in paths):
        shared = shared[:-1]
    return shared


def _segments(path: str) -> tuple[str, ...]:
    plain = _PLACEHOLDER.sub("{}", path.partition("?")[0])
    return tuple(segment for segment in plain.split("/") if segment)
