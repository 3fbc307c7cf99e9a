# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""Unofficial typed client and price calculators for Progressive Robot.

`ProgressiveRobot` and `AsyncProgressiveRobot` are the clients, `models` the request and response models,
`quote` the prices without a client, `errors` what the clients raise, `facts` plans, limits, codes
and other documented values.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_progressive_robot import facts, models, pricing
    from ratecard_progressive_robot._client import AsyncProgressiveRobot, ProgressiveRobot
    from ratecard_progressive_robot.pricing import quote
    from ratecard_runtime import errors
    from ratecard_runtime.journal.budget import Budget

__version__ = "0.1.0"
__all__ = [
    "AsyncProgressiveRobot",
    "Budget",
    "ProgressiveRobot",
    "errors",
    "facts",
    "models",
    "pricing",
    "quote",
]

__getattr__ = lazy_exports(
    {
        "AsyncProgressiveRobot": "ratecard_progressive_robot._client",
        "Budget": "ratecard_runtime.journal.budget",
        "ProgressiveRobot": "ratecard_progressive_robot._client",
        "errors": "ratecard_runtime",
        "facts": "ratecard_progressive_robot",
        "models": "ratecard_progressive_robot",
        "pricing": "ratecard_progressive_robot",
        "quote": "ratecard_progressive_robot.pricing",
    }
)
