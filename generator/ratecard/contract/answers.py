"""Answers: what an operation says when all is well, what a job's state does to it, and errors."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ratecard.contract.errors import ENVELOPE, error_example, known_errors
from ratecard.contract.headers import headers_of
from ratecard.contract.schemas import wire_schema
from ratecard.contract.values import Answer, Example, Schema
from ratecard.spec import Endpoint, JobProfile, ResponseExample, Spec

_FILES = (
    "image/*",
    "video/*",
    "audio/*",
    "application/zip",
    "application/octet-stream",
    "application/x-subrip",
    "text/*",
)
_ERROR: Schema = {"$ref": f"#/components/schemas/{ENVELOPE}"}


def answers_of(spec: Spec, endpoint: Endpoint) -> tuple[Answer, ...]:
    """All documented answers of an operation, by status."""
    found = [*_successes(spec, endpoint), *_errors(spec, endpoint)]
    told = [replace(each, headers=headers_of(spec.provider, each.status)) for each in found]
    return tuple(sorted(_merged(told), key=lambda each: each.status))


def _successes(spec: Spec, endpoint: Endpoint) -> Iterator[Answer]:
    statuses = _documented_statuses(spec, endpoint)
    profiles = [job for job in spec.provider.jobs if job.status_operation == endpoint.id]
    for status in sorted(statuses | _job_statuses(profiles)):
        examples = tuple(_examples(spec, endpoint, status))
        if endpoint.response_bytes:
            yield from _files(status)
            continue
        yield Answer(
            status=status,
            media_type="application/json",
            schema=_success_schema(endpoint),
            description=_success_words(profiles, status),
            examples=examples,
        )
    if any(profile.download for profile in profiles):
        yield from _files(200)


def _documented_statuses(spec: Spec, endpoint: Endpoint) -> set[int]:
    printed = {
        example.status
        for example in spec.examples
        if isinstance(example, ResponseExample) and example.operation == endpoint.id
    }
    return {status for status in printed if status < 300} or {200}


def _job_statuses(profiles: Iterable[JobProfile]) -> set[int]:
    """Statuses by which a job says how it stands; one of 400 or more is an error too."""
    rules = [rule for profile in profiles for rule in profile.states]
    return {rule.http_status for rule in rules if rule.http_status}


def _success_schema(endpoint: Endpoint) -> Schema:
    if endpoint.response is None:
        return {}
    schema = wire_schema(endpoint.response)
    if not endpoint.unwrap:
        return schema
    return {"anyOf": (schema, {"type": "array", "items": schema, "minItems": 1, "maxItems": 1})}


def _success_words(profiles: Iterable[JobProfile], status: int) -> str:
    states = {rule.state for each in profiles for rule in each.states if rule.http_status == status}
    return f"The job is {' or '.join(sorted(states))}." if states else "All is well."


def _files(status: int) -> Iterator[Answer]:
    for media_type in _FILES:
        yield Answer(
            status=status,
            media_type=media_type,
            schema={"type": "string", "format": "binary"},
            description="The file.",
        )


def _errors(spec: Spec, endpoint: Endpoint) -> Iterator[Answer]:
    errors = spec.provider.errors
    for known in known_errors(spec, endpoint):
        yield Answer(
            status=known.status,
            media_type="application/json",
            schema=_ERROR,
            description=known.description or f"An error of the kind {known.kind}.",
            examples=(error_example(errors, known),),
        )


def _merged(answers: Iterable[Answer]) -> Iterator[Answer]:
    """One answer for each status and media type; several schemas become alternatives."""
    groups: dict[tuple[int, str | None], list[Answer]] = {}
    for answer in answers:
        groups.setdefault((answer.status, answer.media_type), []).append(answer)
    for (status, media_type), group in groups.items():
        alternatives: list[Schema] = []
        for each in group:
            if each.schema is not None and each.schema not in alternatives:
                alternatives.append(each.schema)
        words = dict.fromkeys(each.description for each in group)
        yield Answer(
            status=status,
            media_type=media_type,
            schema={"anyOf": tuple(alternatives)} if len(alternatives) > 1 else group[0].schema,
            description=" ".join(words),
            examples=_distinct(each for answer in group for each in answer.examples),
            headers=tuple(
                {each.name: each for answer in group for each in answer.headers}.values()
            ),
        )


def _distinct(examples: Iterable[Example]) -> tuple[Example, ...]:
    return tuple({each.title: each for each in examples}.values())


def _examples(spec: Spec, endpoint: Endpoint, status: int) -> Iterator[Example]:
    for example in spec.examples:
        if (
            isinstance(example, ResponseExample)
            and example.operation == endpoint.id
            and example.status == status
        ):
            yield Example(title=example.title, value=example.body)
