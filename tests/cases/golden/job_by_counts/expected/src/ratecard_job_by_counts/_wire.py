# Made by ratecard from specs/job-by-counts/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="job-by-counts",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_job_by_counts.models",
    pricing="ratecard_job_by_counts.pricing",
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
    states=(
        StateRule("succeeded", equals={"left": 0, "failed": 0}),
        StateRule("failed", http_status=200, equals={"left": 0, "done": 0}),
        StateRule("partial", equals={"left": 0}),
        StateRule("pending", has="left"),
    ),
    result_urls=("files[].url",),
    failure_message=("files[].error.message",),
    failure_code=("files[].error.code",),
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
    choices={"model": ("album",)},
    model_parameter="model",
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)

ALBUM = ModelRequest(
    "album",
    GENERATE_OPERATION,
    "Album",
    fields={"prompts": "body.input.prompts"},
    constants={"body.model": "album"},
    quote="album",
)
MODELS = (ALBUM,)
