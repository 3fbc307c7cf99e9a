"""Whether a call keeps to the contract: its parameters, and its body by the model it names."""

from collections.abc import Mapping

from ratecard.contract import Body, Parameter, Schema, typed_text
from ratecard.contract.schemas import plain
from ratecard.emulate.decode import JSON, media_type_of
from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.forms import gathered
from ratecard.emulate.mistakes import Mistake, first_mistake
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import JsonValue as SpecValue
from ratecard.spec import Place
from ratecard_runtime.json_value import JsonValue


def check_parameters(world: World, call: Call) -> Reply | None:
    """Refuse what stands in the path, the query or the headers and the contract does not allow."""
    mistake = next(filter(None, (_wrong(call, each) for each in call.contract.parameters)), None)
    return _refusal(world, call, mistake)


def check_body(world: World, call: Call) -> Reply | None:
    """Refuse a body that the contract does not allow; texts of a form become typed values."""
    body = _body(call)
    if body is None:
        return None
    if not call.raw and not body.required:
        return None
    if not call.raw:
        mistake = Mistake(when="missing_field", where="", message="the body is missing")
        return _refusal(world, call, mistake)
    chosen = _chosen(call, body)
    if isinstance(chosen, Mistake):
        return _refusal(world, call, chosen)
    if body.media_type == JSON:
        value = call.body
    else:
        call.body = _typed(call, chosen)
        value = _with_uploads(call)
    return _refusal(world, call, first_mistake(call.operation.schemas.validator(chosen), value))


def _refusal(world: World, call: Call, mistake: Mistake | None) -> Reply | None:
    if mistake is None:
        return None
    return problem(world, call, "invalid_request", str(mistake), when=mistake.when)


def _wrong(call: Call, parameter: Parameter) -> Mistake | None:
    text = _sent(call, parameter)
    if text is None:
        if not parameter.required:
            return None
        return Mistake(when="missing_field", where=parameter.name, message="is required")
    value = plain(typed_text(text, parameter.schema))
    validator = call.operation.schemas.validator(parameter.schema)
    return first_mistake(validator, value, parameter.name)


def _sent(call: Call, parameter: Parameter) -> str | None:
    match parameter.location:
        case "path":
            return call.path.get(parameter.name)
        case "query":
            return call.query.get(parameter.name)
        case "header":
            return call.headers.get(parameter.name.lower())


def _body(call: Call) -> Body | None:
    """What the contract says about a body of the media type that was sent."""
    bodies = call.contract.bodies
    if len(bodies) < 2 or not call.raw:
        return bodies[0] if bodies else None
    sent, _ = media_type_of(call.headers.get("content-type", bodies[0].media_type))
    return next((each for each in bodies if each.media_type == sent), None)


def _chosen(call: Call, body: Body) -> Schema | Mistake:
    """The schema of the body: that of the model it names, where models stand behind it."""
    place = call.endpoint.model_place
    if not body.variants or place is None:
        return body.schema
    named = _named(call, place)
    if isinstance(named, str) and named in body.variants:
        return body.variants[named]
    where = ".".join(place.keys)
    if named is not None and not isinstance(named, str):
        return Mistake(when="wrong_value", where=where, message="must be a text")
    if named is not None and not call.operation.takes_any_model:
        return Mistake(when="unknown_model", where=where, message=f"there is no model {named!r}")
    if body.others is not None:
        return body.others
    return Mistake(when="missing_field", where=where, message="is required")


def _named(call: Call, place: Place) -> JsonValue:
    """What stands where the model is named, None where nothing does."""
    if place.location == "path":
        return call.path[place.keys[0]]
    value = call.body
    for key in place.keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _typed(call: Call, schema: Schema) -> dict[str, JsonValue]:
    """The texts of a form as values, as far as the schema asks for numbers or truth values."""
    fields = call.body if isinstance(call.body, dict) else {}
    properties = call.operation.schemas.resolved(schema).get("properties", {})
    assert isinstance(properties, Mapping)
    return {name: _typed_field(value, properties.get(name)) for name, value in fields.items()}


def _typed_field(value: JsonValue, schema: SpecValue) -> JsonValue:
    if not isinstance(schema, Mapping):
        return value
    if isinstance(value, str):
        return plain(typed_text(value, schema))
    items = schema.get("items")
    if isinstance(value, list) and isinstance(items, Mapping):
        return [_typed_field(item, items) for item in value]
    return value


def _with_uploads(call: Call) -> dict[str, JsonValue]:
    """The body as its schema sees it: a file counts as a text."""
    fields = dict(call.body) if isinstance(call.body, dict) else {}
    return {**fields, **gathered((each.field, each.filename) for each in call.uploads)}
