# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""Unofficial typed client and price calculators for CelebifyAI.

`CelebifyAI` and `AsyncCelebifyAI` are the clients, `models` the request and response models,
`quote` the prices without a client, `errors` what the clients raise, `facts` plans, limits, codes
and other documented values.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_celebifyai import facts, models, pricing
    from ratecard_celebifyai._client import AsyncCelebifyAI, CelebifyAI
    from ratecard_celebifyai.pricing import quote
    from ratecard_runtime import errors
    from ratecard_runtime.journal.budget import Budget

__version__ = "0.1.0"
__all__ = [
    "AsyncCelebifyAI",
    "Budget",
    "CelebifyAI",
    "errors",
    "facts",
    "models",
    "pricing",
    "quote",
]

__getattr__ = lazy_exports(
    {
        "AsyncCelebifyAI": "ratecard_celebifyai._client",
        "Budget": "ratecard_runtime.journal.budget",
        "CelebifyAI": "ratecard_celebifyai._client",
        "errors": "ratecard_runtime",
        "facts": "ratecard_celebifyai",
        "models": "ratecard_celebifyai",
        "pricing": "ratecard_celebifyai",
        "quote": "ratecard_celebifyai.pricing",
    }
)
