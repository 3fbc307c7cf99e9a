"""Rules for endpoints: what they refer to, their paths and what they do with money."""

import re

from ratecard.spec import Endpoint, Position
from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.aliases import check_aliases
from ratecard.validate.rules.deprecation import check_deprecation, check_field_successors
from ratecard.validate.rules.parts import Parts
from ratecard.validate.rules.paths import check_path

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def check_endpoints(parts: Parts) -> None:
    """Note what is wrong with the endpoints."""
    seen: dict[tuple[str, str], Position] = {}
    for endpoint, node in parts.endpoints.values():
        _check_references(endpoint, node, parts)
        _check_money(endpoint, node, parts)
        _check_locations(endpoint, node, parts)
        _check_paging(endpoint, node, parts)
        _check_collection(node, parts)
        _check_repeated(endpoint, node, parts, seen)
        check_path(endpoint, node, parts)
        check_deprecation(node, parts.scope.endpoints, parts.report)
        check_field_successors(node, "parameters", endpoint.parameters, parts.report)
    named = {name: endpoint.alias_of for name, (endpoint, _) in parts.endpoints.items()}
    nodes = {name: node for name, (_, node) in parts.endpoints.items()}
    check_aliases(named, nodes, parts.scope.endpoints, "unknown-endpoint", parts.report)


def _check_references(endpoint: Endpoint, node: Node, parts: Parts) -> None:
    scope = parts.scope
    auth, job, tier = node.child("auth"), node.child("job"), node.child("tier")
    if auth and endpoint.auth:
        scope.auth.check(auth, scope.report, "unknown-auth")
    if job:
        scope.jobs.check(job, scope.report, "unknown-job")
    if tier and scope.plans.known:
        scope.plans.check(tier, scope.report, "unknown-plan")


def _check_money(endpoint: Endpoint, node: Node, parts: Parts) -> None:
    if endpoint.costs and "idempotency" not in node.mapping:
        message = f"`{endpoint.id}` costs money and does not say how a repeat is made safe"
        hint = "add `idempotency: {header: …, hours: …}`, or `idempotency: none`"
        parts.report.note_key(node, "paid-without-idempotency", message, hint)
    if endpoint.effect == "purchase" and (endpoint.job or endpoint.model_place):
        message = f"`{endpoint.id}` is a purchase and starts a job or runs models"
        hint = "remove `job` and `model_place`, or choose the effect `paid`"
        parts.report.note_key(node, "purchase-with-job", message, hint)


def _check_locations(endpoint: Endpoint, node: Node, parts: Parts) -> None:
    """Note a body on a GET, and a JSON body together with an uploaded form."""
    locations = {send.to.location for field in endpoint.parameters for send in field.sends}
    is_open = endpoint.undocumented_body or endpoint.model_fields
    has_body = is_open or not locations.isdisjoint({"body", "form", "file"})
    if endpoint.method == "GET" and has_body:
        message = f"`{endpoint.id}` is a GET, which carries no body"
        parts.report.note_key(node, "body-on-get", message, "send the parameters to `query.…`")
    if endpoint.method != "GET" and endpoint.undocumented_query:
        message = f"`{endpoint.id}` is a {endpoint.method}, whose open fields go to the body"
        hint = "write `undocumented_body: true`"
        parts.report.note_key(node, "query-not-on-get", message, hint)
    if "body" in locations and not locations.isdisjoint({"form", "file"}):
        message = f"`{endpoint.id}` sends both a JSON body and an uploaded form"
        hint = "send the other parameters of an upload to `form.…`"
        parts.report.note_key(node, "mixed-body", message, hint)


def _check_paging(endpoint: Endpoint, node: Node, parts: Parts) -> None:
    paging = node.child("paging")
    if paging is None or not node.is_sound():
        return
    known = [field.name for field in endpoint.parameters]
    names = Names(noun="parameter", owner=f" of `{endpoint.id}`", known=known)
    for key in ("parameter", "size_parameter"):
        parameter = paging.child(key)
        if parameter:
            names.check(parameter, parts.report, "unknown-parameter")
    if endpoint.paging and endpoint.paging.kind == "cursor" and endpoint.paging.next is None:
        message = "paging by cursor needs the place of the next one"
        parts.report.note_key(paging, "paging-without-next", message, "add `next`")


def _check_collection(node: Node, parts: Parts) -> None:
    collection, scope = node.child("collection"), parts.scope
    if collection is None:
        return
    for operation in collection.items("made_by"):
        scope.endpoints.check(operation, parts.report, "unknown-endpoint")
    for kind in collection.items("models"):
        scope.groups.check(kind, parts.report, "unknown-kind")


def _check_repeated(
    endpoint: Endpoint, node: Node, parts: Parts, seen: dict[tuple[str, str], Position]
) -> None:
    key = (endpoint.method, _PLACEHOLDER.sub("{}", endpoint.path))
    if key in seen:
        message = f"{endpoint.address} is described twice"
        related = (seen[key], "it is first described here")
        parts.report.note_key(node, "repeated-endpoint", message, "keep one", related)
    seen.setdefault(key, node.key_position)
