"""Answers: what the method of an endpoint returns."""

from collections.abc import Mapping

from ratecard.plan.annotations import PLAIN, Names, annotation
from ratecard.spec import Endpoint, JsonValue, Spec

Schema = Mapping[str, JsonValue]


def returned(spec: Spec, endpoint: Endpoint, names: Names = PLAIN) -> str:
    """The annotation of an endpoint's parsed answer; of one item, where it comes page by page."""
    if endpoint.response_bytes:
        return "bytes"
    schema = answer_schema(spec, endpoint)
    return annotation(schema, names) if schema else "JsonValue"


def answer_schema(spec: Spec, endpoint: Endpoint) -> Schema | None:
    """The schema of the answer, or of one item; None where the docs give none."""
    if endpoint.paging is None or endpoint.response is None:
        return endpoint.response
    for place in endpoint.paging.items:
        found = _schema_at(spec, endpoint.response, place)
        items = found.get("items") if found else None
        if isinstance(items, Mapping):
            return items
    return None


def starts_many(spec: Spec, endpoint: Endpoint) -> bool:
    """Whether one call of an endpoint gives several jobs."""
    return any(job.id == endpoint.job and job.many for job in spec.provider.jobs)


def _schema_at(spec: Spec, schema: Schema, place: str) -> Schema | None:
    """The schema of what stands at a place of an answer; `[]` is the answer itself."""
    found = _resolved(spec, schema)
    for key in () if place == "[]" else place.split("."):
        properties = found.get("properties") if found else None
        inner = properties.get(key) if isinstance(properties, Mapping) else None
        found = _resolved(spec, inner) if isinstance(inner, Mapping) else None
    return found


def _resolved(spec: Spec, schema: Schema) -> Schema | None:
    """The schema itself in place of a reference to it."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    named = spec.types.get(reference.rpartition("/")[2])
    return _resolved(spec, named) if isinstance(named, Mapping) else None
