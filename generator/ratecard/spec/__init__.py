"""The Spec: one provider as typed, immutable values, built once from valid data.

Later stages read it and never check it again.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.spec.account import Account, BalanceAnswer, HistoryAnswer, QuoteAnswer
from ratecard.spec.changelog import PriceMove, Release
from ratecard.spec.endpoints import Collection, Effect, Endpoint, Idempotency, Method, Paging
from ratecard.spec.examples import CostExample, Example, RequestExample, ResponseExample
from ratecard.spec.fields import (
    Deprecation,
    Field,
    Place,
    QuantityOfField,
    Rule,
    Send,
)
from ratecard.spec.limits import Limit, LimitHeaders
from ratecard.spec.models import Model, Output
from ratecard.spec.prices import (
    Cell,
    Column,
    Combination,
    Measure,
    PriceReading,
    RateCard,
    Row,
)
from ratecard.spec.provider import (
    Assets,
    AuthScheme,
    ClientField,
    Dispute,
    DocsPage,
    Encoding,
    ErrorKind,
    Errors,
    Explanation,
    JobParts,
    JobProfile,
    JobState,
    KnownError,
    Occasion,
    Omission,
    Polling,
    Provider,
    Reading,
    StateRule,
    Wire,
)
from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar, JsonValue
from ratecard.spec.webhooks import Callbacks, JobEvent, WebhookSigning

__all__ = [
    "Account",
    "Assets",
    "AuthScheme",
    "BalanceAnswer",
    "Callbacks",
    "Cell",
    "ClientField",
    "Collection",
    "Column",
    "Combination",
    "CostExample",
    "Deprecation",
    "Dispute",
    "DocsPage",
    "Effect",
    "Encoding",
    "Endpoint",
    "ErrorKind",
    "Errors",
    "Example",
    "Explanation",
    "Field",
    "HistoryAnswer",
    "Idempotency",
    "JobEvent",
    "JobParts",
    "JobProfile",
    "JobState",
    "JsonScalar",
    "JsonValue",
    "KnownError",
    "Limit",
    "LimitHeaders",
    "Measure",
    "Method",
    "Model",
    "Occasion",
    "Omission",
    "Output",
    "Paging",
    "Place",
    "Polling",
    "Position",
    "PriceMove",
    "PriceReading",
    "Provider",
    "QuantityOfField",
    "QuoteAnswer",
    "RateCard",
    "Reading",
    "Release",
    "RequestExample",
    "ResponseExample",
    "Row",
    "Rule",
    "Send",
    "Spec",
    "StateRule",
    "WebhookSigning",
    "Wire",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One provider, whole: all files of `specs/<id>/`.

    `types` are the named JSON Schemas of types.yaml, referred to as `#/types/Name`.
    """

    provider: Provider
    types: Mapping[str, JsonValue]
    endpoints: tuple[Endpoint, ...]
    models: tuple[Model, ...]
    prices: tuple[RateCard, ...]
    examples: tuple[Example, ...]
    changelog: tuple[Release, ...] = ()
