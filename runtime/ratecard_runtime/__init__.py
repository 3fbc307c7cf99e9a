"""What every generated ratecard client shares. Names are imported when they are first used.

Each folder is about one noun and uses only folders named before it: `description` is what a
generated package prints, `network` one exchange with a server, `journal` what paid calls came to;
`request` makes what is sent of arguments, `spending` adds up what that may cost; `answer` reads
what came back; `flow` puts both in order; `files` and `job` are what a call leads to; the shells
`sync` and `aio` carry all this out. `price` is apart, and needs none.
"""

from ratecard_runtime.lazy import lazy_exports

TYPE_CHECKING = False  # true to type checkers; `typing` would take most of the import's time
if TYPE_CHECKING:
    from ratecard_runtime import errors
    from ratecard_runtime.aio.client import AsyncClient
    from ratecard_runtime.aio.file import AsyncFileAnswer
    from ratecard_runtime.aio.job import AsyncJob, AsyncResult
    from ratecard_runtime.aio.pager import AsyncPager
    from ratecard_runtime.answer.listing import Page
    from ratecard_runtime.journal.budget import Budget
    from ratecard_runtime.price.quotes import Quote
    from ratecard_runtime.request.planned import PlannedCall
    from ratecard_runtime.sync.client import SyncClient
    from ratecard_runtime.sync.file import FileAnswer
    from ratecard_runtime.sync.job import Job, Result
    from ratecard_runtime.sync.pager import Pager

__all__ = [
    "AsyncClient",
    "AsyncFileAnswer",
    "AsyncJob",
    "AsyncPager",
    "AsyncResult",
    "Budget",
    "FileAnswer",
    "Job",
    "Page",
    "Pager",
    "PlannedCall",
    "Quote",
    "Result",
    "SyncClient",
    "errors",
]

__getattr__ = lazy_exports(
    {
        "AsyncClient": "ratecard_runtime.aio.client",
        "AsyncFileAnswer": "ratecard_runtime.aio.file",
        "AsyncJob": "ratecard_runtime.aio.job",
        "AsyncPager": "ratecard_runtime.aio.pager",
        "AsyncResult": "ratecard_runtime.aio.job",
        "Budget": "ratecard_runtime.journal.budget",
        "FileAnswer": "ratecard_runtime.sync.file",
        "Job": "ratecard_runtime.sync.job",
        "Page": "ratecard_runtime.answer.listing",
        "Pager": "ratecard_runtime.sync.pager",
        "PlannedCall": "ratecard_runtime.request.planned",
        "Quote": "ratecard_runtime.price.quotes",
        "Result": "ratecard_runtime.sync.job",
        "SyncClient": "ratecard_runtime.sync.client",
        "errors": "ratecard_runtime",
    }
)
