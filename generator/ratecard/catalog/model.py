"""The catalog entries of models and tools."""

from collections.abc import Iterator

from ratecard.catalog.parameter import field_entry, wire_key
from ratecard.spec import Field, JsonValue, Model, Spec


def model_entries(spec: Spec) -> tuple[JsonValue, ...]:
    """Every AI model: the models of the spec, and for tools the values of their `model` field."""
    plain = [_model_entry(model, spec) for model in spec.models if not model.is_tool]
    return (*plain, *_models_of_tools(spec))


def tool_entry(tool: Model, spec: Spec) -> JsonValue:
    """A tool with its fields and documented outputs."""
    return {
        "name": tool.id,
        "python": client_method(tool, spec),
        "fields": tuple(field_entry(field, spec) for field in tool.fields),
        "outputs": tuple({"name": output.name, "type": output.type} for output in tool.outputs),
    }


def _model_entry(model: Model, spec: Spec) -> JsonValue:
    return {
        "id": model.id,
        "name": model.name,
        "kind": model.kind,
        "request_values": model.request_values,
        "alias_of": model.alias_of,
        "python": client_method(model, spec),
        "fields": tuple(field_entry(field, spec) for field in model.fields),
    }


def client_method(model: Model, spec: Spec) -> str | None:
    """The method of a model on the client; None where the docs do not say how it is called."""
    if model.operation is None:
        return None
    group = spec.provider.groups[model.kind]
    return f"client.{group}.{model.method}"


def _models_of_tools(spec: Spec) -> Iterator[JsonValue]:
    seen: set[str] = set()
    for tool in spec.models:
        for value in _model_values(tool) if tool.is_tool else ():
            if value not in seen:
                seen.add(value)
                yield _tool_model_entry(value, tool, spec)


def _model_values(tool: Model) -> tuple[str, ...]:
    fields: Iterator[Field] = (field for field in tool.fields if wire_key(field) == "model")
    return tuple(str(value) for field in fields for value in field.enum or ())


def _tool_model_entry(value: str, tool: Model, spec: Spec) -> JsonValue:
    return {
        "id": value,
        "name": value,
        "kind": tool.kind,
        "request_values": (value,),
        "alias_of": None,
        "python": client_method(tool, spec),
        "fields": tuple(field_entry(field, spec) for field in tool.fields),
    }
