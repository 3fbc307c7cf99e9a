"""Responses: the answers of a contract by status, with links from a job to its state."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from ratecard.contract import Answer, Contract, Header
from ratecard.export.examples import Examples
from ratecard.spec import Endpoint, Field, JobProfile, JsonValue, Spec

OperationIds: TypeAlias = Mapping[tuple[str, str], str]
"""The operation id of each contract, by endpoint and path."""


def responses(
    spec: Spec,
    contract: Contract,
    ids: OperationIds,
    examples: Examples,
) -> Mapping[str, JsonValue]:
    """The responses object of an operation."""
    by_status: dict[int, list[Answer]] = {}
    for answer in contract.answers:
        by_status.setdefault(answer.status, []).append(answer)
    links = dict(_links(spec, contract.endpoint, ids))
    return {
        str(status): _response(answers, examples, links if status < 300 else {})
        for status, answers in by_status.items()
    }


def _response(
    answers: Sequence[Answer], examples: Examples, links: Mapping[str, JsonValue]
) -> JsonValue:
    words = dict.fromkeys(answer.description for answer in answers)
    headers = {each.name: _header(each) for answer in answers for each in answer.headers}
    content = {each.media_type: _content(each, examples) for each in answers if each.media_type}
    return {
        "description": " ".join(words),
        **({"headers": headers} if headers else {}),
        **({"content": content} if content else {}),
        **({"links": links} if links else {}),
    }


def _content(answer: Answer, examples: Examples) -> JsonValue:
    schema = answer.schema or {}
    return {"schema": schema, **examples.under(schema, answer.examples)}


def _header(header: Header) -> JsonValue:
    return {"description": header.description, "schema": header.schema}


def _links(spec: Spec, endpoint: Endpoint, ids: OperationIds) -> Iterator[tuple[str, JsonValue]]:
    """From an accepted job to the operation that tells how it stands."""
    for profile in spec.provider.jobs:
        if profile.id != endpoint.job:
            continue
        target = next(each for each in spec.endpoints if each.id == profile.status_operation)
        for number, place in enumerate(_id_places(profile, endpoint)):
            name = "job" if number == 0 else f"job_{number + 1}"
            words = "How the job stands."
            if place.removeprefix("[].") in profile.assumed:
                words += " The docs do not say where its id is; this place is assumed."
            yield (
                name,
                {
                    "operationId": ids[target.id, target.path],
                    "description": words,
                    "parameters": {
                        _parameter_place(target, profile): f"$response.body#{_pointer(place)}"
                    },
                },
            )


def _id_places(profile: JobProfile, endpoint: Endpoint) -> Iterator[str]:
    """The first place of the job's id; in a list of one too, where the answer may be that."""
    yield profile.job_id[0]
    if endpoint.unwrap:
        yield f"[].{profile.job_id[0]}"


def _pointer(place: str) -> str:
    """A dotted place as a JSON pointer; of a list, its first item."""
    steps = place.replace("[]", ".0").split(".")
    return "".join(f"/{step}" for step in steps if step)


def _parameter_place(target: Endpoint, profile: JobProfile) -> str:
    field = next(each for each in target.parameters if each.name == profile.status_parameter)
    return f"{_location(field)}.{field.sends[0].to.keys[0]}"


def _location(field: Field) -> str:
    return field.sends[0].to.location
