"""What a method takes beside the documented fields."""

from collections.abc import Iterable, Iterator

from ratecard.names import KEY_ARGUMENT
from ratecard.spec import Endpoint, Field, JsonValue, Place, Send

_OF_MODELS = "Fields of models that stand beside the other arguments, by name on the wire."
_MAPPING: dict[str, JsonValue] = {"type": "object", "format": "mapping"}


def beside(endpoint: Endpoint, documented: Iterable[Field]) -> tuple[Field, ...]:
    """What a method takes of an endpoint, also by way of a model, beside the `documented` fields.

    `fields` and `files` hold what the docs do not name, `idempotency_key` is the caller's own.
    """
    return tuple(_beside(endpoint, {each.argument for each in documented}))


def of_models(endpoint: Endpoint) -> tuple[Field, ...]:
    """What the method of an endpoint takes for models that send fields beside its parameters."""
    if not endpoint.model_fields or endpoint.undocumented_body:
        return ()
    return (_field(endpoint, "fields", _MAPPING | {"description": _OF_MODELS}),)


def _beside(endpoint: Endpoint, taken: set[str]) -> Iterator[Field]:
    if endpoint.undocumented_body or endpoint.undocumented_query:
        words = "Values that the docs do not name, under their names on the wire."
        yield _field(endpoint, "fields", _MAPPING | {"description": words})
    if endpoint.undocumented_body:
        words = "Files that the docs do not name, under their names on the wire."
        files: JsonValue = {"type": "string", "format": "binary"}
        yield _field(
            endpoint, "files", _MAPPING | {"additionalProperties": files, "description": words}
        )
    keyed = endpoint.idempotency
    if keyed and KEY_ARGUMENT not in taken:
        words = f"Your own key: a repeat with the same one within {keyed.hours} hours is one call."
        yield _field(endpoint, KEY_ARGUMENT, {"type": "string", "description": words})


def _field(endpoint: Endpoint, name: str, schema: dict[str, JsonValue]) -> Field:
    return Field(
        name=name,
        schema=schema,
        sends=(Send(to=Place(location="body", keys=())),),
        position=endpoint.position,
    )
