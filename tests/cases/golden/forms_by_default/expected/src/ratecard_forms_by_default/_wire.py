# Made by ratecard from specs/forms-by-default/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="forms-by-default",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_forms_by_default.models",
    pricing="ratecard_forms_by_default.pricing",
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
    states=(StateRule("succeeded", value="done"),),
    status=("status",),
    polling=Polling(initial=2, factor=2, maximum=60, deadline=600),
)
GENERATE_OPERATION: Operation[JsonValue] = Operation(
    "generate",
    "POST",
    "/v1/generate",
    "bearer",
    effect="paid",
    parameters={"model": Argument("form.model", {"type": "string"}, required=True)},
    choices={"model": ("retouch",)},
    model_parameter="model",
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)

RETOUCH = ModelRequest(
    "retouch",
    GENERATE_OPERATION,
    "Retouch",
    fields={"image": "file.image", "prompt": "form.prompt", "strength": "form.strength"},
    constants={"form.model": "retouch"},
    quote="retouch",
)
MODELS = (RETOUCH,)
