"""How much Python is generated, beside openapi-python-client for the same operations.

The OpenAPI document given to it has one operation for each model and endpoint, with the very
schemas of the package's own request and response models.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from benchmarks.measurement import AtMost, Measurement
from benchmarks.workspace import PROVIDER, SPECS
from ratecard.load import load_provider, provider_ids
from ratecard.names import class_name
from ratecard.spec import Spec
from ratecard_cliprise import models
from ratecard_runtime.schemas import RequestModel, ResponseModel

_GENERATED = Path("generated")


def measure() -> Iterator[Measurement]:
    """Count lines as they are written, by operation or model: of one package, then of all."""
    spec = _spec(PROVIDER)
    rival = {"openapi-python-client": _lines_of_rival(spec) / _described(spec)}
    yield Measurement(
        what="lines per operation or model",
        measured=_lines(_package(PROVIDER)) / _described(spec),
        beside=rival,
        reach=AtMost(120),
        unit="lines",
    )
    providers = provider_ids(SPECS)
    lines = sum(_lines(_package(each)) for each in providers)
    yield Measurement(
        what=f"the same over {len(providers)} packages",
        measured=lines / sum(_described(_spec(each)) for each in providers),
        beside=rival,
        reach=AtMost(120),
        unit="lines",
    )


def _spec(provider: str) -> Spec:
    spec = load_provider(SPECS / provider).spec
    assert spec is not None, f"run ratecard validate {provider}"
    return spec


def _package(provider: str) -> Path:
    return _GENERATED / f"ratecard-{provider}" / "src"


def _described(spec: Spec) -> int:
    return sum(model.operation is not None for model in spec.models) + len(spec.endpoints)


def _lines(folder: Path) -> int:
    return sum(len(file.read_text().splitlines()) for file in folder.rglob("*.py"))


def _lines_of_rival(spec: Spec) -> int:
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder, "openapi.json")
        document.write_text(json.dumps(_document(spec)))
        command = Path(sys.executable).with_name("openapi-python-client")
        arguments = ("generate", "--path", document, "--meta", "none")
        output = Path(folder, "client")
        subprocess.run(
            [command, *arguments, "--output-path", output], check=True, capture_output=True
        )
        return _lines(output)


def _document(spec: Spec) -> dict[str, object]:
    found = [each for each in vars(models).values() if _is_model(each)]
    _, schemas = models_json_schema(
        [(each, "validation") for each in found], ref_template="#/components/schemas/{model}"
    )
    operations = {
        f"/{model.id}": {"post": _operation("TaskAccepted", class_name(model.alias_of or model.id))}
        for model in spec.models
        if model.operation
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "The same", "version": "1"},
        "paths": {
            **operations,
            "/generate": {"post": _operation("TaskAccepted")},
            "/status": {"get": _operation("TaskStatus")},
        },
        "components": {"schemas": schemas["$defs"]},
    }


def _operation(answer: str, request: str | None = None) -> dict[str, object]:
    body = {"requestBody": {"content": _content(request), "required": True}} if request else {}
    return {"responses": {"200": {"description": "Done", "content": _content(answer)}}, **body}


def _content(schema: str) -> dict[str, object]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _is_model(found: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(found, type) and issubclass(found, RequestModel | ResponseModel)
