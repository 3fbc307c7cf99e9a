"""Methods and request models have the documented fields: name, type, default, requiredness."""

import inspect
from collections.abc import Callable, Mapping
from typing import cast, get_args, get_overloads, get_type_hints

import pytest
from pydantic import BaseModel
from tests.conformance.annotations import Asset, or_nothing, python_type
from tests.conformance.packages import client_class, models_of, package_of, reach
from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.spec import FOLDERS, Endpoint, Field, Model, Spec, class_name, read_spec
from tests.conformance.values import resolved

from ratecard_runtime.request.upload import FileInput

SPECS = [read_spec(folder) for folder in FOLDERS]
MODELS = [
    pytest.param(spec, model, id=f"{spec.id}-{model.id}") for spec in SPECS for model in spec.models
]
ENDPOINTS = [
    pytest.param(spec, endpoint, id=f"{spec.id}-{endpoint.id}")
    for spec in SPECS
    for endpoint in spec.endpoints
]


def function(spec: Spec, python: str, *, is_async: bool = False) -> Callable[..., object]:
    """The function behind a method, taken from the class that the client's group has."""
    *group, name = python.split(".")
    owner: object = client_class(spec, is_async=is_async)
    for each in group:
        found = cast("property", inspect.getattr_static(owner, each)).fget
        owner = cast("object", get_type_hints(found)["return"])
    return cast("Callable[..., object]", getattr(owner, name))


def request_class(spec: Spec, model: Model) -> type[BaseModel]:
    """The class that the first overload of the model's method takes."""
    first, _ = get_overloads(function(spec, model.python))
    name, *_ = [each for each in inspect.signature(first).parameters if each != "self"]
    return cast("type[BaseModel]", get_type_hints(first)[name])


def arguments(
    called: Callable[..., object],
) -> dict[str, tuple[object, bool]]:
    """Each keyword argument with its type and whether it must be given."""
    hints = get_type_hints(called)
    return {
        name: (hints[name], each.default is inspect.Parameter.empty)
        for name, each in inspect.signature(called).parameters.items()
        if each.kind is inspect.Parameter.KEYWORD_ONLY
    }


def type_of(spec: Spec, field: Field, *, asset: object = str) -> object:
    """The type of a field's values; one that is a named list of values has that list."""
    schema = resolved(field.schema, spec.types)
    stated = schema if "enum" in schema else field.schema
    return python_type(stated, models_of(spec), asset=asset)


def plain(found: object) -> object:
    """`object | None` says no more than `object`."""
    return object if object in get_args(found) else found


def documented(spec: Spec, fields: tuple[Field, ...]) -> dict[str, tuple[object, bool]]:
    """The same from the spec."""
    found: dict[str, tuple[object, bool]] = {}
    for field in fields:
        is_file = field.schema.get("in") == "file"
        type_ = FileInput if is_file else type_of(spec, field, asset=Asset)
        found[field.python] = (type_ if field.required else or_nothing(type_), field.required)
    return found


def of_models(endpoint: Endpoint) -> dict[str, tuple[object, bool]]:
    """What the method of an endpoint also takes for models that send fields beside its own."""
    is_open = endpoint.entry.get("model_fields")
    return {"fields": (or_nothing(Mapping[str, object]), False)} if is_open else {}


def beside(endpoint: Endpoint) -> dict[str, tuple[object, bool]]:
    """What every call of an endpoint takes beside the documented fields, as `arguments` does."""
    stated = endpoint.entry
    found: dict[str, object] = {}
    if stated.get("undocumented_body") or stated.get("undocumented_query"):
        found["fields"] = Mapping[str, object]
    if stated.get("undocumented_body"):
        found["files"] = Mapping[str, FileInput]
    if is_entry(stated.get("idempotency")):
        found["idempotency_key"] = str
    return {name: (or_nothing(type_), False) for name, type_ in found.items()}


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_a_method_takes_the_documented_fields(spec: Spec, model: Model) -> None:
    """The overload with keywords has every field, its type, and says which must be given."""
    _, keywords = get_overloads(function(spec, model.python))

    assert arguments(keywords) == documented(spec, model.fields) | beside(model.endpoint)


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_arguments_that_must_be_given_come_first(spec: Spec, model: Model) -> None:
    """Otherwise fields stand in the order of the docs."""
    _, keywords = get_overloads(function(spec, model.python))

    required = [field.python for field in model.fields if field.required]
    optional = [field.python for field in model.fields if not field.required]
    assert list(arguments(keywords)) == [*required, *optional, *beside(model.endpoint)]


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_a_request_model_has_the_documented_fields(spec: Spec, model: Model) -> None:
    """Type, default and requiredness; JSON may name a field as the docs do."""
    made = request_class(spec, model)

    assert made.__name__ == class_name(str(model.entry.get("alias_of", model.id)))
    found = {field.alias or name: field for name, field in made.model_fields.items()}
    assert list(found) == [field.name for field in model.fields]
    for field in model.fields:
        type_, default = type_of(spec, field), field.schema.get("default")
        assert plain(found[field.name].annotation) == (
            type_ if field.required else or_nothing(type_)
        )
        assert found[field.name].is_required() == field.required, field.name
        assert field.required or found[field.name].get_default() == default, field.name


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_a_request_model_has_the_arguments_of_the_method(spec: Spec, model: Model) -> None:
    """The same names, and no other."""
    _, keywords = get_overloads(function(spec, model.python))

    own = set(arguments(keywords)) - set(beside(model.endpoint))
    assert set(request_class(spec, model).model_fields) == own


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_the_asyncio_twin_has_the_same_method(spec: Spec, model: Model) -> None:
    """The same arguments, types, defaults and words."""
    sync, twin = (function(spec, model.python, is_async=each) for each in (False, True))

    assert inspect.signature(sync).parameters == inspect.signature(twin).parameters
    assert sync.__doc__ == twin.__doc__


@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_the_docstring_names_every_argument_and_value(spec: Spec, model: Model) -> None:
    """What the editor shows: each field with its allowed values, and the price."""
    words = " ".join((function(spec, model.python).__doc__ or "").split())

    assert "Price: " in words
    for field in model.fields:
        assert f" {field.python}: " in words
        for value in field.values:
            assert (f'"{value}"' if isinstance(value, str) else str(value)) in words


@pytest.mark.parametrize(("spec", "endpoint"), ENDPOINTS)
def test_an_operation_takes_the_documented_parameters(spec: Spec, endpoint: Endpoint) -> None:
    """Both clients have it, with the same arguments and words."""
    sync, twin = (function(spec, endpoint.python, is_async=each) for each in (False, True))

    expected = of_models(endpoint) | beside(endpoint)
    expected |= documented(spec, endpoint.parameters)
    assert {name: each for name, each in arguments(sync).items() if name in expected} == expected
    assert set(arguments(sync)) - set(expected) <= {"confirm"}
    assert inspect.signature(sync).parameters == inspect.signature(twin).parameters
    assert sync.__doc__ == twin.__doc__


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_the_client_has_nothing_else(spec: Spec) -> None:
    """Every public method of the package comes from the spec."""
    described = {model.python for model in spec.models}
    described |= {endpoint.python for endpoint in spec.endpoints}
    found: set[str] = set()
    for path in described:
        group, _, _ = path.rpartition(".")
        owner = client_class(spec)
        if group:
            owner = type(reach(owner(), group))
        own = {
            name: value
            for each in owner.__mro__
            if each.__module__.startswith(package_of(spec).__name__)
            for name, value in vars(each).items()
        }
        prefix = f"{group}." if group else ""
        found |= {
            f"{prefix}{name}"
            for name, value in own.items()
            if inspect.isfunction(value) and not name.startswith("_")
        }
    assert found - {"with_options"} == described


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_named_types_have_their_properties(spec: Spec) -> None:
    """Each named type of the spec is a class with the documented properties."""
    objects = [(name, each) for name, each in spec.types.items() if "properties" in entry(each)]
    for name, schema in objects:
        made = cast("type[BaseModel]", getattr(models_of(spec), class_name(name)))
        properties: Entry = entry(entry(schema).get("properties"))
        found = {field.alias or own: field for own, field in made.model_fields.items()}
        assert set(found) == set(properties)
        required = set(map(text, items(entry(schema).get("required"))))
        assert {each for each, field in found.items() if field.is_required()} == required


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_the_package_states_its_version(spec: Spec) -> None:
    """The version of the spec is that of the package."""
    assert reach(package_of(spec), "__version__") == spec.provider["version"]
