"""Everything that a spec names, in the forms in which docs may print it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlsplit

from ratecard.coverage.explained import Prose, prose_of
from ratecard.coverage.operations import KnownOperation, known_operations
from ratecard.coverage.schemas import scalars
from ratecard.coverage.spec_names import all_names, names_by_owner
from ratecard.coverage.spec_prices import prices_by_owner, prices_of_nothing
from ratecard.coverage.spec_values import (
    ANY_OWNER,
    defaults_by_parameter,
    value_text,
    values_by_parameter,
)
from ratecard.spec import CostExample, JsonScalar, RequestExample, ResponseExample, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A spec as words.

    An owner is the id of a model or tool, or an operation as "METHOD /path". `items` lead from
    the names of models and tools to their ids. `own_names` are the parameters of an owner, `names`
    those of all. `own_values` are the values of a parameter of an owner, or of any owner under the
    owner "", `defaults` likewise. `own_prices` are the numbers in the prices of an owner.
    """

    items: Mapping[str, str]
    kinds: frozenset[str]
    operations: tuple[KnownOperation, ...]
    names: frozenset[str]
    own_names: Mapping[str, frozenset[str]]
    values: frozenset[str]
    own_values: Mapping[tuple[str, str], frozenset[str]]
    defaults: Mapping[tuple[str, str], frozenset[str]]
    prices: frozenset[Decimal]
    own_prices: Mapping[str, frozenset[Decimal]]
    statuses: frozenset[int]
    codes: frozenset[str]
    prose: tuple[Prose, ...]
    hosts: frozenset[str]

    def values_of(self, owner: str | None, name: str) -> frozenset[str]:
        """The values of a parameter: of this owner if it has any, else of every owner."""
        own = self.own_values.get((owner or ANY_OWNER, name))
        return own or self.own_values.get((ANY_OWNER, name), frozenset())

    def defaults_of(self, owner: str | None, name: str) -> frozenset[str]:
        """The default of a parameter: of this owner if it has one, else of every owner."""
        own = self.defaults.get((owner or ANY_OWNER, name))
        return own or self.defaults.get((ANY_OWNER, name), frozenset())


def vocabulary(spec: Spec) -> Vocabulary:
    """Return the vocabulary of a spec."""
    own_names = names_by_owner(spec)
    own_values = values_by_parameter(spec)
    own_prices = prices_by_owner(spec)
    leaves = [leaf for leaf in _loose_values(spec) if leaf is not None]
    codes = {known.code for known in spec.provider.errors.known if known.code}
    return Vocabulary(
        items=_items(spec),
        kinds=frozenset(model.kind for model in spec.models),
        operations=known_operations(spec),
        names=frozenset(all_names(spec)).union(*own_names.values()),
        own_names=own_names,
        values=frozenset(map(value_text, leaves)).union(*own_values.values()),
        own_values=own_values,
        defaults=defaults_by_parameter(spec),
        prices=frozenset(prices_of_nothing(spec)).union(*own_prices.values()),
        own_prices=own_prices,
        statuses=frozenset(_statuses(spec)),
        codes=frozenset(codes),
        prose=prose_of(spec),
        hosts=frozenset(_hosts(spec)),
    )


def _items(spec: Spec) -> dict[str, str]:
    """Names lead to the first model that has them; an id always to its own."""
    names: dict[str, str] = {}
    for model in spec.models:
        for name in (*model.request_values, model.name):
            names.setdefault(name, model.id)
    return names | {model.id: model.id for model in spec.models}


def _loose_values(spec: Spec) -> Iterator[JsonScalar]:
    """Values that belong to no parameter: of examples, plans, limits, webhooks and jobs."""
    provider = spec.provider
    yield from scalars((*provider.plans, *provider.limits, provider.webhooks or {}))
    yield from provider.groups
    for job in provider.jobs:
        yield from (rule.value for rule in job.states)
        yield from scalars(job.download or {})
    for example in spec.examples:
        match example:
            case RequestExample():
                yield from scalars((example.arguments, example.body))
            case ResponseExample():
                yield from scalars(example.body)
            case CostExample():
                yield from scalars((example.given, example.credits, example.disputed_rate))
    for model in spec.models:
        yield from (value for _, value in model.constants)
        yield from (output.type for output in model.outputs)


def _statuses(spec: Spec) -> Iterator[int]:
    yield from (known.status for known in spec.provider.errors.known)
    for job in spec.provider.jobs:
        yield from (rule.http_status for rule in job.states if rule.http_status is not None)
    for example in spec.examples:
        if isinstance(example, ResponseExample):
            yield example.status


def _hosts(spec: Spec) -> Iterable[str]:
    provider = spec.provider
    hosts = (urlsplit(provider.base_url).hostname, provider.host_header)
    return [host for host in hosts if host]
