"""Elsewhere: another host as far as clients know, which notes what they send to it.

The emulator is reached as `127.0.0.1` and as `localhost`: one server, two hosts. Whoever follows a
redirect or a result URL to the other one must not take the API key along.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ratecard.emulate.exchange import Call

PATH = "/_elsewhere/"
"""Paths that begin so belong to nobody: they answer 200 and note the request."""

_KEPT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A request for a result or to another host. `has_key` says that it carried the API key."""

    method: str
    host: str
    path: str
    has_key: bool


class Elsewhere:
    """The last requests to addresses that are no operations of the API."""

    def __init__(self) -> None:
        """Start with no visit."""
        self.visits: deque[Visit] = deque(maxlen=_KEPT)

    def note(
        self, method: str, path: str, query: str, headers: Mapping[str, str], raw: bytes, key: str
    ) -> None:
        """Note a request; the key itself is not kept."""
        sent = f"{path}?{query}\n" + "\n".join(headers.values())
        self.visits.append(
            Visit(
                method=method,
                host=headers.get("host", ""),
                path=path,
                has_key=key in sent or key.encode() in raw,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A request for a result: its path, and the emulator's own address."""

    path: str
    origin: str


def elsewhere(call: Call | Download) -> str:
    """Where a redirect leads: a result is on the other host too, an operation is not."""
    path = call.path if isinstance(call, Download) else f"{PATH}redirected"
    return f"{other_origin(call.origin)}{path}"


def other_origin(origin: str) -> str:
    """The same server under its other name."""
    parts = urlsplit(origin)
    host = "localhost" if parts.hostname == "127.0.0.1" else "127.0.0.1"
    return f"{parts.scheme}://{host}:{parts.port}"
