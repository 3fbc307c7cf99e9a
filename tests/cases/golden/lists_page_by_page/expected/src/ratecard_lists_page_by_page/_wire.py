# Made by ratecard from specs/lists-page-by-page/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, Operation
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard_lists_page_by_page import models

PROVIDER = ProviderInfo(
    id="lists-page-by-page",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_lists_page_by_page.models",
    pricing="ratecard_lists_page_by_page.pricing",
)

CLIPS_OPERATION: Operation[models.Clip] = Operation(
    "clips",
    "GET",
    "/v1/clips",
    "bearer",
    effect="read",
    parameters={
        "limit": Argument("query.limit", {"type": "integer", "minimum": 1, "maximum": 100}),
        "cursor": Argument("query.cursor", {"type": "string"}),
    },
    response="Clip",
    paging=Paging(
        kind="cursor",
        parameter="cursor",
        items=("data.clips",),
        next="data.next",
        more="data.more",
        size_parameter="limit",
        size=20,
        largest=100,
    ),
)
PROMPTS_OPERATION: Operation[JsonValue] = Operation(
    "prompts",
    "GET",
    "/v1/prompts",
    "bearer",
    effect="read",
    parameters={"page": Argument("query.page", {"type": "integer"})},
    paging=Paging(kind="page", parameter="page", items=("prompts", "[]"), start=1),
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
JOBS = (TASK_JOB,)

MODELS = ()
