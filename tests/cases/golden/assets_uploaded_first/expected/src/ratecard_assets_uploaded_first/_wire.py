# Made by ratecard from specs/assets-uploaded-first/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from ratecard_runtime.description.operations import Argument, AssetUpload, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="assets-uploaded-first",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_assets_uploaded_first.models",
    pricing="ratecard_assets_uploaded_first.pricing",
)

STATUS_OPERATION: Operation[JsonValue] = Operation(
    "status",
    "GET",
    "/v1/tasks/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
)
UPLOAD_OPERATION: Operation[JsonValue] = Operation(
    "upload",
    "POST",
    "/v1/assets",
    "bearer",
    effect="free",
    parameters={
        "file": Argument("file.file", required=True),
        "kind": Argument("form.kind", {"type": "string"}),
    },
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
    choices={"model": ("painter",)},
    model_parameter="model",
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)
ASSETS = AssetUpload(operation=UPLOAD_OPERATION, file="file", id=("asset_id",), media_type="kind")

PAINTER = ModelRequest(
    "painter",
    GENERATE_OPERATION,
    "Painter",
    fields={
        "picture": "body.input.picture",
        "mask": "body.input.mask",
        "others": "body.input.others",
    },
    constants={"body.model": "painter"},
    assets=("picture", "mask", "others"),
    quote="painter",
)
MODELS = (PAINTER,)
