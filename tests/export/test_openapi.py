"""The OpenAPI documents: valid, complete beside another reading of the specs, and usable."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from jsonschema_rs import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.conformance.plain_yaml import entry, items, text
from tests.conformance.spec import FOLDERS, Spec, read_spec
from tests.hostile import PAYLOADS

from ratecard.export import openapi_document, openapi_text
from ratecard.load import load_provider

ROOT = Path(__file__).parents[2]
SPECS = [pytest.param(read_spec(folder), id=folder.name) for folder in FOLDERS]
Json = Mapping[str, object]


@cache
def document(provider: str) -> Json:
    """The committed document."""
    file = ROOT / "generated" / "openapi" / f"{provider}.json"
    return cast("Json", json.loads(file.read_text(encoding="utf-8")))


def operations(provider: str) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation object of each operation."""
    for path, item in entry(document(provider)["paths"]).items():
        for method, operation in entry(item).items():
            yield path, method.upper(), entry(operation)


def operation(provider: str, method: str, path: str) -> Json:
    return entry(entry(entry(document(provider)["paths"])[path])[method.lower()])


def resolved(provider: str, value: object) -> Json:
    """What a reference leads to, or the object itself."""
    found = entry(value)
    while isinstance(found.get("$ref"), str):
        node: object = document(provider)
        for key in text(found["$ref"]).removeprefix("#/").split("/"):
            node = entry(node)[key]
        found = entry(node)
    return found


@pytest.mark.parametrize("spec", SPECS)
def test_the_validator_accepts_the_document(spec: Spec) -> None:
    assert (
        list(OpenAPIV31SpecValidator(cast("dict[str, object]", document(spec.id))).iter_errors())
        == []
    )


@pytest.mark.parametrize("spec", SPECS)
def test_every_operation_is_there(spec: Spec) -> None:
    """By method and path; where the path names the model, one for each model."""
    wanted = set[tuple[str, str]]()
    for endpoint in spec.endpoints:
        paths = [endpoint.path]
        if endpoint.entry.get("model_place") == "path.model":
            models = [each.id for each in spec.models if each.endpoint is endpoint]
            paths = [endpoint.path.replace("{model}", model) for model in models]
        wanted |= {(path, endpoint.method) for path in paths}
    assert {(path, method) for path, method, _ in operations(spec.id)} == wanted
    ids = [text(each["operationId"]) for _, _, each in operations(spec.id)]
    assert len(ids) == len(set(ids)) >= len(spec.endpoints)


@pytest.mark.parametrize("spec", SPECS)
def test_every_operation_says_what_it_does_with_money(spec: Spec) -> None:
    found = {
        (text(facts.get("template", path)), method): facts
        for path, method, each in operations(spec.id)
        for facts in [entry(each["x-ratecard"])]
    }
    for endpoint in spec.endpoints:
        facts = found[endpoint.path, endpoint.method]
        assert facts["effect"] == endpoint.entry["effect"]
        assert facts["python"] == f"client.{endpoint.python}"
        for key in ("tier", "scope", "job"):
            assert facts.get(key) == endpoint.entry.get(key)
        if endpoint.entry["effect"] in ("paid", "purchase"):
            assert facts["idempotency"] == endpoint.entry["idempotency"] or "hours" in entry(
                facts["idempotency"]
            )


@pytest.mark.parametrize("spec", SPECS)
def test_every_request_value_of_a_model_selects_a_body(spec: Spec) -> None:
    """Each with the model's name; its prices are those of its rate cards."""
    schemas = entry(entry(document(spec.id)["components"])["schemas"])
    described = {
        text(entry(each["x-ratecard"])["item"])
        for each in map(entry, schemas.values())
        if "x-ratecard" in each
    }
    closed = {
        each.id for each in spec.models if not any("pattern" in f.schema for f in each.fields)
    }
    aliases = {each.id for each in spec.models if "alias_of" in each.entry}
    of_operations = {each.id for each in spec.models if "model_place" not in each.endpoint.entry}
    assert described == closed - aliases - of_operations


@pytest.mark.parametrize("spec", SPECS)
def test_keys_travel_as_documented(spec: Spec) -> None:
    schemes = entry(entry(document(spec.id)["components"])["securitySchemes"])
    for name, scheme in entry(spec.provider["auth"]).items():
        if entry(scheme)["in"] == "query":
            assert schemes[name] == {
                "type": "apiKey",
                "in": "query",
                "name": entry(scheme)["name"],
            }
        else:
            assert schemes[name] == {"type": "http", "scheme": "bearer"}
    for endpoint in spec.endpoints:
        for path, method, each in operations(spec.id):
            if (path, method) == (endpoint.path, endpoint.method):
                public = endpoint.auth == "public"
                assert each["security"] == ([] if public else [{endpoint.auth: []}])


@pytest.mark.parametrize("spec", SPECS)
def test_every_example_is_what_its_schema_says(spec: Spec) -> None:
    """Of bodies and of answers; the reader is another one than ours."""
    whole = document(spec.id)
    count = 0
    for _, _, each in operations(spec.id):
        answers = [resolved(spec.id, answer) for answer in entry(each["responses"]).values()]
        for holder in (entry(each.get("requestBody")), *answers):
            for media in map(entry, entry(holder.get("content")).values()):
                schema = {**entry(media["schema"]), "components": whole["components"]}
                for example in map(entry, entry(media.get("examples")).values()):
                    Draft202012Validator(schema).validate(example["value"])
                    count += 1
    assert count >= 5


def test_the_states_of_a_job_lead_from_its_submission() -> None:
    """Cliprise answers with an object or a list of one, so there are two links."""
    accepted = resolved(
        "cliprise",
        entry(operation("cliprise", "POST", "/app/cliprise/generate")["responses"])["200"],
    )
    links = [entry(link) for link in entry(accepted["links"]).values()]
    assert [link["operationId"] for link in links] == ["status", "status"]
    assert [link["parameters"] for link in links] == [
        {"query.taskId": "$response.body#/taskId"},
        {"query.taskId": "$response.body#/0/taskId"},
    ]
    assert {"200", "300", "400"} == set(
        entry(operation("cliprise", "GET", "/app/cliprise/status")["responses"])
    )


def test_webhooks_are_described_with_what_the_docs_print() -> None:
    hooks = entry(document("creativeai")["webhooks"])
    assert len(hooks) == 5
    completed = entry(entry(hooks["video.generation.completed"])["post"])
    headers = [text(entry(each)["name"]) for each in items(completed["parameters"])]
    assert headers == ["X-CreativeAI-Event", "X-CreativeAI-Delivery-Id", "X-CreativeAI-Signature"]
    printed = entry(entry(entry(completed["requestBody"])["content"])["application/json"])
    (example,) = map(entry, entry(printed["examples"]).values())
    assert entry(example["value"])["model_actual"] == "seedance-t2v"


def test_prices_stand_beside_the_model() -> None:
    """99 credits for 5 seconds without sound, as the table of the docs says."""
    schemas = entry(entry(document("cliprise")["components"])["schemas"])
    (card,) = items(entry(entry(schemas["Kling26Request"])["x-ratecard"])["prices"])
    assert entry(card)["per"] == "video"
    assert [
        (entry(row)["when"], entry(entry(row)["price"])["value"])
        for row in items(entry(card)["rows"])
    ] == [
        ({"duration": [5], "sound": [False]}, "99"),
        ({"duration": [5], "sound": [True]}, "198"),
        ({"duration": [10], "sound": [False]}, "198"),
        ({"duration": [10], "sound": [True]}, "396"),
    ]


def test_a_deprecated_operation_says_so() -> None:
    found = operation("creativeai", "POST", "/api/v1/model/generateVideo")
    assert found["deprecated"] is True
    assert entry(found["x-ratecard"])["deprecated_for"] == "video_generate"


def test_the_same_spec_gives_the_same_bytes() -> None:
    folder = ROOT / "specs" / "creativeai"
    first, second = (load_provider(folder).spec for _ in range(2))
    assert first is not None and second is not None
    assert openapi_text(first) == openapi_text(second)
    assert openapi_document(first)["openapi"] == "3.1.0"


def test_no_control_or_bidi_character_gets_out() -> None:
    """The texts of specs are escaped, so that what a reviewer sees is what there is."""
    assert PAYLOADS
    for folder in FOLDERS:
        file = ROOT / "generated" / "openapi" / f"{folder.name}.json"
        content = file.read_text(encoding="utf-8")
        assert all(char.isprintable() or char == "\n" for char in content)
