"""What a call sends: every field at each of its places, and nothing that is not allowed."""

import json
from collections.abc import Iterator, Mapping
from typing import cast

import pytest
from pydantic import BaseModel, ValidationError
from tests.conformance.packages import Shell, models_of, reach
from tests.conformance.plain_yaml import Entry, entry, items, text
from tests.conformance.recorder import Recorder
from tests.conformance.spec import (
    FOLDERS,
    Endpoint,
    Field,
    Model,
    Spec,
    class_name,
    python_name,
    read_spec,
)
from tests.conformance.values import FILE, misfits, resolved, sample
from tests.conformance.wire import endpoint_wire, model_wire, received

from ratecard_runtime.errors import InvalidRequest

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:FutureWarning")

Shells = dict[tuple[str, bool], Shell]
SPECS = [read_spec(folder) for folder in FOLDERS]
MODELS = [
    pytest.param(spec, model, id=f"{spec.id}-{model.id}") for spec in SPECS for model in spec.models
]
ENDPOINTS = [
    pytest.param(spec, endpoint, id=f"{spec.id}-{endpoint.id}")
    for spec in SPECS
    for endpoint in spec.endpoints
]


def smallest(
    spec: Spec, model: Model, given: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The smallest legal call of a model with the values `given`."""
    whole = {field.python: sample(field.schema, spec.types) for field in model.fields}
    return legal(model.fields, model.rules, whole, given or {})


def legal(
    described: tuple[Field, ...],
    rules: tuple[Entry, ...],
    whole: Mapping[str, object],
    given: Mapping[str, object],
) -> dict[str, object]:
    """The values `given` and, of the `whole`, what is required and what rules ask for."""
    fields = {field.name: field for field in described}
    values = dict(given)

    def add(*names: object) -> None:
        for name in map(text, names):
            values.setdefault(fields[name].python, whole[fields[name].python])

    add(*(field.name for field in described if field.required))
    for rule in rules:
        names = [text(name) for name in items(rule.get("exactly_one", rule.get("at_least_one")))]
        if not any(fields[name].python in values for name in names):
            add(*names[:1])
        wanted = entry(rule.get("when")).items()
        if all(values.get(fields[name].python) in items(each) for name, each in wanted):
            add(*items(rule.get("require")))
    return values


def calls(spec: Spec, model: Model) -> Iterator[dict[str, object]]:
    """The smallest call, one for each field, and one for each listed value of a field."""
    yield smallest(spec, model)
    for field in model.fields:
        listed = items(resolved(field.schema, spec.types).get("enum"))
        for value in listed or [sample(field.schema, spec.types)]:
            yield smallest(spec, model, {field.python: value})


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_every_field_and_value_arrives_at_its_places(
    spec: Spec, model: Model, shells: Shells, recorder: Recorder
) -> None:
    """The whole request is compared, so that nothing else is sent either."""
    for values in calls(spec, model):
        job = shells[spec.id, False].call(model.endpoint, model.python, **values)

        expected = model_wire(spec, model, values)
        assert received(recorder.take(), expected) == expected, values
        if "job" in model.endpoint.entry:
            (first,) = cast("tuple[object, ...]", job if isinstance(job, tuple) else (job,))
            assert reach(first, "id") == "job-1"


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_the_asyncio_twin_and_a_request_model_send_the_same(
    spec: Spec, model: Model, shells: Shells, recorder: Recorder
) -> None:
    """Keywords, and a request read from JSON with the docs' names, through both clients."""
    every = {field.python: sample(field.schema, spec.types) for field in model.fields}
    values = smallest(spec, model, {} if model.rules else every)
    named = {field.name: values[field.python] for field in model.fields if field.python in values}
    made = read_request(request_class(spec, model), named)
    expected = model_wire(spec, model, values)

    for is_async in (False, True):
        shell = shells[spec.id, is_async]
        shell.call(model.endpoint, model.python, **values)
        assert received(recorder.take(), expected) == expected
        shell.call(model.endpoint, model.python, made)
        assert received(recorder.take(), expected) == expected


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_what_is_not_allowed_never_leaves(
    spec: Spec, model: Model, shells: Shells, recorder: Recorder
) -> None:
    """A value outside an enum or a bound, of another type, or missing, is refused by name."""
    shell = shells[spec.id, False]
    for field in model.fields:
        values = smallest(spec, model, {field.python: sample(field.schema, spec.types)})
        for wrong in misfits(field.schema, spec.types):
            with pytest.raises(InvalidRequest) as caught:
                shell.call(model.endpoint, model.python, **{**values, field.python: wrong})
            assert caught.value.parameter == field.python, wrong
            listed = items(resolved(field.schema, spec.types).get("enum"))
            assert set(caught.value.allowed) == set(listed)
            with pytest.raises(ValidationError):
                request_class(spec, model).model_validate({**values, field.python: wrong})
        if field.required:
            del values[field.python]
            with pytest.raises(InvalidRequest, match=rf"{field.python}: is required"):
                shell.call(model.endpoint, model.python, **values)
    with pytest.raises(ValidationError):
        request_class(spec, model).model_validate({**smallest(spec, model), "no_such_field": 1})
    assert recorder.requests == []


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_what_the_server_sets_is_no_argument(spec: Spec, model: Model) -> None:
    """The docs say not to send it."""
    source = entry(model.entry.get("server_sets"))

    assert not {python_name(name) for name in source} & set(request_class(spec, model).model_fields)


@pytest.mark.parametrize(("spec", "endpoint"), ENDPOINTS)
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_an_operation_sends_its_parameters(
    spec: Spec, endpoint: Endpoint, is_async: bool, shells: Shells, recorder: Recorder
) -> None:
    """Method, path, key and places; each parameter alone beside the required ones, then all."""
    shell = shells[spec.id, is_async]
    confirm = {"confirm": True} if endpoint.entry.get("effect") == "purchase" else {}
    whole = {field.python: value_of(spec, endpoint, field) for field in endpoint.parameters}
    every = [] if any("exactly_one" in rule for rule in endpoint.rules) else [whole]
    for given in ({}, *({name: value} for name, value in whole.items()), *every):
        values = legal(endpoint.parameters, endpoint.rules, whole, given)
        shell.call(endpoint, endpoint.python, **values, **confirm)

        expected = endpoint_wire(spec, endpoint, values)
        assert received(recorder.take(), expected) == expected


@pytest.mark.parametrize(("spec", "endpoint"), ENDPOINTS)
def test_what_an_operation_does_not_take_never_leaves(
    spec: Spec, endpoint: Endpoint, shells: Shells, recorder: Recorder
) -> None:
    """A value outside an enum or a bound, of another type, or missing; a model nobody knows."""
    shell = shells[spec.id, False]
    confirm = {"confirm": True} if endpoint.entry.get("effect") == "purchase" else {}
    whole = {field.python: value_of(spec, endpoint, field) for field in endpoint.parameters}
    for field in endpoint.parameters:
        is_model = model_of(spec, endpoint, field) is not None
        unknown = ["no such model"] if is_model else []
        for wrong in (*unknown, *misfits(field.schema, spec.types)):
            values = legal(endpoint.parameters, endpoint.rules, whole, {field.python: wrong})
            with pytest.raises(InvalidRequest) as caught:
                shell.call(endpoint, endpoint.python, **values, **confirm)
            assert caught.value.parameter == field.python, wrong
        if field.required:
            values = legal(endpoint.parameters, endpoint.rules, whole, {})
            with pytest.raises(InvalidRequest, match=rf"{field.python}: is required"):
                shell.call(endpoint, endpoint.python, **{**values, **confirm, field.python: None})
    assert recorder.requests == []


def value_of(spec: Spec, endpoint: Endpoint, field: Field) -> object:
    """A value for a parameter; where it chooses the model, the first that runs here."""
    return model_of(spec, endpoint, field) or sample(field.schema, spec.types)


def model_of(spec: Spec, endpoint: Endpoint, field: Field) -> object:
    """The first model that runs here; None for other parameters and where callers name models."""
    if all(send.place != endpoint.entry.get("model_place") for send in field.sends):
        return None
    models = [each for each in spec.models if each.endpoint is endpoint]
    values = [each.request_value for each in models]
    return None if None in values or not values else values[0]


def request_class(spec: Spec, model: Model) -> type[BaseModel]:
    """The request model, by its documented name."""
    name = class_name(text(model.entry.get("alias_of", model.id)))
    return cast("type[BaseModel]", getattr(models_of(spec), name))


def read_request(made: type[BaseModel], named: Mapping[str, object]) -> BaseModel:
    """A request model from JSON; a file has no JSON, so it is given as it is."""
    if FILE in named.values():
        return made.model_validate(named)
    return made.model_validate_json(json.dumps(named, default=float))
