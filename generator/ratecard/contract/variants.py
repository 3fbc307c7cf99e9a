"""Variants: the bodies of the models behind one operation, each a named schema."""

from collections.abc import Iterator, Mapping

from ratecard.contract.bodies import body_schema, model_body_schema
from ratecard.contract.errors import ENVELOPE
from ratecard.contract.json_texts import TEXT_SCHEMAS
from ratecard.contract.places import IN_BODIES, Keys, absent
from ratecard.contract.schemas import component_name
from ratecard.contract.values import Schema
from ratecard.names import class_name
from ratecard.spec import Endpoint, JsonValue, Model, Spec


def models_of(spec: Spec, endpoint: Endpoint) -> tuple[Model, ...]:
    """The models that an operation runs, those of its target for an alias; no aliases of models."""
    ids = {endpoint.id, target_of(spec, endpoint).id}
    return tuple(each for each in spec.models if each.operation in ids and each.alias_of is None)


def target_of(spec: Spec, endpoint: Endpoint) -> Endpoint:
    """The operation that an alias stands for, however many steps away; else the operation."""
    for each in spec.endpoints:
        if each.id == endpoint.alias_of:
            return target_of(spec, each)
    return endpoint


def placed_like(spec: Spec, endpoint: Endpoint) -> Endpoint:
    """The operation that says where a call names its model: of an alias, often its target."""
    for each in spec.endpoints:
        if each.id == endpoint.alias_of:
            target = placed_like(spec, each)
            is_alike = endpoint.model_place in (None, target.model_place)
            return target if is_alike else endpoint
    return endpoint


def names_model_in_path(endpoint: Endpoint) -> bool:
    """Whether the model stands in the path of an operation."""
    return endpoint.model_place is not None and endpoint.model_place.location == "path"


def variants_of(spec: Spec, endpoint: Endpoint) -> Mapping[str, str]:
    """The name of the body's schema for each value that selects a model.

    A family whose models callers name themselves has none.
    """
    names = variant_names(spec)
    owner = placed_like(spec, endpoint)
    return {value: names[owner.id, value] for value, _ in _values(spec, endpoint)}


def variant_names(spec: Spec) -> Mapping[tuple[str, str], str]:
    """Names of the bodies that select a model, by operation and value; each is one of a kind."""
    taken = {ENVELOPE, *TEXT_SCHEMAS, *(component_name(name) for name in spec.types)}
    found: dict[tuple[str, str], str] = {}
    for endpoint in spec.endpoints:
        if placed_like(spec, endpoint) is not endpoint:
            continue
        for value, _ in _values(spec, endpoint):
            name = base = f"{class_name(value)}Request"
            while name in taken:
                name = f"{base}{len(taken)}"
            taken.add(name)
            found[endpoint.id, value] = name
    return found


def variant_schemas(spec: Spec) -> Iterator[tuple[str, Schema]]:
    """Yield name and schema of each body that selects a model."""
    endpoints = {endpoint.id: endpoint for endpoint in spec.endpoints}
    models = {
        (endpoint.id, value): model
        for endpoint in spec.endpoints
        for value, model in _values(spec, endpoint)
    }
    for (operation, value), name in variant_names(spec).items():
        model = models[operation, value]
        schema = model_body_schema(spec, endpoints[operation], model, value)
        yield name, {"description": model.summary, **schema}


def others_schema(spec: Spec, endpoint: Endpoint) -> Schema | None:
    """The body of a call that selects no model with a variant; None where there is no such call."""
    place = endpoint.model_place
    assert place is not None
    known = tuple(value for value, _ in _values(spec, endpoint))
    if any(model.is_open_family for model in models_of(spec, endpoint)):
        schema = body_schema(spec, endpoint)
        return _with(schema, absent(place.keys, {"not": {"enum": known}})) if known else schema
    if _requires_model(endpoint, place.keys):
        return None
    return _with(body_schema(spec, endpoint, without=place.keys), absent(place.keys))


def flat_schema(spec: Spec, endpoint: Endpoint) -> Schema | None:
    """One schema for the bodies of all models, None where they differ in more than the model.

    A form is easier to read by it: alternatives give no types to the texts of a form.
    """
    place = endpoint.model_place
    others = others_schema(spec, endpoint)
    if place is None or len(place.keys) != 1 or others is None:
        return None
    values = dict(_values(spec, endpoint))
    model: Schema = {"type": "string", "enum": tuple(values)}
    schemas = [model_body_schema(spec, endpoint, each, value) for value, each in values.items()]
    general = body_schema(spec, endpoint, without=place.keys)
    with_model = _selecting(general, place.keys[0], model)
    alike = (_selecting(schema, place.keys[0], model) for schema in schemas)
    return with_model if all(each == with_model for each in alike) else None


def _selecting(schema: Schema, name: str, model: Schema) -> Schema:
    """The schema with another model, which need not be named."""
    properties = schema.get("properties", {})
    required = schema.get("required", ())
    assert isinstance(properties, Mapping) and isinstance(required, tuple)
    names = tuple(each for each in required if each != name)
    found: dict[str, JsonValue] = {**schema, "properties": {**properties, name: model}}
    found.pop("required", None)
    return found | ({"required": names} if names else {})


def _with(schema: Schema, condition: Schema) -> Schema:
    conditions = schema.get("allOf", ())
    assert isinstance(conditions, tuple)
    return {**schema, "allOf": (*conditions, condition)}


def _requires_model(endpoint: Endpoint, keys: Keys) -> bool:
    return any(
        field.required is True
        for field in endpoint.parameters
        if any(send.to == endpoint.model_place and send.to.keys == keys for send in field.sends)
    )


def _values(spec: Spec, endpoint: Endpoint) -> Iterator[tuple[str, Model]]:
    place = endpoint.model_place
    if place is None or (place.location not in IN_BODIES and place.location != "path"):
        return
    for model in models_of(spec, endpoint):
        if not model.is_open_family:
            constant = dict(model.constants).get(place)
            values = model.request_values if constant is None else (str(constant),)
            yield from ((value, model) for value in values)
