"""Wire forms: operations and model requests as values that a package prints."""

import re
from collections.abc import Iterable, Mapping, Sequence

from ratecard.names import class_name
from ratecard.plan.answers import answer_schema, returned
from ratecard.plan.assets import asset_arguments, assets_source
from ratecard.plan.deprecations import model_deprecation, operation_deprecation
from ratecard.plan.layout import (
    Code,
    call,
    imports,
    lines,
    mapping,
    scalar,
    sequence,
    string,
    strings,
    value,
)
from ratecard.plan.methods import constant_name, operation_constant
from ratecard.plan.priced import calculator_names
from ratecard.plan.profiles import job_profile, profile_name
from ratecard.plan.restrictions import restrictions
from ratecard.spec import (
    Endpoint,
    Field,
    JsonScalar,
    JsonValue,
    Model,
    Paging,
    Place,
    Rule,
    Send,
    Spec,
)


def operations_source(spec: Spec) -> tuple[str, ...]:
    """Lines that define every operation and job profile, each after what it refers to."""
    plain = [each for each in spec.endpoints if each.job is None]
    submitting = [each for each in spec.endpoints if each.job is not None]
    jobs = spec.provider.jobs
    quotes = calculator_names(spec)
    return (
        *_definitions((_typed_name(spec, each), _operation(spec, each, quotes)) for each in plain),
        *_definitions(
            (profile_name(each.id), job_profile(spec, each)) for each in spec.provider.jobs
        ),
        *_definitions(
            (_typed_name(spec, each), _operation(spec, each, quotes)) for each in submitting
        ),
        *lines(sequence([profile_name(each.id) for each in jobs]), before="JOBS = "),
        *assets_source(spec),
    )


def requests_source(spec: Spec, models: Iterable[Model]) -> tuple[str, ...]:
    """Lines that define the wire form of each model."""
    endpoints = {endpoint.id: endpoint for endpoint in spec.endpoints}
    quotes = calculator_names(spec)
    called = [model for model in models if model.operation]
    return (
        *_definitions(
            (
                constant_name(model.id),
                _model_request(model, endpoints[model.operation], quotes[model.id]),
            )
            for model in called
            if model.operation
        ),
        *lines(sequence([constant_name(model.id) for model in called]), before="MODELS = "),
    )


RUNTIME_NAMES = {
    "ratecard_runtime.json_value": ("JsonValue",),
    "ratecard_runtime.description.operations": (
        "Argument",
        "AssetUpload",
        "ModelRequest",
        "Operation",
        "Rule",
        "Send",
    ),
    "ratecard_runtime.description.paging": ("Paging",),
    "ratecard_runtime.description.profiles": ("JobProfile", "Polling", "StateRule"),
    "ratecard_runtime.description.provider": (
        "AuthScheme",
        "ClientField",
        "ErrorRules",
        "KnownError",
        "ProviderInfo",
    ),
}


def wire_imports(source: Iterable[str]) -> tuple[str, ...]:
    """Import lines for what the given lines use of the runtime."""
    text = "\n".join(source)
    return imports(
        {
            module: [name for name in names if re.search(rf"\b{name}\(|\[{name}\]", text)]
            for module, names in RUNTIME_NAMES.items()
        }
    )


def _typed_name(spec: Spec, endpoint: Endpoint) -> str:
    return f"{operation_constant(endpoint.id)}: Operation[{returned(spec, endpoint)}]"


def sends(field: Field) -> Code:
    """Where a field goes: a place, or what `Send` needs, or several of them."""
    parts = [_send(each, field.max_bytes) for each in field.sends]
    return parts[0] if len(parts) == 1 else sequence(parts)


def _definitions(pairs: Iterable[tuple[str, Code]]) -> Iterable[str]:
    for name, code in pairs:
        yield from lines(code, before=f"{name} = ")


def _operation(spec: Spec, endpoint: Endpoint, quotes: Mapping[str, str]) -> Code:
    reference = (answer_schema(spec, endpoint) or {}).get("$ref")
    response = class_name(reference.rpartition("/")[2]) if isinstance(reference, str) else ""
    routing = [
        field.argument
        for field in endpoint.parameters
        if any(send.to == endpoint.model_place for send in field.sends)
    ]
    keyed = endpoint.idempotency
    deprecated = operation_deprecation(spec, endpoint)
    quote = quotes.get(endpoint.address)
    return call(
        "Operation",
        string(endpoint.id),
        string(endpoint.method),
        string(endpoint.path),
        string(endpoint.auth) if endpoint.auth else "None",
        effect=string(endpoint.effect),
        parameters=_arguments(spec, endpoint.parameters),
        choices=_choices(spec, endpoint, routing),
        model_parameter=string(routing[0]) if routing else None,
        rules=_rules(endpoint.rules, endpoint.parameters),
        assets=asset_arguments(endpoint.parameters),
        response=string(response) if response else None,
        bytes_answer="True" if endpoint.response_bytes else None,
        unwrap="True" if endpoint.unwrap else None,
        paging=_paging(endpoint, endpoint.paging) if endpoint.paging else None,
        model_fields="True" if endpoint.model_fields else None,
        undocumented_body="True" if endpoint.undocumented_body else None,
        undocumented_query="True" if endpoint.undocumented_query else None,
        quote=string(quote) if quote else None,
        deprecated=string(deprecated) if deprecated else None,
        idempotency_header=string(keyed.header) if keyed else None,
        idempotency_hours=str(keyed.hours) if keyed else None,
        job=profile_name(endpoint.job) if endpoint.job else None,
    )


def _choices(spec: Spec, endpoint: Endpoint, routing: Sequence[str]) -> Code | None:
    """Allowed values by argument: documented ones, for the model else the ones of all models.

    A family of models that callers name themselves leaves the model open.
    """
    models = [model for model in spec.models if model.operation == endpoint.id]
    values = sorted({value for model in models for value in model.request_values})
    if any(model.is_open_family for model in models):
        values = []
    choices: dict[str, Sequence[JsonScalar]] = {name: values for name in routing if values}
    choices |= {
        field.argument: field.enum
        for field in endpoint.parameters
        if field.enum and field.schema.get("type") != "boolean"
    }
    entries = [
        (string(name), sequence([scalar(value) for value in allowed]))
        for name, allowed in choices.items()
    ]
    return mapping(entries) if entries else None


def _paging(endpoint: Endpoint, paging: Paging) -> Code:
    fields = {field.name: field for field in endpoint.parameters}
    size = fields.get(paging.size_parameter or "")
    return call(
        "Paging",
        kind=string(paging.kind),
        parameter=string(fields[paging.parameter].argument),
        items=strings(paging.items),
        next=string(paging.next) if paging.next else None,
        more=string(paging.more) if paging.more else None,
        size_parameter=string(size.argument) if size else None,
        start=_start(paging, fields[paging.parameter]),
        size=_whole(size.schema.get("default")) if size else None,
        largest=_whole(size.schema.get("maximum")) if size else None,
    )


def _start(paging: Paging, field: Field) -> str | None:
    """Where reading begins: at the documented default, else at item 0 or page 1."""
    if paging.kind == "cursor":
        return None
    return _whole(field.schema.get("default")) or ("1" if paging.kind == "page" else None)


def _whole(value: JsonValue) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _arguments(spec: Spec, fields: Iterable[Field]) -> Code | None:
    entries = [(string(field.argument), _argument(spec, field)) for field in fields]
    return mapping(entries) if entries else None


def _argument(spec: Spec, field: Field) -> Code:
    """Where a field goes, and what the docs allow there, if anything is said about it."""
    allowed = restrictions(spec, field)
    if not allowed and not field.required:
        return sends(field)
    return call(
        "Argument",
        sends(field),
        *([value(allowed)] if allowed else []),
        required="True" if field.required else None,
    )


def _places(fields: Iterable[Field]) -> Code | None:
    entries = [(string(field.argument), sends(field)) for field in fields]
    return mapping(entries) if entries else None


def _send(send: Send, max_bytes: int | None) -> Code:
    if send.values is None and not send.wrap and max_bytes is None:
        return string(str(send.to))
    pairs = None
    if send.values is not None:
        pairs = mapping((scalar(ours), scalar(theirs)) for ours, theirs in send.values)
    return call(
        "Send",
        string(str(send.to)),
        values=pairs,
        wrap="True" if send.wrap else None,
        max_bytes=None if max_bytes is None else scalar(max_bytes),
    )


def _model_request(model: Model, endpoint: Endpoint, quote: str) -> Code:
    constants = [
        (string(str(place)), scalar(value)) for place, value in _constants(model, endpoint)
    ]
    deprecated = model_deprecation(model)
    return call(
        "ModelRequest",
        string(model.id),
        operation_constant(endpoint.id),
        string(class_name(model.alias_of or model.id)),
        fields=_places(model.fields) or "{}",
        constants=mapping(constants) if constants else None,
        rules=_rules(model.rules, model.fields),
        assets=asset_arguments(model.fields),
        quote=string(quote),
        deprecated=string(deprecated) if deprecated else None,
    )


def _constants(model: Model, endpoint: Endpoint) -> tuple[tuple[Place, JsonScalar], ...]:
    """What every call sends: the request value too, where nothing else writes to its place."""
    place = endpoint.model_place
    chosen = model.routing_field or any(to == place for to, _ in model.constants)
    if place is None or chosen:
        return model.constants
    return ((place, model.request_values[0]), *model.constants)


def _rules(rules: Sequence[Rule], fields: Iterable[Field]) -> Code | None:
    names = {field.name: field.argument for field in fields}
    return sequence([_rule(rule, names) for rule in rules]) if rules else None


def _rule(rule: Rule, names: Mapping[str, str]) -> Code:
    when = [
        sequence([string(names[name]), sequence([scalar(value) for value in values])])
        for name, values in rule.when
    ]
    return call(
        "Rule",
        string(rule.kind),
        strings([names[name] for name in rule.fields]) or "()",
        when=sequence(when) if when else None,
    )
