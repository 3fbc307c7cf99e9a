# Made by ratecard from specs/rules-on-operations/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, Operation, Rule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, ProviderInfo

if TYPE_CHECKING:
    from ratecard_rules_on_operations import models

PROVIDER = ProviderInfo(
    id="rules-on-operations",
    name="Golden",
    base_url="https://api.golden.example",
    key_env="GOLDEN_API_KEY",
    version="0.1.0",
    docs="https://golden.example/docs",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), message=("message",)),
    models="ratecard_rules_on_operations.models",
    pricing="ratecard_rules_on_operations.pricing",
)

DRAW_CHART_OPERATION: Operation[models.Chart] = Operation(
    "draw_chart",
    "POST",
    "/v1/charts",
    "bearer",
    effect="free",
    parameters={
        "chart_url": Argument("body.chartUrl", {"type": "string"}),
        "series": Argument("body.series", {"type": "array", "items": {"$ref": "Series"}}),
        "moves": "body.moves",
        "seconds": Argument("body.runTime", {"type": "integer"}),
    },
    choices={"moves": ("never", "slow", "fast")},
    rules=(
        Rule("exactly_one", ("chart_url", "series")),
        Rule("require", ("seconds",), when=(("moves", ("slow", "fast")),)),
    ),
    response="Chart",
)
PAINT_CHART_OPERATION: Operation[models.Chart] = Operation(
    "paint_chart",
    "POST",
    "/v2/charts",
    "bearer",
    effect="free",
    parameters={
        "chart_url": Argument("body.chartUrl", {"type": "string"}),
        "series": Argument("body.series", {"type": "array", "items": {"$ref": "Series"}}),
        "moves": "body.moves",
        "seconds": Argument("body.runTime", {"type": "integer"}),
    },
    choices={"moves": ("never", "slow", "fast")},
    rules=(
        Rule("exactly_one", ("chart_url", "series")),
        Rule("require", ("seconds",), when=(("moves", ("slow", "fast")),)),
    ),
    response="Chart",
)
JOBS = ()

MODELS = ()
