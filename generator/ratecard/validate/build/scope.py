"""Scope: the names of a spec folder that its entries refer to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ratecard.spec import Place
from ratecard.validate.build.places import WHOLE_BODY, place_of
from ratecard.validate.node import Node
from ratecard.validate.report import Names, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What may be referred to, and what was referred to so far."""

    report: Report
    wire_default: Place
    types: Names
    fields: Names
    auth: Names
    jobs: Names
    groups: Names
    plans: Names
    endpoints: Names
    models: Names
    type_nodes: Mapping[str, Node]
    field_nodes: Mapping[str, Node]
    used_types: set[str] = field(default_factory=set[str])
    used_fields: set[str] = field(default_factory=set[str])


def scope_of(files: Mapping[str, Node], report: Report) -> Scope:
    """Return the names that the files define."""
    provider, types = files["provider"], files["types"]
    wire = provider.child("wire")
    default = wire.optional_text("default") if wire else None
    return Scope(
        report=report,
        wire_default=place_of(default) if default else WHOLE_BODY,
        types=_keys("type", types, "types"),
        fields=_keys("shared field", types, "fields"),
        auth=_keys("auth scheme", provider, "auth"),
        jobs=_keys("job profile", provider, "jobs"),
        groups=_keys("kind", provider, "groups", " in `groups`"),
        plans=_list("plan", provider, "plans", "name"),
        endpoints=_keys("endpoint", files["endpoints"], "endpoints"),
        models=_list("model", files["models"], "models", "id"),
        type_nodes={node.name: node for node in types.entries("types")},
        field_nodes={node.name: node for node in types.entries("fields")},
    )


def _keys(noun: str, file: Node, key: str, owner: str = "") -> Names:
    raw = file.mapping.get(key)
    known = tuple(raw) if isinstance(raw, Mapping) else ()
    return Names(noun=noun, known=known, owner=owner, is_complete=_is_known(file, key))


def _list(noun: str, file: Node, key: str, name: str) -> Names:
    raw = file.mapping.get(key)
    entries = raw if isinstance(raw, tuple) else ()
    known = [entry.get(name) for entry in entries if isinstance(entry, Mapping)]
    names = tuple(each for each in known if isinstance(each, str))
    is_complete = _is_known(file, key) and len(names) == len(entries)
    return Names(noun=noun, known=names, is_complete=is_complete)


def _is_known(file: Node, key: str) -> bool:
    unknown = file.document.unknown
    return () not in unknown and (key,) not in unknown
