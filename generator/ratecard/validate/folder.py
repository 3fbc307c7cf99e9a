"""Folder: all files of one spec folder, from documents to a Spec or findings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ratecard.findings import Finding
from ratecard.read import DataPath, Document
from ratecard.resources import SPEC_FILES
from ratecard.spec import Cell, JsonScalar, JsonValue, Spec
from ratecard.validate.build.changelog import build_changelog
from ratecard.validate.build.endpoints import build_endpoints
from ratecard.validate.build.examples import build_examples
from ratecard.validate.build.models import Built, build_models
from ratecard.validate.build.prices import EnumOf, build_prices
from ratecard.validate.build.provider import build_client_fields, build_provider
from ratecard.validate.build.scope import scope_of
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.rules.everything import check_everything
from ratecard.validate.rules.parts import Parts
from ratecard.validate.schema import check_schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Validated:
    """What a folder says, and what is wrong with it; without findings there is a Spec."""

    spec: Spec | None
    findings: tuple[Finding, ...]


def validate_folder(folder_name: str, documents: Mapping[str, Document]) -> Validated:
    """Check the documents of one folder, given by the names of their files without suffix."""
    report = Report()
    files = {name: _file(name, documents.get(name), report) for name in SPEC_FILES}
    parts = _parts(folder_name, files, report)
    check_everything(parts)
    spec = _spec(parts)
    return Validated(spec=spec, findings=tuple(report.findings))


def _file(name: str, document: Document | None, report: Report) -> Node:
    if document is None:
        return Node(Document(file=f"{name}.yaml", data={}, spots={}), (), {})
    report.findings += document.findings
    broken: frozenset[DataPath] = frozenset()
    if not document.is_unknown(()):
        findings, broken = check_schema(document, name)
        report.findings += findings
    known = replace(document, unknown=document.unknown | broken)
    return Node(known, (), known.data)


def _parts(folder_name: str, files: Mapping[str, Node], report: Report) -> Parts:
    scope = scope_of(files, report)
    endpoints = build_endpoints(files["endpoints"], scope)
    by_id = {name: endpoint for name, (endpoint, _) in endpoints.items()}
    models = build_models(files["models"], by_id, scope)
    client_fields = build_client_fields(files["provider"], scope)
    return Parts(
        folder_name=folder_name,
        files=files,
        scope=scope,
        provider=build_provider(files["provider"], client_fields, scope),
        client_fields=tuple(each.field for each in client_fields),
        endpoints=endpoints,
        models=models,
        prices=build_prices(files["prices"], _enum_of(models)),
        examples=build_examples(files["examples"], scope),
        changelog=build_changelog(files["changelog"]),
    )


def _spec(parts: Parts) -> Spec | None:
    if parts.provider is None:
        return None
    return Spec(
        provider=parts.provider,
        types=_types(parts.files["types"]),
        endpoints=tuple(endpoint for endpoint, _ in parts.endpoints.values()),
        models=tuple(model for model, _ in parts.models),
        prices=tuple(card for card, _ in parts.prices),
        examples=tuple(example for example, _ in parts.examples),
        changelog=tuple(release for release, _ in parts.changelog),
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
