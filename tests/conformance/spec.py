"""A provider's spec as these tests understand docs/spec-language.md, apart from the generator."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from pathlib import Path

from tests.conformance.plain_yaml import (
    Entry,
    Scalar,
    entries,
    entry,
    items,
    read_yaml,
    scalar,
    text,
)

SPECS = Path(__file__).parents[2] / "specs"
FOLDERS = sorted(file.parent for file in SPECS.glob("*/provider.yaml"))


@dataclass(frozen=True, kw_only=True, eq=False)
class Send:
    """One place of a field; `sent` maps what callers give to what goes out, if it differs."""

    place: str
    sent: tuple[tuple[Scalar, object], ...] = ()
    wrap: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Field:
    """A documented field or parameter; `schema` is what remains for JSON Schema."""

    name: str
    python: str
    schema: Entry
    required: bool
    sends: tuple[Send, ...]

    @property
    def values(self) -> tuple[Scalar, ...]:
        """The allowed values, empty where they are not listed."""
        return tuple(scalar(each) for each in items(self.schema.get("enum")))


@dataclass(frozen=True, kw_only=True, eq=False)
class Endpoint:
    """One operation; `python` is `method` or `group.method`."""

    id: str
    method: str
    path: str
    python: str
    auth: str
    parameters: tuple[Field, ...]
    rules: tuple[Entry, ...]
    entry: Entry


@dataclass(frozen=True, kw_only=True, eq=False)
class Model:
    """One AI model that can be called; `python` is `group.method`."""

    id: str
    python: str
    endpoint: Endpoint
    fields: tuple[Field, ...]
    constants: Mapping[str, object]
    rules: tuple[Entry, ...]
    entry: Entry

    @property
    def request_value(self) -> object:
        """The first value that selects this model on the wire, None where callers choose it."""
        place = self.endpoint.entry["model_place"]
        if place in self.constants:
            return self.constants[text(place)]
        routes = ((f, send) for f in self.fields for send in f.sends if send.place == place)
        field, send = next(routes)
        if not field.values:
            return None
        return send.sent[0][1] if send.sent else field.values[0]


@dataclass(frozen=True, kw_only=True, eq=False)
class Uncalled:
    """One AI model that has a price and no documented way to call it; `python` as of a method."""

    id: str
    python: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Spec:
    """All that the tests need of one folder."""

    id: str
    class_name: str
    provider: Entry
    types: Entry
    endpoints: tuple[Endpoint, ...]
    models: tuple[Model, ...]
    uncalled: tuple[Uncalled, ...]
    cards: tuple[Entry, ...]

    def model(self, name: str) -> Model | None:
        """The model called `name`, if it can be called."""
        return next((model for model in self.models if model.id == name), None)


@cache
def read_spec(folder: Path) -> Spec:
    """Read the files of one provider."""
    names = ("provider", "types", "endpoints", "models", "prices")
    return spec_of({name: read_yaml(folder / f"{name}.yaml") for name in names})


def spec_of(documents: Mapping[str, Entry]) -> Spec:
    """The spec that documents hold, by name of the file without its ending."""
    provider, types = documents["provider"], documents.get("types", {})
    shared = entry(types.get("fields"))
    operations = entry(documents["endpoints"].get("endpoints"))
    endpoints = tuple(
        _endpoint(name, each, _described(operations, each), shared)
        for name, each in entries(operations)
    )
    listed = [entry(each) for each in items(documents.get("models", {}).get("models"))]
    cards = items(documents.get("prices", {}).get("prices"))
    name = text(provider["id"])
    return Spec(
        id=name,
        class_name=text(provider.get("class_name", class_name(name))),
        provider=provider,
        types=entry(types.get("types")),
        endpoints=endpoints,
        models=_models(provider, endpoints, listed, shared),
        uncalled=tuple(
            _uncalled(each, shared)
            for each in listed
            if "operation" not in each and "alias_of" not in each
        ),
        cards=tuple(entry(each) for each in cards),
    )


def python_name(name: str) -> str:
    """A documented name in snake case: `imageURLList` is `image_url_list`."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    words = re.sub(r"[^a-z0-9]+", "_", parted.lower()).strip("_")
    return f"{words}_" if iskeyword(words) else words


def class_name(name: str) -> str:
    """A documented name in capitals: `kling-2-6` is `Kling26`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


def _models(
    provider: Entry, endpoints: tuple[Endpoint, ...], listed: list[Entry], shared: Entry
) -> tuple[Model, ...]:
    by_id = {text(each["id"]): each for each in listed}
    operations = {endpoint.id: endpoint for endpoint in endpoints}
    found: list[Model] = []
    for each in listed:
        source = each
        while "alias_of" in source:
            source = by_id[text(source["alias_of"])]
        if "operation" not in source:
            continue
        endpoint = operations[text(source["operation"])]
        wire = {**entry(provider.get("wire")), **entry(source.get("wire"))}
        default = text(wire.get("default", "body"))
        fields = tuple(
            _field(name, field, shared, f"{default}.{name}")
            for name, field in entries(source.get("fields"))
        )
        group = text(entry(provider["groups"])[text(each["kind"])])
        own = text(each.get("python", python_name(text(each["id"]))))
        found.append(
            Model(
                id=text(each["id"]),
                python=own if "." in own else f"{group}.{own}",
                endpoint=endpoint,
                fields=fields,
                constants=_constants(source, endpoint, fields),
                rules=tuple(entry(rule) for rule in items(source.get("rules"))),
                entry=each,
            )
        )
    return tuple(found)


def _uncalled(each: Entry, shared: Entry) -> Uncalled:
    name = text(each["id"])
    fields = entries(each.get("fields"))
    return Uncalled(
        id=name,
        python=text(each.get("python", python_name(name))),
        fields=tuple(_field(key, field, shared, f"body.{key}") for key, field in fields),
    )


def _constants(
    source: Entry, endpoint: Endpoint, fields: tuple[Field, ...]
) -> Mapping[str, object]:
    constants = entry(source.get("constants"))
    place = endpoint.entry.get("model_place")
    chosen = any(send.place == place for field in fields for send in field.sends)
    if place is None or chosen or place in constants:
        return constants
    return {text(place): source["id"], **constants}


def _described(operations: Entry, each: Entry) -> Entry:
    """The entry that lists the parameters: an alias without any has those of its target."""
    while "alias_of" in each and "parameters" not in each:
        each = entry(operations[text(each["alias_of"])])
    return each


def _endpoint(name: str, each: Entry, described: Entry, shared: Entry) -> Endpoint:
    method, path = text(each["method"]), text(each["path"])
    return Endpoint(
        id=name,
        method=method,
        path=path,
        python=text(each["python"]),
        auth=text(each["auth"]),
        parameters=tuple(
            _field(parameter, field, shared, _parameter_place(method, path, parameter))
            for parameter, field in entries(described.get("parameters"))
        ),
        rules=tuple(entry(rule) for rule in items(described.get("rules"))),
        entry=each,
    )


def _parameter_place(method: str, path: str, name: str) -> str:
    if f"{{{name}}}" in path:
        return f"path.{name}"
    return f"query.{name}" if method in {"GET", "DELETE"} else f"body.{name}"


def _field(name: str, own: Entry, shared: Entry, place: str) -> Field:
    merged = {**own}
    while "$ref" in merged and not text(merged["$ref"]).startswith("#"):
        base = entry(shared[text(merged.pop("$ref"))])
        merged = {**base, **merged}
    if merged.get("in") == "file":
        place = f"file.{name}"
    return Field(
        name=name,
        python=text(merged.get("python", python_name(name))),
        schema=merged,
        required=merged.get("required") is True,
        sends=tuple(_send(each, merged) for each in items(merged.get("send", place))),
    )


def _send(each: object, field: Entry) -> Send:
    if isinstance(each, str):
        return Send(place=each)
    described = entry(each)
    values = [scalar(value) for value in items(field.get("enum"))]
    match described.get("as"):
        case None:
            sent: tuple[tuple[Scalar, object], ...] = ()
        case "index":
            sent = tuple((value, index) for index, value in enumerate(values))
        case mapped:
            sent = tuple(entry(mapped).items())
    return Send(place=text(described["to"]), sent=sent, wrap=described.get("wrap") == "list")
