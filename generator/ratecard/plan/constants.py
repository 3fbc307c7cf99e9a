"""The facts module of a package: plans, limits, codes, statuses and named values as constants."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ratecard.names import class_name
from ratecard.plan.layout import (
    Code,
    call,
    imports,
    lines,
    literal,
    mapping,
    names_in,
    scalar,
    sequence,
    string,
)
from ratecard.plan.webhooks import webhook_events
from ratecard.spec import Field, JsonScalar, JsonValue, Provider, Spec

_STANDARD = {
    "collections.abc": frozenset({"Mapping"}),
    "decimal": frozenset({"Decimal"}),
    "typing": frozenset({"Final", "Literal", "TypeAlias", "TypedDict", "get_args"}),
}
_OWN = frozenset({"ErrorCode", "Status", "WebhookEventName", "Plan", "RateLimit"})
_TAKEN = _OWN.union(*_STANDARD.values())

Facts = Sequence[Mapping[str, JsonValue]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsModule:
    """What `facts.py` prints: imports, then definitions."""

    imports: tuple[str, ...]
    lines: tuple[str, ...]


def facts_module(spec: Spec) -> FactsModule:
    """The constants of a provider; what its docs do not name is left out."""
    provider = spec.provider
    rules = [rule for job in provider.jobs for rule in job.states if rule.value is not None]
    codes = [known.code for known in provider.errors.known if known.code is not None]
    ended = [str(rule.value) for rule in rules if rule.state != "pending"]
    source = [
        *_words("ErrorCode", "ERROR_CODES", codes),
        *_words("Status", "STATUSES", [str(rule.value) for rule in rules]),
        *_part("Status", "TERMINAL_STATUSES", ended),
        *_words("WebhookEventName", "WEBHOOK_EVENTS", webhook_events(provider)),
        *_retries(provider),
        *_table("Plan", "PLANS", provider.plans),
        *_table("RateLimit", "RATE_LIMITS", provider.limits),
        *_named_values(spec),
    ]
    return FactsModule(imports=_imports(source), lines=tuple(source[:-1]))


def _imports(source: Sequence[str]) -> tuple[str, ...]:
    used = names_in(source)
    return imports({module: used & names for module, names in _STANDARD.items()})


def _words(alias: str, constant: str, words: Sequence[str]) -> Iterator[str]:
    """An alias of the words, and the tuple of them."""
    texts = [string(word) for word in dict.fromkeys(words)]
    if texts:
        yield from lines(literal(texts), before=f"{alias}: TypeAlias = ")
        yield f"{constant}: Final[tuple[{alias}, ...]] = get_args({alias})"
        yield ""


def _part(alias: str, constant: str, words: Sequence[str]) -> Iterator[str]:
    texts = [string(word) for word in dict.fromkeys(words)]
    if texts:
        yield from lines(sequence(texts), before=f"{constant}: Final[tuple[{alias}, ...]] = ")
        yield ""


def _retries(provider: Provider) -> Iterator[str]:
    """Seconds before each attempt to deliver a webhook."""
    attempts: JsonValue = (provider.webhooks or {}).get("attempts")
    delays = attempts.get("delays") if isinstance(attempts, Mapping) else None
    if isinstance(delays, tuple) and delays:
        constant = "WEBHOOK_DELAYS: Final[tuple[float, ...]] = "
        yield from lines(sequence([scalar(delay) for delay in delays]), before=constant)
        yield ""


def _table(name: str, constant: str, entries: Facts) -> Iterator[str]:
    """A typed dictionary of the keys that the entries have, and the tuple of the entries."""
    if not entries:
        return
    keys = list(dict.fromkeys(key for entry in entries for key in entry))
    types = [(string(key), _type_of([e[key] for e in entries if key in e])) for key in keys]
    typed = call("TypedDict", string(name), mapping(types), total="False")
    yield from lines(typed, before=f"{name} = ")
    yield ""
    values = sequence([_value(entry) for entry in entries])
    yield from lines(values, before=f"{constant}: Final[tuple[{name}, ...]] = ")
    yield ""


def _named_values(spec: Spec) -> Iterator[str]:
    """An alias for each enum of a field that is the same wherever the field stands."""
    for name, values in _enums(spec).items():
        alias = literal([scalar(value) for value in values])
        yield from lines(alias, before=f"{name}: TypeAlias = ")
        yield ""


def _enums(spec: Spec) -> dict[str, tuple[JsonScalar, ...]]:
    found: dict[str, set[tuple[JsonScalar, ...]]] = {}
    for field in _fields(spec):
        values = field.schema.get("enum")
        if isinstance(values, tuple) and all(isinstance(each, str) for each in values):
            found.setdefault(class_name(field.name), set()).add(field.enum or ())
    enums = {name: next(iter(each)) for name, each in found.items() if len(each) == 1}
    return {f"{name}Value" if name in _TAKEN else name: enums[name] for name in sorted(enums)}


def _fields(spec: Spec) -> Iterator[Field]:
    for model in spec.models:
        yield from model.fields
    for endpoint in spec.endpoints:
        yield from endpoint.parameters


def _value(value: JsonValue) -> Code:
    """A fact as Python source: lists as tuples, numbers that are not whole as `Decimal`."""
    match value:
        case Mapping():
            return mapping((string(key), _value(each)) for key, each in value.items())
        case tuple():
            return sequence([_value(each) for each in value])
        case Decimal():
            return f"Decimal({string(str(value))})"
        case _:
            return scalar(value)


def _type_of(values: Sequence[JsonValue]) -> str:
    """The annotation that fits all values of one key."""
    return " | ".join(sorted(dict.fromkeys(_name_of(value) for value in values)))


def _name_of(value: JsonValue) -> str:
    match value:
        case Mapping():
            return "Mapping[str, object]"
        case tuple():
            return f"tuple[{_type_of(value) if value else 'object'}, ...]"
        case None:
            return "None"
        case _:
            return type(value).__name__
