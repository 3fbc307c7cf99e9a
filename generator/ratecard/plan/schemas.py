"""One JSON Schema document for all Pydantic models of a package."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ratecard.names import class_name, python_name
from ratecard.spec import JsonValue, Model, Spec

ANNOTATIONS_ONLY = frozenset({"description", "examples", "format", "title"})
"""Keywords that check nothing here. `format: uri` would make Pydantic rewrite addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsSchema:
    """What the models of a package are made from.

    `schema` is a JSON Schema document with `$defs`; `requests` names the classes that a client
    only sends (they refuse unknown fields), all others are read (they keep unknown fields).
    `python_names` maps a documented name to ours where the two differ; `Class.name` is that of
    one class, where its model calls a field otherwise than others do.
    """

    schema: Mapping[str, JsonValue]
    requests: frozenset[str]
    python_names: Mapping[str, str]


def models_schema(spec: Spec) -> ModelsSchema:
    """The schema document of a provider: its request models, then its named types."""
    models = [model for model in spec.models if model.operation and model.alias_of is None]
    definitions: dict[str, JsonValue] = {
        class_name(model.id): _request_schema(model) for model in models
    }
    parameters = [field.schema for each in spec.endpoints for field in each.parameters]
    responses = [each.response for each in spec.endpoints if each.response]
    sent = _reachable(spec, [*definitions.values(), *(_plain(each) for each in parameters)])
    sent -= _reachable(spec, [_plain(each) for each in responses])
    for name, schema in spec.types.items():
        definitions[class_name(name)] = _described(schema)
    names = {
        name: python_name(name)
        for schema in definitions.values()
        for name in _property_names(schema)
    }
    names |= {field.name: field.argument for model in models for field in model.fields}
    names |= {
        f"{class_name(model.id)}.{field.name}": field.argument
        for model in models
        for field in model.fields
        if field.argument != names[field.name]
    }
    return ModelsSchema(
        schema={"$defs": definitions},
        requests=frozenset({class_name(model.id) for model in models} | sent),
        python_names={name: ours for name, ours in sorted(names.items()) if ours != name},
    )


def _request_schema(model: Model) -> JsonValue:
    return {
        "type": "object",
        "description": f"A request to {model.name}.",
        "additionalProperties": False,
        "properties": {
            field.name: {} if field.is_file else _plain(field.schema) for field in model.fields
        },
        "required": tuple(field.name for field in model.fields if field.required),
    }


def _described(schema: JsonValue) -> JsonValue:
    """A named type; its own description becomes the docstring of its class."""
    plain = _plain(schema)
    if not isinstance(plain, Mapping) or not isinstance(schema, Mapping):
        return plain
    return {"description": schema.get("description", "As documented."), **plain}


def _plain(schema: JsonValue) -> JsonValue:
    """The schema with references into `$defs` and without what checks nothing."""
    if isinstance(schema, tuple):
        return tuple(_plain(item) for item in schema)
    if not isinstance(schema, Mapping):
        return schema
    result: dict[str, JsonValue] = {}
    for key, value in schema.items():
        if key == "properties" and isinstance(value, Mapping):
            result[key] = {name: _plain(each) for name, each in value.items()}
        elif key == "$ref" and isinstance(value, str):
            result[key] = f"#/$defs/{class_name(value.rpartition('/')[2])}"
        elif key not in ANNOTATIONS_ONLY:
            result[key] = value if key in {"enum", "default", "required"} else _plain(value)
    return result


def _reachable(spec: Spec, roots: Iterable[JsonValue]) -> set[str]:
    """Class names of the types that the given schemas refer to, directly or not."""
    schemas = {class_name(name): _plain(schema) for name, schema in spec.types.items()}
    found: set[str] = set()
    waiting = [name for root in roots for name in _references(root)]
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas:
            found.add(name)
            waiting.extend(_references(schemas[name]))
    return found


def _references(schema: JsonValue) -> Iterator[str]:
    if isinstance(schema, tuple):
        for item in schema:
            yield from _references(item)
    elif isinstance(schema, Mapping):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value.rpartition("/")[2]
            else:
                yield from _references(value)


def _property_names(schema: JsonValue) -> Iterator[str]:
    if isinstance(schema, tuple):
        for item in schema:
            yield from _property_names(item)
    elif isinstance(schema, Mapping):
        for key, value in schema.items():
            if key == "properties" and isinstance(value, Mapping):
                yield from value
                for each in value.values():
                    yield from _property_names(each)
            else:
                yield from _property_names(value)
