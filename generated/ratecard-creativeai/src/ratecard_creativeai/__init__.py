# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""Unofficial typed client and price calculators for CreativeAI.

`CreativeAI` and `AsyncCreativeAI` are the clients, `models` the request and response models,
`quote` the prices without a client, `errors` what the clients raise, `facts` plans, limits, codes
and other documented values.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_creativeai import facts, models, pricing
    from ratecard_creativeai._client import AsyncCreativeAI, CreativeAI
    from ratecard_creativeai.pricing import quote
    from ratecard_runtime import errors
    from ratecard_runtime.journal.budget import Budget

__version__ = "0.1.0"
__all__ = [
    "AsyncCreativeAI",
    "Budget",
    "CreativeAI",
    "errors",
    "facts",
    "models",
    "pricing",
    "quote",
]

__getattr__ = lazy_exports(
    {
        "AsyncCreativeAI": "ratecard_creativeai._client",
        "Budget": "ratecard_runtime.journal.budget",
        "CreativeAI": "ratecard_creativeai._client",
        "errors": "ratecard_runtime",
        "facts": "ratecard_creativeai",
        "models": "ratecard_creativeai",
        "pricing": "ratecard_creativeai",
        "quote": "ratecard_creativeai.pricing",
    }
)
