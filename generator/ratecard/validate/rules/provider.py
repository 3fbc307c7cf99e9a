"""Rules for provider.yaml: identity, addresses, environment and disputes."""

import re
from collections.abc import Iterator

from ratecard.spec import Position
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.rules.dates import check_date
from ratecard.validate.rules.parts import Parts
from ratecard.validate.words import mend_name

_LOOPBACK = re.compile(r"http://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?")


def check_provider(parts: Parts) -> None:
    """Note what is wrong with the provider itself."""
    file, report = parts.files["provider"], parts.report
    _check_identifier(file, parts.folder_name, report)
    _check_base_url(file, report)
    _check_environment(file, report)
    for page in file.items("docs"):
        check_date(page, "checked", report)
    _check_repeated(file.items("docs"), "id", report)
    for dispute in file.items("disputed"):
        _check_dispute(dispute, report)
    _check_limits(file, parts)


def _check_identifier(file: Node, folder_name: str, report: Report) -> None:
    identifier = file.child("id")
    if identifier and identifier.text != folder_name:
        message = f"the id is `{identifier.text}`, but the folder is `{folder_name}`"
        report.note(identifier, "id-not-folder", message, "give both the same name")


def _check_base_url(file: Node, report: Report) -> None:
    url = file.child("base_url")
    if url and url.text.startswith("http:") and not _LOOPBACK.fullmatch(url.text):
        message = "the base URL would send the API key without encryption"
        report.note(url, "insecure-url", message, "write https:// instead of http://")


def _check_environment(file: Node, report: Report) -> None:
    seen: dict[str, Position] = {}
    for node in _environment(file):
        if node.text in seen:
            message = f"the variable `{node.text}` already gives another value"
            related = (seen[node.text], "it is first used here")
            report.note(node, "repeated-env", message, "name another variable", related)
        seen.setdefault(node.text, node.position)


def _environment(file: Node) -> Iterator[Node]:
    key = file.child("key_env")
    if key:
        yield key
    for field in file.entries("client_fields"):
        env = field.child("env")
        if env:
            yield env


def _check_repeated(nodes: Iterator[Node], key: str, report: Report) -> None:
    seen: dict[str, Position] = {}
    for node in nodes:
        child = node.child(key)
        if child is None:
            continue
        if child.text in seen:
            message = f"the {key} `{child.text}` is used twice"
            related = (seen[child.text], "it is first used here")
            report.note(child, "repeated-id", message, "give each its own", related)
        seen.setdefault(child.text, child.position)


def _check_dispute(node: Node, report: Report) -> None:
    taken = node.child("taken")
    readings = [each.optional_text("text") or "" for each in node.items("readings")]
    if taken and node.is_sound() and taken.text not in readings:
        message = f"`taken` is `{taken.text}`, which is none of the readings"
        report.note(taken, "taken-not-read", message, mend_name(taken.text, readings))


def _check_limits(file: Node, parts: Parts) -> None:
    """Note limits that name endpoints or plans which there are not."""
    scope = parts.scope
    for limit in file.items("limits"):
        operations, plan = limit.child("operations"), limit.child("plan")
        if plan and scope.plans.known:
            scope.plans.check(plan, parts.report, "unknown-plan")
        if operations and operations.data != "all":
            for operation in operations.alternatives():
                scope.endpoints.check(operation, parts.report, "unknown-endpoint")
