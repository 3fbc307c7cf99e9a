"""Spoiling: the real answer changed into one that a client must not fall for; no I/O."""

import json
from dataclasses import replace
from typing import assert_never

from ratecard.emulate.exchange import Call, Header, Reply
from ratecard.emulate.faults.bomb import bomb
from ratecard.emulate.faults.elsewhere import Download, other_origin
from ratecard.emulate.faults.plan import Damage
from ratecard.emulate.places import put, values_at
from ratecard.spec import JobProfile, Spec
from ratecard_runtime.json_value import JsonValue

_MARK = "\ufdd0number\ufdd0"  # no character of text, so no answer holds it
_DIGITS = b"9" * 5000
_NAME = "../../../ratecard-was-here"
TRICK = "/" + _NAME.replace("/", "%2F")
"""Ends the address of a result whose name leads out of a folder."""

_ANOTHER_SUCCESS = 202


def spoilt(spec: Spec, call: Call | Download, how: Damage, reply: Reply) -> Reply:
    """Return `reply` with this damage."""
    match how.how:
        case "bad-json":
            half = reply.content[: len(reply.content) // 2]
            return replace(reply, content=half + b'{"')
        case "empty":
            return replace(reply, content=b"")
        case "content-type":
            return _with_header(reply, "content-type", how.word)
        case "gzip-bomb":
            packed = bomb(reply.content, how.amount)
            return _with_header(replace(reply, content=packed), "content-encoding", "gzip")
        case "headers":
            more = tuple((f"x-filler-{number}", "?" * 20) for number in range(how.amount))
            return replace(reply, headers=(*reply.headers, *more))
        case "duplicate-headers":
            twice = tuple((name, "another") for name, _ in reply.headers)
            return replace(reply, headers=(*reply.headers, *twice))
        case "deep":
            return replace(reply, content=_deep(reply.content, how.amount))
        case "nan":
            return replace(reply, content=_with_numbers(reply.content, b"NaN"))
        case "huge":
            return replace(reply, content=_with_numbers(reply.content, _DIGITS))
        case "no-id":
            return _without_id(_profile_of(spec, call), reply)
        case "status-word":
            return _with_status(_profile_of(spec, call), reply, how.word)
        case "foreign-results":
            own, other = f"{call.origin}/", f"{other_origin(call.origin)}/"
            content = reply.content.replace(own.encode(), other.encode())
            return replace(reply, content=content)
        case "path-tricks":
            return _with_tricks(_profile_of(spec, call), reply)
        case _:
            assert_never(how.how)


def _profile_of(spec: Spec, call: Call | Download) -> JobProfile | None:
    """The profile of the jobs that a call starts, looks at, or reads the result of."""
    if isinstance(call, Download):
        return None
    endpoint = call.endpoint
    for profile in spec.provider.jobs:
        about_jobs = (profile.status_operation, profile.result_operation)
        if endpoint.job == profile.id or endpoint.id in about_jobs:
            return profile
    return None


def _with_header(reply: Reply, name: str, text: str) -> Reply:
    kept: tuple[Header, ...] = tuple(each for each in reply.headers if each[0] != name)
    return replace(reply, headers=(*kept, (name, text)))


def _parsed(content: bytes) -> JsonValue:
    try:
        value: JsonValue = json.loads(content)
    except ValueError:
        return None
    return value


def _with_body(reply: Reply, body: JsonValue) -> Reply:
    return replace(reply, content=json.dumps(body, separators=(",", ":")).encode())


def _deep(content: bytes, levels: int) -> bytes:
    nest = b"[" * levels + b"]" * levels
    if not content.startswith(b"{"):
        return nest
    rest = content[1:]
    comma = b"" if rest.lstrip().startswith(b"}") else b","
    return b'{"deep":' + nest + comma + rest


def _with_numbers(content: bytes, number: bytes) -> bytes:
    marked = _marked(_parsed(content))
    if isinstance(marked, dict):
        marked = {**marked, "a_number": _MARK}
    return json.dumps(marked, ensure_ascii=False).encode().replace(f'"{_MARK}"'.encode(), number)


def _marked(value: JsonValue) -> JsonValue:
    match value:
        case dict():
            return {key: _marked(each) for key, each in value.items()}
        case list():
            return [_marked(each) for each in value]
        case bool():
            return value
        case int() | float():
            return _MARK
        case _:
            return value


def _also_in_a_list(places: tuple[str, ...]) -> tuple[str, ...]:
    """The places, also in an answer that is a list of one."""
    return (*places, *(f"[].{place}" for place in places))


def _without_id(profile: JobProfile | None, reply: Reply) -> Reply:
    if profile is None:
        return reply
    body = _parsed(reply.content)
    for place in _also_in_a_list(profile.job_id):
        if values_at(body, place):
            body = put(body, place, None)
    return _with_body(reply, body)


def _with_status(profile: JobProfile | None, reply: Reply, word: str) -> Reply:
    """Put the word where the status stands.

    Where the HTTP status alone would decide, it is replaced by another one for success.
    """
    if profile is None:
        return reply
    decides = any(rule.http_status and not (rule.value or rule.has) for rule in profile.states)
    place = next(iter(profile.status), "status")
    changed = _with_body(reply, put(_parsed(reply.content), place, word))
    return replace(changed, status=_ANOTHER_SUCCESS) if decides else changed


def _with_tricks(profile: JobProfile | None, reply: Reply) -> Reply:
    """Names of results that lead out of a folder: in addresses, names of files and a header."""
    body = _parsed(reply.content)
    if body is None:
        return _with_header(reply, "content-disposition", f'attachment; filename="{_NAME}"')
    if profile is None:
        return reply
    for place in profile.result_urls:
        urls = [f"{url}{TRICK}" for url in values_at(body, place)]
        if urls:
            body = put(body, place, list[JsonValue](urls) if "[]" in place else urls[0])
    for place in (place for places in profile.result_values.values() for place in places):
        if values_at(body, place):
            body = put(body, place, _NAME)
    return _with_body(reply, body)
