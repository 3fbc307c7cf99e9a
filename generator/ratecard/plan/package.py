"""The plan of a package: every name, line and sentence that the templates print."""

from collections.abc import Sequence
from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.names import python_name
from ratecard.plan.changelog import ChangelogEntry, changelog_entries
from ratecard.plan.constants import FactsModule, facts_module
from ratecard.plan.groups import (
    Group,
    GroupProperty,
    group_plans,
    group_properties,
    models_alias,
    names_used,
    runtime_names,
    standard_imports,
)
from ratecard.plan.layout import imports
from ratecard.plan.members import hidden_in
from ratecard.plan.methods import OperationMethod, operation_method
from ratecard.plan.pricing import PricingModule, pricing_module
from ratecard.plan.provider import facts, provider_source
from ratecard.plan.public_names import public_names
from ratecard.plan.readme import Dispute, Example, PriceRow, disputes, example, price_rows
from ratecard.plan.schemas import ModelsSchema, models_schema
from ratecard.plan.webhooks import WebhooksModule, webhooks_modules
from ratecard.plan.wire import operations_source, requests_source, wire_imports
from ratecard.spec import ClientField as SpecClientField
from ratecard.spec import Spec

RUNTIME_REQUIREMENT = "ratecard-runtime>=0.1,<0.2"
"""The runtime range that generated code is written for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientField:
    """A field given once to the client: constructor argument, variable, description."""

    name: str
    env: str | None
    description: SpecText
    documentation: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """One of the two clients: blocking, or for asyncio."""

    class_name: str
    base: str
    transport: str
    is_async: bool
    documentation: SpecText
    groups: tuple[GroupProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePlan:
    """All that the templates of one package read."""

    provider_id: str
    provider_name: SpecText
    summary: SpecText
    description: SpecText
    version: str
    docs_url: SpecText | None
    docs_checked: SpecText
    key_env: str
    distribution: str
    package: str
    source_folder: str
    runtime_requirement: str
    class_name: str
    client_fields: tuple[ClientField, ...]
    groups: tuple[Group, ...]
    shells: tuple[Shell, ...]
    export_imports: tuple[str, ...]
    client_standard_imports: tuple[str, ...]
    client_models_alias: str | None
    client_imports: tuple[str, ...]
    client_typing_imports: tuple[str, ...]
    has_assets: bool
    client_methods: tuple[OperationMethod, ...]
    client_method_names: tuple[str, ...]
    wire_imports: tuple[str, ...]
    wire_names_models: bool
    provider_lines: tuple[str, ...]
    operation_lines: tuple[str, ...]
    request_lines: tuple[str, ...]
    models_schema: ModelsSchema
    pricing: PricingModule
    facts: FactsModule
    webhooks_modules: tuple[WebhooksModule, ...]
    example: Example | None
    price_rows: tuple[PriceRow, ...]
    plans: tuple[SpecText, ...]
    limits: tuple[SpecText, ...]
    notes: tuple[SpecText, ...]
    disputes: tuple[Dispute, ...]
    omitted: tuple[SpecText, ...]
    changelog: tuple[ChangelogEntry, ...]
    public_names: tuple[str, ...]


def package_plan(spec: Spec) -> PackagePlan:
    """The plan of the package for one provider."""
    provider = spec.provider
    page = provider.docs[0]
    package = f"ratecard_{python_name(provider.id)}"
    schema = models_schema(spec)
    callable_models = [model for model in spec.models if model.operation]
    methods = _client_methods(spec)
    uses = names_used(methods)
    groups = group_plans(spec, package)
    pricing = pricing_module(spec)
    facts_source = provider_source(spec, package)
    operations = operations_source(spec)
    requests = requests_source(spec, callable_models)
    return PackagePlan(
        provider_id=provider.id,
        provider_name=SpecText(provider.name),
        summary=SpecText(provider.summary),
        description=SpecText(f"Unofficial typed client and price calculators for {provider.name}."),
        version=provider.version,
        docs_url=SpecText(page.url) if page.url else None,
        docs_checked=SpecText(page.checked),
        key_env=provider.key_env,
        distribution=f"ratecard-{provider.id}",
        package=package,
        source_folder=f"src/{package}",
        runtime_requirement=RUNTIME_REQUIREMENT,
        class_name=provider.class_name,
        client_fields=tuple(_client_field(each) for each in provider.client_fields),
        groups=groups,
        shells=_shells(provider.class_name, groups, package),
        export_imports=_export_imports(package, provider.class_name),
        client_standard_imports=standard_imports(
            uses, more=("TYPE_CHECKING", "Self", "cached_property")
        ),
        client_models_alias=models_alias(uses),
        client_imports=_client_imports(package, groups, uses),
        client_typing_imports=_client_typing_imports(package, models_alias(uses)),
        has_assets=provider.assets is not None,
        client_methods=methods,
        client_method_names=tuple(method.name for method in methods),
        wire_imports=wire_imports((*facts_source, *operations, *requests)),
        wire_names_models=any("[models." in line for line in operations),
        provider_lines=facts_source,
        operation_lines=operations,
        request_lines=requests,
        models_schema=schema,
        pricing=pricing,
        facts=facts_module(spec),
        webhooks_modules=webhooks_modules(provider),
        example=example(spec),
        price_rows=price_rows(spec),
        plans=facts(provider.plans),
        limits=facts(provider.limits),
        notes=tuple(SpecText(note) for note in provider.notes),
        disputes=disputes(spec),
        omitted=tuple(SpecText(f"{each.item}: {each.reason}") for each in provider.omitted),
        changelog=changelog_entries(spec),
        public_names=public_names(
            provider.class_name,
            groups,
            methods,
            schema,
            [calculator.name for calculator in pricing.calculators],
        ),
    )


def _client_field(each: SpecClientField) -> ClientField:
    name, words = each.field.argument, each.field.description
    otherwise = f" Otherwise `{each.env}` is read." if each.env else ""
    return ClientField(
        name=name,
        env=each.env,
        description=SpecText(words),
        documentation=SpecText(f"{name}: {words}{otherwise}"),
    )


def _export_imports(package: str, client: str) -> tuple[str, ...]:
    return imports(
        {
            package: ["facts", "models", "pricing"],
            f"{package}._client": [client, f"Async{client}"],
            f"{package}.pricing": ["quote"],
            "ratecard_runtime": ["errors"],
            "ratecard_runtime.journal.budget": ["Budget"],
        }
    )


def _client_imports(package: str, groups: Sequence[Group], uses: frozenset[str]) -> tuple[str, ...]:
    shared = runtime_names(uses)
    return imports(
        {
            package: ["_wire"],
            **{
                f"{package}.groups.{group.name}": [shell.name for shell in group.classes]
                for group in groups
                if group.is_top
            },
            **shared,
            "ratecard_runtime.aio.client": [
                "AsyncClient",
                *shared["ratecard_runtime.aio.client"],
            ],
            "ratecard_runtime.lazy": ["lazy_module"] if models_alias(uses) else [],
            "ratecard_runtime.sync.client": ["SyncClient", *shared["ratecard_runtime.sync.client"]],
            "ratecard_runtime.network.transport": ["AsyncTransport", "Transport"],
            "ratecard_runtime.request.session": ["JournalChoice"],
        }
    )


def _client_typing_imports(package: str, models: str | None) -> tuple[str, ...]:
    """What the clients name in types alone; importing it would make every import slow."""
    aliased = "models" if models == "models" else f"models as {models}"
    return imports(
        {
            package: [aliased] if models else [],
            f"{package}.pricing": ["Quotes"],
            "ratecard_runtime.journal.budget": ["Budget"],
        }
    )


def _shells(client: str, groups: Sequence[Group], package: str) -> tuple[Shell, ...]:
    top = [group.path for group in groups if group.is_top]
    return (
        Shell(
            class_name=client,
            base="SyncClient",
            transport="Transport",
            is_async=False,
            documentation=SpecText(f"The blocking client. `Async{client}` is its twin."),
            groups=group_properties(top, package, is_async=False),
        ),
        Shell(
            class_name=f"Async{client}",
            base="AsyncClient",
            transport="AsyncTransport",
            is_async=True,
            documentation=SpecText(f"The client for asyncio, with the methods of `{client}`."),
            groups=group_properties(top, package, is_async=True),
        ),
    )


def _client_methods(spec: Spec) -> tuple[OperationMethod, ...]:
    names = hidden_in(spec)[""]
    return tuple(
        operation_method(spec, each, names) for each in spec.endpoints if "." not in each.python
    )
