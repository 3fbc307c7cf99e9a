"""Rules for job profiles: the operations that they name, and the states that end a job."""

from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.parts import Parts

_PLACES = ("job_id", "status", "result_urls", "failure_message", "charged_credits")


def check_jobs(parts: Parts) -> None:
    """Note what is wrong with the job profiles."""
    for node in parts.files["provider"].entries("jobs"):
        _check_operations(node, parts)
        _check_states(node, parts)
        _check_assumed(node, parts)


def _check_operations(node: Node, parts: Parts) -> None:
    scope = parts.scope
    result, status = node.child("result_operation"), node.child("status_operation")
    if result:
        scope.endpoints.check(result, scope.report, "unknown-endpoint")
    if status is None:
        return
    scope.endpoints.check(status, scope.report, "unknown-endpoint")
    endpoint, parameter = parts.endpoints.get(status.text), node.child("status_parameter")
    if endpoint and parameter:
        known = [field.name for field in endpoint[0].parameters]
        is_complete = endpoint[1].is_sound()
        names = Names(
            noun="parameter", owner=f" of `{status.text}`", known=known, is_complete=is_complete
        )
        names.check(parameter, scope.report, "unknown-parameter")


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
    names = Names(noun="place", owner=" in this job profile", known=places)
    for assumed in node.items("assumed"):
        names.check(assumed, parts.report, "unknown-place")
