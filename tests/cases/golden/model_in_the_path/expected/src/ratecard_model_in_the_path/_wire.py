# Made by ratecard from specs/model-in-the-path/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="model-in-the-path",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_model_in_the_path.models",
    pricing="ratecard_model_in_the_path.pricing",
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
RUN_OPERATION: Operation[JsonValue] = Operation(
    "run",
    "POST",
    "/v1/models/{model}/run",
    "bearer",
    effect="paid",
    parameters={"model": Argument("path.model", {"type": "string"}, required=True)},
    choices={"model": ("draw-2.1",)},
    model_parameter="model",
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)

DRAW_2_1 = ModelRequest(
    "draw-2.1",
    RUN_OPERATION,
    "Draw21",
    fields={"prompt": "body.prompt"},
    constants={"path.model": "draw-2.1"},
    quote="draw_2_1",
)
MODELS = (DRAW_2_1,)
