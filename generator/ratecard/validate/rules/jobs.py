"""Rules for job profiles: the operations that they name, and the states that end a job."""

from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.parts import Parts

_PLACES = (
    "job_id",
    "status",
    "result_urls",
    "failure_message",
    "failure_code",
    "charged_credits",
)
_FIGURES = ("initial", "factor", "maximum", "deadline", "slow_after", "slow_interval")


def check_jobs(parts: Parts) -> None:
    """Note what is wrong with the job profiles."""
    for node in parts.files["provider"].entries("jobs"):
        _check_operations(node, parts)
        _check_states(node, parts)
        _check_cancel(node, parts)
        _check_parts(node, parts)
        _check_assumed(node, parts)
        _check_refunded(node, parts)


def _check_operations(node: Node, parts: Parts) -> None:
    scope = parts.scope
    result, status = node.child("result_operation"), node.child("status_operation")
    if result:
        scope.endpoints.check(result, scope.report, "unknown-endpoint")
        names = _parameters(result.text, parts)
        for each in node.entries("result_values"):
            if names and each.name not in names.known and names.is_complete:
                message, hint = names.lacks(each.name), names.mend(each.name)
                scope.report.note_key(each, "unknown-parameter", message, hint)
    if status is None:
        return
    scope.endpoints.check(status, scope.report, "unknown-endpoint")
    names, parameter = _parameters(status.text, parts), node.child("status_parameter")
    if names and parameter:
        names.check(parameter, scope.report, "unknown-parameter")


def _check_cancel(node: Node, parts: Parts) -> None:
    operation, parameter = node.child("cancel_operation"), node.child("cancel_parameter")
    if operation is None:
        return
    parts.scope.endpoints.check(operation, parts.report, "unknown-endpoint")
    names = _parameters(operation.text, parts)
    if names and parameter:
        names.check(parameter, parts.report, "unknown-parameter")


def _check_parts(node: Node, parts: Parts) -> None:
    inner = node.child("parts")
    profile = inner.child("profile") if inner else None
    if profile:
        known = [each.name for each in parts.files["provider"].entries("jobs")]
        names = Names(noun="job profile", known=known)
        names.check(profile, parts.report, "unknown-job")


def _parameters(endpoint: str, parts: Parts) -> Names | None:
    """Return the names of an endpoint's parameters, None where there is no such endpoint."""
    found = parts.endpoints.get(endpoint)
    if found is None:
        return None
    return Names(
        noun="parameter",
        owner=f" of `{endpoint}`",
        known=[field.name for field in found[0].parameters],
        is_complete=found[1].is_sound(),
    )


def _check_states(node: Node, parts: Parts) -> None:
    states = node.child("states")
    named = {each.optional_text("state") for each in node.items("states")}
    if states and states.is_sound() and "succeeded" not in named:
        message = "no row of `states` says when the job has succeeded"
        hint = "add a row with `state: succeeded`"
        parts.report.note_key(states, "job-never-succeeds", message, hint)


def _check_assumed(node: Node, parts: Parts) -> None:
    if not node.is_sound():
        return
    places = [place for key in _PLACES for place in node.texts(key)]
    for each in node.entries("result_values"):
        places += [place.text for place in each.alternatives()]
    for each in node.items("states"):
        places += [place.name for place in each.entries("equals")]
    places += ["states", "polling", *(f"polling.{name}" for name in _FIGURES)]
    names = Names(noun="place", owner=" in this job profile", known=places)
    for assumed in node.items("assumed"):
        names.check(assumed, parts.report, "unknown-place")


def _check_refunded(node: Node, parts: Parts) -> None:
    refunded = node.child("refunded")
    if refunded and refunded.mapping and not node.texts("failure_code"):
        message = "credits come back by the code of a failure, and no place holds it"
        hint = "add `failure_code`, or leave `refunded` out"
        parts.report.note_key(refunded, "job-code-unread", message, hint)
