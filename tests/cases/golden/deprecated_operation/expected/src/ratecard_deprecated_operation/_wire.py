# Made by ratecard from specs/deprecated-operation/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, Operation
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="deprecated-operation",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_deprecated_operation.models",
    pricing="ratecard_deprecated_operation.pricing",
)

READ_STYLE_OPERATION: Operation[JsonValue] = Operation(
    "read_style",
    "GET",
    "/v2/styles/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
)
READ_STYLE_OLD_OPERATION: Operation[JsonValue] = Operation(
    "read_style_old",
    "GET",
    "/v1/style/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
    deprecated="styles.read_old is deprecated since 2026-05-01; use styles.read.",
)
JOBS = ()

MODELS = ()
