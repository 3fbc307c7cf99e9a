"""Endpoints: entries of endpoints.yaml as Endpoint values."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Literal, cast

from ratecard.spec import Collection, Effect, Endpoint, Idempotency, Method, Paging
from ratecard.validate.build.fields import build_fields, deprecation_of
from ratecard.validate.build.layers import check_references, type_node
from ratecard.validate.build.places import optional_place, parameter_place
from ratecard.validate.build.rules import build_rules
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node, UnknownValueError


def build_endpoints(file: Node, scope: Scope) -> dict[str, tuple[Endpoint, Node]]:
    """Return the endpoints by id, each with its node; one that was refused is left out."""
    built = {endpoint.id: (endpoint, node) for endpoint, node in _built(file, scope)}
    return {name: (_with_target(*each, built), each[1]) for name, each in built.items()}


def _built(file: Node, scope: Scope) -> Iterator[tuple[Endpoint, Node]]:
    for node in file.entries("endpoints"):
        try:
            yield _endpoint(node, scope), node
        except UnknownValueError:
            continue


def _endpoint(node: Node, scope: Scope) -> Endpoint:
    method = cast("Method", node.text_of("method"))
    path = node.text_of("path")
    auth = node.text_of("auth")
    response = node.child("response")
    if response:
        _check_response(response, scope)
    parameters = build_fields(
        node, "parameters", partial(parameter_place, method=method, path=path), scope
    )
    return Endpoint(
        id=node.name,
        method=method,
        path=path,
        summary=node.text_of("summary"),
        python=node.text_of("python"),
        auth=None if auth == "public" else auth,
        effect=cast("Effect", node.text_of("effect")),
        idempotency=_idempotency(node),
        tier=node.optional_text("tier"),
        scope=node.optional_text("scope"),
        parameters=parameters,
        rules=build_rules(node, "parameters", parameters, scope),
        model_place=optional_place(node, "model_place"),
        model_fields=node.flag("model_fields"),
        job=node.optional_text("job"),
        paging=_paging(node),
        collection=_collection(node.child("collection")),
        makes=node.optional_text("makes"),
        response=response.mapping if response and response.mapping else None,
        response_bytes=response is not None and response.data == "bytes",
        unwrap=node.flag("unwrap"),
        undocumented_body=node.flag("undocumented_body"),
        undocumented_query=node.flag("undocumented_query"),
        alias_of=node.optional_text("alias_of"),
        deprecated=deprecation_of(node.child("deprecated")),
        source=node.optional_text("source"),
        position=node.key_position,
    )


def _with_target(
    endpoint: Endpoint, node: Node, endpoints: Mapping[str, tuple[Endpoint, Node]]
) -> Endpoint:
    """Return an alias without parameters with those of its target, however many steps away."""
    target, seen = (endpoint, node), {endpoint.id}
    while target[0].alias_of is not None and not target[1].child("parameters"):
        found = endpoints.get(target[0].alias_of)
        if found is None or found[0].id in seen:
            return endpoint
        seen.add(found[0].id)
        target = found
    return replace(endpoint, parameters=target[0].parameters, rules=target[0].rules)


def _idempotency(node: Node) -> Idempotency | None:
    stated = node.child("idempotency")
    if stated is None or not stated.mapping:
        return None
    return Idempotency(
        header=stated.text_of("header"),
        hours=stated.integer_of("hours"),
        repeat="reject" if stated.optional_text("repeat") == "reject" else "replay",
    )


def _collection(node: Node | None) -> Collection | None:
    if node is None:
        return None
    return Collection(
        made_by=node.texts("made_by"),
        models=node.texts("models"),
        price=node.optional_text("price"),
        does=cast("Literal['copy', 'order', 'toggle'] | None", node.optional_text("does")),
        field=node.optional_text("field"),
    )


def _paging(node: Node) -> Paging | None:
    paging = node.child("paging")
    if paging is None:
        return None
    match paging.text_of("kind"):
        case "cursor" | "offset" | "page" as kind:
            return Paging(
                kind=kind,
                parameter=paging.text_of("parameter"),
                size_parameter=paging.optional_text("size_parameter"),
                items=tuple(place.text for place in paging.need("items").alternatives()),
                next=paging.optional_text("next"),
                more=paging.optional_text("more"),
                assumed=paging.flag("assumed"),
            )
        case _:
            raise UnknownValueError


def _check_response(response: Node, scope: Scope) -> None:
    reference = response.child("$ref")
    if reference:
        type_node(reference, scope)
    check_references(response, scope)
