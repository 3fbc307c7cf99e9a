"""Build: the contract of one operation, or of all of a provider."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ratecard.contract.answers import answers_of
from ratecard.contract.bodies import body_schema
from ratecard.contract.parameters import parameters_of
from ratecard.contract.places import IN_BODIES, IN_FORMS
from ratecard.contract.values import Body, Contract, Example, Schema
from ratecard.contract.variants import (
    flat_schema,
    models_of,
    names_model_in_path,
    others_schema,
    placed_like,
    variant_names,
    variants_of,
)
from ratecard.spec import Endpoint, Field, Model, RequestExample, Spec

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_PARTS = "multipart/form-data"


def contracts(spec: Spec) -> Iterator[Contract]:
    """Yield the contracts of all operations, in the order of the spec.

    An operation whose path names the model has one for each model, with the model in the path.
    """
    for each in spec.endpoints:
        endpoint = _like_target(spec, each)
        if names_model_in_path(endpoint) and models_of(spec, endpoint):
            for model in models_of(spec, endpoint):
                for value in model.request_values:
                    yield _model_contract(spec, endpoint, model, value)
        else:
            yield contract_of(spec, endpoint)


def contract_of(spec: Spec, endpoint: Endpoint) -> Contract:
    """The contract of an operation, whichever model a call of it names."""
    endpoint = _like_target(spec, endpoint)
    own = [field for model in models_of(spec, endpoint) for field in model.fields]
    fields = [*endpoint.parameters, *own]
    return Contract(
        endpoint=endpoint,
        path=endpoint.path,
        model=None,
        parameters=parameters_of(endpoint, fields),
        bodies=tuple(_bodies(spec, endpoint, fields)),
        answers=answers_of(spec, endpoint),
        auth=endpoint.auth,
    )


def _like_target(spec: Spec, endpoint: Endpoint) -> Endpoint:
    """An alias runs the models of its target, named at the same place unless it says another."""
    return replace(endpoint, model_place=placed_like(spec, endpoint).model_place)


def _model_contract(spec: Spec, endpoint: Endpoint, model: Model, value: str) -> Contract:
    place = endpoint.model_place
    assert place is not None
    fields = [*model.fields, *endpoint.parameters]
    parameters = parameters_of(endpoint, fields)
    schema = _reference(variant_names(spec)[placed_like(spec, endpoint).id, value])
    examples = _examples(spec, {model.id})
    return Contract(
        endpoint=endpoint,
        path=endpoint.path.replace(f"{{{place.keys[0]}}}", value),
        model=model.id,
        parameters=tuple(each for each in parameters if each.name != place.keys[0]),
        bodies=tuple(
            Body(
                media_type=media_type, required=True, schema=schema, variants={}, examples=examples
            )
            for media_type in _media_types(endpoint, fields)
        ),
        answers=answers_of(spec, endpoint),
        auth=endpoint.auth,
    )


def _bodies(spec: Spec, endpoint: Endpoint, fields: Iterable[Field]) -> Iterator[Body]:
    media_types = _media_types(endpoint, fields)
    if not media_types:
        return
    names = {endpoint.address, endpoint.id}
    examples = _examples(spec, names | {model.id for model in models_of(spec, endpoint)})
    variants = {value: _reference(name) for value, name in variants_of(spec, endpoint).items()}
    whole = None if variants else body_schema(spec, endpoint)
    flat = flat_schema(spec, endpoint) if variants else whole
    for media_type in media_types:
        schema = whole if media_type == _JSON else flat
        if schema is not None:
            yield _plain_body(media_type, schema, examples)
        else:
            yield _body_of_models(spec, endpoint, media_type, variants, examples)


def _plain_body(media_type: str, schema: Schema, examples: tuple[Example, ...]) -> Body:
    return Body(
        media_type=media_type,
        required="required" in schema,
        schema=schema,
        variants={},
        examples=examples,
    )


def _body_of_models(
    spec: Spec,
    endpoint: Endpoint,
    media_type: str,
    variants: Mapping[str, Schema],
    examples: tuple[Example, ...],
) -> Body:
    place = endpoint.model_place
    others = others_schema(spec, endpoint)
    return Body(
        media_type=media_type,
        required=others is None or "required" in others,
        schema=_any_of(variants, others),
        selector=place.keys if place and place.location in IN_BODIES else (),
        variants=variants,
        others=others,
        examples=examples,
    )


def _any_of(variants: Mapping[str, Schema], others: Schema | None) -> Schema:
    alternatives = (*variants.values(), *(() if others is None else (others,)))
    return alternatives[0] if len(alternatives) == 1 else {"anyOf": alternatives}


def _media_types(endpoint: Endpoint, fields: Iterable[Field]) -> tuple[str, ...]:
    """JSON, or forms where the docs name one; both where the docs leave the fields open."""
    known = list(fields)
    locations = {send.to.location for field in known for send in field.sends}
    if locations & IN_FORMS:
        needs_file = any(field.is_file and field.required for field in known)
        return (_PARTS,) if needs_file else (_PARTS, _FORM)
    if endpoint.undocumented_body:
        return (_JSON, _PARTS)
    takes_body = "body" in locations or endpoint.effect == "paid"
    return (_JSON,) if takes_body and endpoint.method != "GET" else ()


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _examples(spec: Spec, items: set[str]) -> tuple[Example, ...]:
    found = [each for each in spec.examples if isinstance(each, RequestExample)]
    return tuple(
        Example(title=each.title, value=each.body)
        for each in found
        if each.item in items and isinstance(each.body, Mapping)
    )
