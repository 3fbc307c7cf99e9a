"""Folder: all files of one spec folder, from documents to a Spec or findings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ratecard.findings import Finding
from ratecard.read import DataPath, Document
from ratecard.spec import Cell, JsonScalar, JsonValue, Spec
from ratecard.validate.build.endpoints import build_endpoints
from ratecard.validate.build.examples import build_examples
from ratecard.validate.build.models import Built, build_models
from ratecard.validate.build.prices import EnumOf, build_prices
from ratecard.validate.build.provider import build_provider
from ratecard.validate.build.scope import scope_of
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.schema import check_schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Validated:
    """What a folder says, and what is wrong with it; without findings there is a Spec."""

    spec: Spec | None
    findings: tuple[Finding, ...]


def validate_folder(documents: Mapping[str, Document]) -> Validated:
    """Check the documents of one folder, given by the names of their files without suffix."""
    report = Report()
    files = {name: _file(name, document, report) for name, document in documents.items()}
    spec = _spec(files, report)
    return Validated(spec=spec, findings=tuple(report.findings))


def _file(name: str, document: Document, report: Report) -> Node:
    report.findings += document.findings
    broken: frozenset[DataPath] = frozenset()
    if not document.is_unknown(()):
        findings, broken = check_schema(document, name)
        report.findings += findings
    known = replace(document, unknown=document.unknown | broken)
    return Node(known, (), known.data)


def _spec(files: Mapping[str, Node], report: Report) -> Spec | None:
    scope = scope_of(files, report)
    endpoints = build_endpoints(files["endpoints"], scope)
    by_id = {name: endpoint for name, (endpoint, _) in endpoints.items()}
    models = build_models(files["models"], by_id, scope)
    prices = build_prices(files["prices"], _enum_of(models))
    examples = build_examples(files["examples"], scope)
    provider = build_provider(files["provider"], scope)
    if provider is None:
        return None
    return Spec(
        provider=provider,
        types=_types(files["types"]),
        endpoints=tuple(by_id.values()),
        models=tuple(model for model, _ in models),
        prices=tuple(card for card, _ in prices),
        examples=tuple(example for example, _ in examples),
    )


def _types(file: Node) -> Mapping[str, JsonValue]:
    types = file.child("types")
    return types.mapping if types else {}


def _enum_of(models: tuple[Built, ...]) -> EnumOf:
    fields = {(model.id, field.name): field for model, _ in models for field in model.fields}

    def enum_of(items: tuple[Cell, ...], name: str) -> tuple[JsonScalar, ...]:
        for item in items:
            field = fields.get((str(item.value), name))
            if field and field.enum:
                return field.enum
        return ()

    return enum_of
