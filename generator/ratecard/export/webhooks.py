"""Webhooks: what the provider sends by itself, as OpenAPI 3.1 describes it."""

from collections.abc import Iterator, Mapping

from ratecard.names import python_name
from ratecard.spec import JsonValue, Spec

_WORDS = {
    "event": "Name of the event.",
    "delivery_id": "Id of the delivery, the same in each attempt.",
    "timestamp": "When it was sent, in seconds since 1970.",
    "signature": "Signature of the delivery.",
}


def webhooks(spec: Spec) -> Mapping[str, JsonValue]:
    """A path item for each event; none where the docs name no event."""
    described = spec.provider.webhooks or {}
    events = described.get("events")
    listed = events if isinstance(events, tuple) else ()
    return {name: _path_item(name, described) for name in listed if isinstance(name, str)}


def _path_item(event: str, described: Mapping[str, JsonValue]) -> JsonValue:
    examples = dict(_examples(event, described))
    content: dict[str, JsonValue] = {"schema": {"type": "object"}}
    if examples:
        content["examples"] = examples
    return {
        "post": {
            "operationId": f"webhook_{python_name(event)}",
            "summary": f"Tells of {event}.",
            "parameters": tuple(_headers(described)),
            "requestBody": {"required": True, "content": {"application/json": content}},
            "responses": {"2XX": {"description": "The delivery is taken and not sent again."}},
            "security": (),
        }
    }


def _headers(described: Mapping[str, JsonValue]) -> Iterator[JsonValue]:
    headers = described.get("headers")
    for key, name in headers.items() if isinstance(headers, Mapping) else ():
        yield {
            "name": name,
            "in": "header",
            "required": False,
            "description": _WORDS.get(key, ""),
            "schema": {"type": "string"},
        }


def _examples(event: str, described: Mapping[str, JsonValue]) -> Iterator[tuple[str, JsonValue]]:
    deliveries = described.get("deliveries")
    for number, each in enumerate(deliveries if isinstance(deliveries, tuple) else (), 1):
        if isinstance(each, Mapping) and each.get("event") == event:
            yield f"delivery_{number}", {"value": each.get("body")}
