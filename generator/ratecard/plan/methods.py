"""Methods: the typed face of models and endpoints, one argument for each documented field."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

from ratecard.escape import SpecText
from ratecard.names import class_name, python_name
from ratecard.plan.annotations import Names, argument_schema
from ratecard.plan.answers import returned, starts_many
from ratecard.plan.beside import beside, of_models
from ratecard.plan.deprecations import model_deprecation, operation_deprecation
from ratecard.plan.layout import scalar
from ratecard.plan.members import model_name
from ratecard.plan.signatures import parameter_lines
from ratecard.spec import Endpoint, Field, JsonValue, Model, Spec

Verb: TypeAlias = Literal["call", "start", "start_many", "pages", "download"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method; `documentation` is its line under "Args"."""

    name: str
    documentation: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of a client or of one of its groups.

    `constant` names the wire form. `typed` are the lines of the parameters as a caller must give
    them, `loose` the same with a default each, for the implementation behind overloads.
    """

    name: str
    constant: str
    typed: tuple[str, ...]
    loose: tuple[str, ...]
    arguments: tuple[Argument, ...]
    documentation: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelMethod(Method):
    """The method of one AI model; it also takes an instance of `request_class`.

    `beside` are the lines of what can be given with it, too.
    `returns` and `async_returns` annotate what it gives in either shell. `is_shared` says that it
    stands in the class of both, because it gives one job; any other calls `send`.
    """

    request_class: str
    beside: tuple[str, ...]
    returns: str
    async_returns: str
    is_shared: bool
    send: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationMethod(Method):
    """The method of one endpoint.

    `returns` and `async_returns` annotate what it gives in either shell; `verb` is the method of
    the client that does it: `call`, `start` for a job, `start_many` for several, `pages` for a
    list that comes page by page, `download` for a file. `is_awaited` says that it sends at once,
    so that the asyncio client waits for it. `confirms` says that the method asks for
    `confirm=True`, because the call moves real money.
    """

    returns: str
    async_returns: str
    verb: Verb
    is_awaited: bool
    confirms: bool


def model_method(spec: Spec, model: Model, price: str, names: Names) -> ModelMethod:
    """The method of a model; `price` is its price in words."""
    fields = _ordered(model.fields)
    endpoint = next(each for each in spec.endpoints if each.id == model.operation)
    own = beside(endpoint, fields)
    others = _parameters(own, names, loose=True)
    verb: Verb = "call" if endpoint.job is None else _verb(spec, endpoint)
    gives = returned(spec, endpoint, names)
    return ModelMethod(
        name=model_name(model),
        constant=constant_name(model.id),
        typed=(*_parameters(fields, names, loose=False), *others),
        loose=(*_parameters(fields, names, loose=True), *others),
        arguments=tuple(_argument(field) for field in (*fields, *own)),
        documentation=SpecText("\n\n".join(_model_paragraphs(spec, model, price))),
        request_class=f"{names.get('models', 'models')}.{class_name(model.alias_of or model.id)}",
        beside=others,
        returns=_handle(verb, gives, ""),
        async_returns=_handle(verb, gives, "Async"),
        is_shared=verb == "start",
        send="self._client.submit_many" if verb == "start_many" else "self._client.call_model",
    )


def operation_method(spec: Spec, endpoint: Endpoint, names: Names) -> OperationMethod:
    """The method of an endpoint, under the last part of its Python name."""
    own = (*of_models(endpoint), *beside(endpoint, endpoint.parameters))
    fields = [*_ordered(endpoint.parameters), *own]
    verb, gives = _verb(spec, endpoint), returned(spec, endpoint, names)
    confirms = endpoint.effect == "purchase"
    typed = _parameters(fields, names, loose=False)
    return OperationMethod(
        name=endpoint.python.rpartition(".")[2],
        constant=operation_constant(endpoint.id),
        typed=(*typed, *(["        confirm: bool = False,"] if confirms else [])),
        loose=_parameters(fields, names, loose=True),
        arguments=tuple(_argument(field) for field in fields),
        documentation=SpecText("\n\n".join(_operation_paragraphs(spec, endpoint))),
        returns=_handle(verb, gives, ""),
        async_returns=_handle(verb, gives, "Async"),
        verb=verb,
        is_awaited=verb in ("call", "start", "start_many"),
        confirms=confirms,
    )


def _verb(spec: Spec, endpoint: Endpoint) -> Verb:
    if endpoint.job:
        return "start_many" if starts_many(spec, endpoint) else "start"
    if endpoint.response_bytes:
        return "download"
    return "pages" if endpoint.paging else "call"


def _handle(verb: Verb, answer: str, shell: str) -> str:
    """The annotation of what a method gives, in the shell whose classes begin with `shell`."""
    match verb:
        case "call":
            return answer
        case "start":
            return f"{shell}Job"
        case "start_many":
            return f"tuple[{shell}Job, ...]"
        case "download":
            return f"{shell}FileAnswer"
        case "pages":
            return f"{shell}Pager[{answer}]"
        case _:
            assert_never(verb)


_OWN_CONSTANTS = frozenset({"ASSETS", "JOBS", "MODELS", "PROVIDER"})
"""Constants that stand beside those of models."""


def constant_name(name: str) -> str:
    """The constant that holds the wire form of a model: `KLING_2_6`."""
    constant = _constant(name)
    return f"{constant}_" if constant in _OWN_CONSTANTS else constant


def operation_constant(name: str) -> str:
    """The constant that holds an operation; a model may have the same id as an endpoint."""
    return f"{_constant(name)}_OPERATION"


def _constant(name: str) -> str:
    return python_name(name).strip("_").upper()


def _ordered(fields: Iterable[Field]) -> list[Field]:
    """Required fields first, each group in the order of the spec."""
    return sorted(fields, key=lambda field: not field.required)


def _parameters(fields: Iterable[Field], names: Names, *, loose: bool) -> tuple[str, ...]:
    return tuple(
        line
        for field in fields
        for line in parameter_lines(
            field.argument,
            argument_schema(field),
            may_be_left_out=loose or not field.required,
            names=names,
        )
    )


def _argument(field: Field) -> Argument:
    name = field.argument
    return Argument(name=name, documentation=SpecText(f"{name}: {' '.join(_field_words(field))}"))


def _field_words(field: Field) -> Iterator[str]:
    yield field.description.rstrip(".") + "." if field.description else "As documented."
    if field.uploads_asset:
        yield "An id, or the path of a file, which is uploaded first."
    schema = field.schema
    if isinstance(schema.get("enum"), tuple):
        yield f"One of {', '.join(_shown(value) for value in field.enum or ())}."
    if schema.get("default") is not None:
        yield f"Default {_shown(schema['default'])}."
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        yield f"{_bounds(low, high)}."
    if schema.get("maxLength") is not None:
        yield f"At most {_shown(schema['maxLength'])} characters."
    if schema.get("maxItems") is not None:
        yield f"At most {_shown(schema['maxItems'])} items."
    if field.max_bytes is not None:
        yield f"At most {field.max_bytes:,} bytes."
    if field.deprecated:
        yield f"Deprecated since {field.deprecated.since or 'an unknown date'}."


def _bounds(low: JsonValue, high: JsonValue) -> str:
    if low is None:
        return f"At most {_shown(high)}"
    return f"At least {_shown(low)}" if high is None else f"From {_shown(low)} to {_shown(high)}"


def _shown(value: JsonValue) -> str:
    return "as documented" if isinstance(value, Mapping | tuple) else scalar(value)


def _model_paragraphs(spec: Spec, model: Model, price: str) -> Iterator[str]:
    yield model.summary if model.name in model.summary else f"{model.name}: {model.summary}"
    if model.alias_of:
        yield f"An old name of {model.alias_of}."
    deprecated = model_deprecation(model)
    if deprecated:
        yield deprecated
    yield f"Price: {price}"
    if model.notes:
        yield " ".join(model.notes)
    yield _docs(spec, model.source)


def _operation_paragraphs(spec: Spec, endpoint: Endpoint) -> Iterator[str]:
    yield endpoint.summary
    deprecated = operation_deprecation(spec, endpoint)
    if deprecated:
        yield deprecated
    if endpoint.tier:
        yield f"Needs the plan {endpoint.tier} or a higher one."
    if endpoint.scope:
        yield f"Needs an API key with the scope {endpoint.scope}."
    yield f"Sends {endpoint.address}."
    if endpoint.paging and endpoint.paging.assumed:
        yield "The docs do not print the answer; where it holds the list is assumed."
    if endpoint.effect == "purchase":
        yield "It moves real money: nothing is sent without `confirm=True`."
    yield _docs(spec, endpoint.source)


def _docs(spec: Spec, source: str | None) -> str:
    page = spec.provider.docs[0]
    place = f"{page.title}, {source}" if source else page.title
    return f"Docs: {place}{f', {page.url}' if page.url else ''} (checked {page.checked})."
