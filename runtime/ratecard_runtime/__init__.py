"""What every generated ratecard client shares. Names are imported when they are first used.

Reading order: `provider`, `operations` and `profiles` are what a generated package prints;
`prepare` turns arguments into a `request`; `verdict` and `polling` say what an answer means and
`repeats` whether to send again; `flows` put these in order; the shells `sync_client` and
`async_client` carry flows out over `http`. Prices are apart: `rates`, `pricing`, `quotes`.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_runtime import errors
    from ratecard_runtime.async_client import AsyncClient
    from ratecard_runtime.async_job import AsyncJob, AsyncResult
    from ratecard_runtime.quotes import Quote
    from ratecard_runtime.sync_client import SyncClient
    from ratecard_runtime.sync_job import Job, Result
    from ratecard_runtime.unset import UNSET, Unset

__all__ = [
    "UNSET",
    "AsyncClient",
    "AsyncJob",
    "AsyncResult",
    "Job",
    "Quote",
    "Result",
    "SyncClient",
    "Unset",
    "errors",
]

__getattr__ = lazy_exports(
    {
        "UNSET": "ratecard_runtime.unset",
        "AsyncClient": "ratecard_runtime.async_client",
        "AsyncJob": "ratecard_runtime.async_job",
        "AsyncResult": "ratecard_runtime.async_job",
        "Job": "ratecard_runtime.sync_job",
        "Quote": "ratecard_runtime.quotes",
        "Result": "ratecard_runtime.sync_job",
        "SyncClient": "ratecard_runtime.sync_client",
        "Unset": "ratecard_runtime.unset",
        "errors": "ratecard_runtime",
    }
)
