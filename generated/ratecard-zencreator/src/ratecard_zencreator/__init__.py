# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""Unofficial typed client and price calculators for ZenCreator.

`ZenCreator` and `AsyncZenCreator` are the clients, `models` the request and response models,
`quote` the prices without a client, `errors` what the clients raise, `facts` plans, limits, codes
and other documented values.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_runtime import errors
    from ratecard_runtime.journal.budget import Budget
    from ratecard_zencreator import facts, models, pricing
    from ratecard_zencreator._client import AsyncZenCreator, ZenCreator
    from ratecard_zencreator.pricing import quote

__version__ = "0.1.0"
__all__ = [
    "AsyncZenCreator",
    "Budget",
    "ZenCreator",
    "errors",
    "facts",
    "models",
    "pricing",
    "quote",
]

__getattr__ = lazy_exports(
    {
        "AsyncZenCreator": "ratecard_zencreator._client",
        "Budget": "ratecard_runtime.journal.budget",
        "ZenCreator": "ratecard_zencreator._client",
        "errors": "ratecard_runtime",
        "facts": "ratecard_zencreator",
        "models": "ratecard_zencreator",
        "pricing": "ratecard_zencreator",
        "quote": "ratecard_zencreator.pricing",
    }
)
