"""The HTTP request that a spec asks for, worked out from places, value maps and wraps."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import urlsplit

from tests.conformance.plain_yaml import entries, entry, is_entry, items, text
from tests.conformance.recorder import Recorded
from tests.conformance.spec import Endpoint, Field, Model, Send, Spec, python_name

KEY = "key-of-the-test"


@dataclass(kw_only=True)
class Wire:
    """What should arrive: by location, and `encoded` the places that hold a string of JSON."""

    method: str
    path: str
    query: dict[str, object] = field(default_factory=dict[str, object])
    headers: dict[str, object] = field(default_factory=dict[str, object])
    body: dict[str, object] = field(default_factory=dict[str, object])
    form: dict[str, object] = field(default_factory=dict[str, object])
    files: dict[str, object] = field(default_factory=dict[str, object])
    encoded: tuple[str, ...] = ()


def client_values(spec: Spec) -> dict[str, object]:
    """A value for each field that is given once to the client, by its Python name."""
    return {
        text(each.get("python", python_name(name))): f"https://callback.example.com/{name}"
        for name, each in entries(spec.provider.get("client_fields"))
    }


def endpoint_wire(spec: Spec, endpoint: Endpoint, values: Mapping[str, object]) -> Wire:
    """The request of an operation called with `values` by Python name."""
    return _wire(spec, endpoint, endpoint.parameters, {}, values)


def model_wire(spec: Spec, model: Model, values: Mapping[str, object]) -> Wire:
    """The request of a model called with `values` by Python name."""
    return _wire(spec, model.endpoint, model.fields, model.constants, values)


def received(recorded: Recorded, wire: Wire) -> Wire:
    """What arrived, in the shape of `wire`; strings of JSON are opened where they should stand."""
    body = cast("dict[str, object]", json.loads(recorded.body)) if recorded.is_json else {}
    for place in wire.encoded:
        _open_json(body, place.split(".")[1:])
    return Wire(
        method=recorded.method,
        path=recorded.path,
        query=dict(recorded.query),
        headers={name: recorded.headers.get(name, "") for name in wire.headers},
        body=body,
        form=dict(recorded.form),
        files=dict(recorded.files),
        encoded=wire.encoded,
    )


def _wire(
    spec: Spec,
    endpoint: Endpoint,
    fields: tuple[Field, ...],
    constants: Mapping[str, object],
    values: Mapping[str, object],
) -> Wire:
    encoded = entry(entry(spec.provider.get("wire")).get("encode"))
    wire = Wire(method=endpoint.method, path=endpoint.path, encoded=tuple(encoded))
    for place, value in constants.items():
        _put(wire, place, value)
    for each in fields:
        if each.python in values:
            for send in each.sends:
                _put(wire, send.place, _sent(send, values[each.python]))
    if endpoint.entry.get("effect") == "paid":
        given = client_values(spec)
        for name, once in entries(spec.provider.get("client_fields")):
            value = given[text(once.get("python", python_name(name)))]
            _put(wire, text(once.get("send", f"body.{name}")), value)
    _add_key(spec, endpoint, wire)
    base = urlsplit(text(spec.provider["base_url"])).path.rstrip("/")
    wire.path = f"{base}{wire.path}"
    if "host_header" in spec.provider:
        wire.headers["host"] = spec.provider["host_header"]
    return wire


def _add_key(spec: Spec, endpoint: Endpoint, wire: Wire) -> None:
    if endpoint.auth == "public":
        wire.headers["authorization"] = ""
        return
    scheme = entry(entry(spec.provider["auth"])[endpoint.auth])
    name, value = text(scheme["name"]), f"{scheme.get('prefix', '')}{KEY}"
    if scheme["in"] == "query":
        wire.query[name] = value
        wire.headers["authorization"] = ""
    else:
        wire.headers[name.lower()] = value


def _sent(send: Send, value: object) -> object:
    if send.sent and isinstance(value, list):
        return [_sent(send, each) for each in cast("list[object]", value)]
    sent = [out for mine, out in send.sent if type(mine) is type(value) and mine == value]
    whole = sent[0] if send.sent else value
    return items(whole) if send.wrap else whole


def _put(wire: Wire, place: str, value: object) -> None:
    location, *keys = place.split(".")
    match location:
        case "body":
            _merge(wire.body, keys, value)
        case "path":
            wire.path = wire.path.replace(f"{{{keys[0]}}}", _plain(value))
        case "query":
            wire.query[keys[0]] = _plain(value)
        case "header":
            wire.headers[keys[0].lower()] = _plain(value)
        case "form":
            wire.form[keys[0]] = _plain(value)
        case _:
            wire.files[keys[0]] = value


def _merge(node: dict[str, object], keys: list[str], value: object) -> None:
    if not keys:
        for name, each in entry(value).items():
            _merge(node, [name], each)
    elif len(keys) > 1 or is_entry(value):
        below = cast("dict[str, object]", node.setdefault(keys[0], {}))
        _merge(below, keys[1:], value)
    else:
        assert node.setdefault(keys[0], value) == value
        node[keys[0]] = value


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _open_json(body: dict[str, object], keys: list[str]) -> None:
    node: object = body
    for key in keys[:-1]:
        node = entry(node).get(key)
    if isinstance(node, dict) and keys[-1] in node:
        holder = cast("dict[str, object]", node)
        held = holder[keys[-1]]
        assert isinstance(held, str), f"{'.'.join(keys)} is {held!r}, not a string of JSON"
        holder[keys[-1]] = json.loads(held)
