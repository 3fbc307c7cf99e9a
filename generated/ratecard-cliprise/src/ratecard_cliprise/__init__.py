# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""Unofficial typed client and price calculators for Cliprise.

`Cliprise` and `AsyncCliprise` are the clients, `models` the request and response models,
`quote` the prices without a client, `errors` what the clients raise, `facts` plans, limits, codes
and other documented values.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_cliprise import facts, models, pricing
    from ratecard_cliprise._client import AsyncCliprise, Cliprise
    from ratecard_cliprise.pricing import quote
    from ratecard_runtime import errors
    from ratecard_runtime.journal.budget import Budget

__version__ = "0.1.0"
__all__ = ["AsyncCliprise", "Budget", "Cliprise", "errors", "facts", "models", "pricing", "quote"]

__getattr__ = lazy_exports(
    {
        "AsyncCliprise": "ratecard_cliprise._client",
        "Budget": "ratecard_runtime.journal.budget",
        "Cliprise": "ratecard_cliprise._client",
        "errors": "ratecard_runtime",
        "facts": "ratecard_cliprise",
        "models": "ratecard_cliprise",
        "pricing": "ratecard_cliprise",
        "quote": "ratecard_cliprise.pricing",
    }
)
