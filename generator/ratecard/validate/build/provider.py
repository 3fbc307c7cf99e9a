"""Provider: provider.yaml as a Provider value."""

from collections.abc import Iterator
from functools import partial

from ratecard.names import class_name
from ratecard.spec import (
    Assets,
    AuthScheme,
    ClientField,
    Dispute,
    DocsPage,
    Encoding,
    Explanation,
    Omission,
    Place,
    Provider,
    Reading,
    Wire,
)
from ratecard.validate.build.account import build_account
from ratecard.validate.build.errors import build_errors
from ratecard.validate.build.fields import build_field
from ratecard.validate.build.jobs import build_jobs
from ratecard.validate.build.limits import build_limit_headers, build_limits, limit_facts
from ratecard.validate.build.places import parameter_place, place_of
from ratecard.validate.build.scope import Scope
from ratecard.validate.build.webhooks import build_callbacks, build_signing
from ratecard.validate.node import Node, UnknownValueError


def build_client_fields(file: Node, scope: Scope) -> tuple[ClientField, ...]:
    """Return the fields that are given once to the client."""
    return tuple(_client_fields(file, scope))


def build_provider(
    file: Node, client_fields: tuple[ClientField, ...], scope: Scope
) -> Provider | None:
    """Return the provider, None where something that it needs was refused."""
    try:
        return _provider(file, client_fields, scope)
    except UnknownValueError:
        return None


def _provider(file: Node, client_fields: tuple[ClientField, ...], scope: Scope) -> Provider:
    identifier = file.text_of("id")
    webhooks = file.child("webhooks")
    return Provider(
        id=identifier,
        name=file.text_of("name"),
        class_name=file.optional_text("class_name") or class_name(identifier),
        version=file.text_of("version"),
        summary=file.text_of("summary"),
        docs=tuple(_docs_page(each) for each in file.items("docs")),
        base_url=file.text_of("base_url"),
        host_header=file.optional_text("host_header"),
        result_hosts=file.texts("result_hosts") or None,
        key_env=file.text_of("key_env"),
        auth=tuple(_auth_scheme(each) for each in file.need("auth").children()),
        groups={each.name: each.text for each in file.need("groups").children()},
        wire=_wire(file.need("wire"), scope),
        client_fields=client_fields,
        errors=build_errors(file.need("errors")),
        jobs=tuple(build_jobs(file)),
        assets=_assets(file.child("assets")),
        account=build_account(file.child("account")),
        plans=tuple(each.mapping for each in file.items("plans")),
        limits=limit_facts(file),
        held_limits=tuple(build_limits(file, scope)),
        limit_headers=build_limit_headers(file),
        webhooks=webhooks.mapping if webhooks else None,
        signing=build_signing(webhooks) if webhooks else None,
        callbacks=build_callbacks(webhooks) if webhooks else None,
        notes=file.texts("notes"),
        omitted=tuple(_omission(each) for each in file.items("omitted")),
        explained=tuple(_explanation(each) for each in file.items("explained")),
        disputed=tuple(_dispute(each) for each in file.items("disputed")),
        position=file.position,
    )


def _client_fields(file: Node, scope: Scope) -> Iterator[ClientField]:
    in_body = partial(parameter_place, method="POST", path="")
    for node in file.entries("client_fields"):
        try:
            field = build_field(node, in_body, scope)
        except UnknownValueError:
            continue
        yield ClientField(field=field, env=node.optional_text("env"))


def _docs_page(node: Node) -> DocsPage:
    return DocsPage(
        id=node.text_of("id"),
        title=node.text_of("title"),
        url=node.optional_text("url"),
        checked=node.text_of("checked"),
    )


def _auth_scheme(node: Node) -> AuthScheme:
    return AuthScheme(
        id=node.name,
        location="header" if node.text_of("in") == "header" else "query",
        name=node.text_of("name"),
        prefix=node.optional_text("prefix") or "",
    )


def _wire(node: Node, scope: Scope) -> Wire:
    names = [(place_of(each.name), each.text) for each in node.entries("names")]
    return Wire(
        default=scope.wire_default,
        encodings=tuple(
            Encoding(place=place_of(each.name), encoding="json") for each in node.entries("encode")
        ),
        names=tuple(sorted(names, key=_shortness)),
    )


def _shortness(name: tuple[Place, str]) -> int:
    return -len(name[0].keys)


def _assets(node: Node | None) -> Assets | None:
    if node is None:
        return None
    return Assets(
        operation=node.text_of("operation"),
        file=node.text_of("file"),
        id=node.texts("id"),
        media_type=node.optional_text("media_type"),
    )


def _omission(node: Node) -> Omission:
    return Omission(item=node.text_of("item"), reason=node.text_of("reason"))


def _explanation(node: Node) -> Explanation:
    return Explanation(item=node.text_of("item"), reason=node.text_of("reason"))


def _dispute(node: Node) -> Dispute:
    return Dispute(
        where=node.text_of("where"),
        readings=tuple(
            Reading(text=each.text_of("text"), source=each.text_of("source"))
            for each in node.items("readings")
        ),
        taken=node.text_of("taken"),
        why=node.optional_text("why") or "",
        position=node.position,
    )
