"""Where each argument goes, as a generated package prints it; polling is fast, for tests."""

from tests.runtime.sample import models

from ratecard_runtime.description.operations import ModelRequest, Operation, Rule, Send
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import (
    AuthScheme,
    ClientField,
    ErrorRules,
    KnownError,
    ProviderInfo,
)
from ratecard_runtime.json_value import JsonValue

PROVIDER = ProviderInfo(
    id="cliprise",
    name="Cliprise",
    base_url="https://business.api.cliprise.app",
    key_env="CLIPRISE_API_KEY",
    version="0.1.0",
    host_header="business.api.cliprise.app",
    auth=(
        AuthScheme("bearer", "header", "Authorization", "Bearer "),
        AuthScheme("query", "query", "apiKey"),
    ),
    client_fields=(
        ClientField("callback_url", "body.callBackUrl", env="CLIPRISE_CALLBACK_URL", required=True),
    ),
    json_places=("body.options", "body.imageURLList"),
    errors=ErrorRules(
        code=("msg", "code"),
        message=("msg",),
        ok_when=(("code", (200,)),),
        known=(
            KnownError(400, "invalid_api_key", "authentication"),
            KnownError(400, "invalid_model_id", "invalid_request"),
            KnownError(400, "invalid_taskId", "not_found"),
            KnownError(200, "insufficient_credits", "insufficient_credits"),
        ),
    ),
    models="tests.runtime.sample.models",
    pricing="tests.runtime.sample.pricing",
)

STATUS: Operation[models.Status] = Operation(
    "status",
    "GET",
    "/app/cliprise/status",
    "query",
    effect="read",
    parameters={"task_id": "query.taskId", "download": "query.download"},
    response="Status",
)

TASK_JOB = JobProfile(
    id="task",
    job_id=("taskId",),
    status_operation=STATUS,
    status_parameter="task_id",
    states=(
        StateRule("pending", http_status=300),
        StateRule("succeeded", http_status=200, has="fileURL"),
        StateRule("failed", http_status=400, has="failMsg"),
    ),
    status=("status",),
    result_urls=("fileURL",),
    failure_message=("failMsg",),
    download={"download": "true"},
    polling=Polling(initial=0.01, maximum=0.02, deadline=5),
    refund="Ask the provider about credits of failed tasks.",
)

JOBS = (TASK_JOB,)

GENERATE: Operation[JsonValue] = Operation(
    "generate",
    "POST",
    "/app/cliprise/generate",
    "bearer",
    effect="paid",
    parameters={
        "model": "body.model",
        "input": "body.input",
        "options": "body.options",
        "image_url_list": "body.imageURLList",
    },
    choices={"model": ("kling-2-6", "flux-kontext-pro", "flux-kontext-max")},
    model_parameter="model",
    unwrap=True,
    job=TASK_JOB,
)

KLING_2_6 = ModelRequest(
    "kling-2-6",
    GENERATE,
    "Kling26",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "sound": "body.input.sound",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
    },
    constants={"body.model": "kling-2-6"},
    quote="kling_2_6",
)

FLUX_KONTEXT = ModelRequest(
    "flux-kontext",
    GENERATE,
    "FluxKontext",
    fields={
        "prompt": "body.prompt",
        "tier": (
            Send("body.model", {"pro": "flux-kontext-pro", "max": "flux-kontext-max"}),
            Send("body.options.model", {"pro": 0, "max": 1}),
        ),
        "output_format": Send("body.options.outputFormat", {"jpeg": 0, "png": 1}),
        "image_url": ("body.inputImage", Send("body.imageURLList", wrap=True)),
        "watermark": "body.watermark",
        "shots": "body.shots",
        "options": "body.options",
    },
    rules=(Rule("forbid", ("image_url",), when=(("tier", ("max",)),)),),
    deprecated="Flux Kontext is deprecated since 2026-05-01; use flux-2.",
)
