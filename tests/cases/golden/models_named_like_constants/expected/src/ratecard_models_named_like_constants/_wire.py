# Made by ratecard from specs/models-named-like-constants/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="models-named-like-constants",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_models_named_like_constants.models",
    pricing="ratecard_models_named_like_constants.pricing",
)

STATUS_OPERATION: Operation[JsonValue] = Operation(
    "status",
    "GET",
    "/v1/tasks/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
)
TASK_JOB = JobProfile(
    id="task",
    job_id=("id",),
    status_operation=STATUS_OPERATION,
    status_parameter="id",
    states=(StateRule("succeeded", value="done"), StateRule("failed", value="failed")),
    status=("status",),
    result_urls=("url",),
    polling=Polling(initial=2, factor=2, maximum=60, deadline=600),
)
GENERATE_OPERATION: Operation[JsonValue] = Operation(
    "generate",
    "POST",
    "/v1/generate",
    "bearer",
    effect="paid",
    parameters={
        "model": Argument("body.model", {"type": "string"}, required=True),
        "input": Argument("body.input", {"type": "object"}),
    },
    choices={"model": ("jobs", "models", "provider")},
    model_parameter="model",
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)

JOBS_ = ModelRequest(
    "jobs", GENERATE_OPERATION, "Jobs", fields={}, constants={"body.model": "jobs"}, quote="jobs"
)
MODELS_ = ModelRequest(
    "models",
    GENERATE_OPERATION,
    "Models",
    fields={},
    constants={"body.model": "models"},
    quote="models",
)
PROVIDER_ = ModelRequest(
    "provider",
    GENERATE_OPERATION,
    "Provider",
    fields={},
    constants={"body.model": "provider"},
    quote="provider",
)
MODELS = (JOBS_, MODELS_, PROVIDER_)
