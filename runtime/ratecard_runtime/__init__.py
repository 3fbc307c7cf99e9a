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
    from ratecard_runtime.async_file import AsyncFileAnswer
    from ratecard_runtime.async_job import AsyncJob, AsyncResult
    from ratecard_runtime.async_pager import AsyncPager
    from ratecard_runtime.listing import Page
    from ratecard_runtime.quotes import Quote
    from ratecard_runtime.sync_client import SyncClient
    from ratecard_runtime.sync_file import FileAnswer
    from ratecard_runtime.sync_job import Job, Result
    from ratecard_runtime.sync_pager import Pager

__all__ = [
    "AsyncClient",
    "AsyncFileAnswer",
    "AsyncJob",
    "AsyncPager",
    "AsyncResult",
    "FileAnswer",
    "Job",
    "Page",
    "Pager",
    "Quote",
    "Result",
    "SyncClient",
    "errors",
]

__getattr__ = lazy_exports(
    {
        "AsyncClient": "ratecard_runtime.async_client",
        "AsyncFileAnswer": "ratecard_runtime.async_file",
        "AsyncJob": "ratecard_runtime.async_job",
        "AsyncPager": "ratecard_runtime.async_pager",
        "AsyncResult": "ratecard_runtime.async_job",
        "FileAnswer": "ratecard_runtime.sync_file",
        "Job": "ratecard_runtime.sync_job",
        "Page": "ratecard_runtime.listing",
        "Pager": "ratecard_runtime.sync_pager",
        "Quote": "ratecard_runtime.quotes",
        "Result": "ratecard_runtime.sync_job",
        "SyncClient": "ratecard_runtime.sync_client",
        "errors": "ratecard_runtime",
    }
)
