"""One request as values, and what came of sending it; no type of an HTTP library.

The key is not part of a request's text: the transport adds the credential while sending, so that
no log line, repr or exception can show it.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from ratecard_runtime.secret import Secret


class Credential(NamedTuple):
    """The key and how it travels."""

    location: Literal["header", "query"]
    name: str
    prefix: str
    secret: Secret


class Departure:
    """Whether the first byte of a paid request may have left this machine.

    A transport that tells says `hold` when it is given the request, and `leave` just before the
    first byte; of one that does not, the request may have left as soon as it was given.
    """

    __slots__ = ("may_have_left",)

    def __init__(self) -> None:
        """Begin before the request is given to a transport."""
        self.may_have_left = False

    def hold(self) -> None:
        """Say that nothing has left, and that `leave` will be said."""
        self.may_have_left = False

    def leave(self) -> None:
        """Say that from now on bytes may have left."""
        self.may_have_left = True


class Request(NamedTuple):
    """A request that is ready to be sent.

    `url` is complete but for a key in its query. `content` is the body as bytes.
    `timeout` is in seconds, for each step of the exchange. `limit` is in seconds for all of it,
    None for no limit. `departure` is there where the answer must not be lost: of a paid call.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""
    credential: Credential | None = None
    timeout: float = 60.0
    limit: float | None = None
    departure: Departure | None = None


class Response(NamedTuple):
    """An answer, read to its end. Header names are lower-case bytes, as on the wire."""

    status: int
    headers: Sequence[tuple[bytes, bytes]]
    content: bytes

    def header(self, name: str) -> str | None:
        """Return the first header called `name`, in any case; None if there is none."""
        wanted = name.lower().encode("latin-1")
        for key, value in self.headers:
            if key.lower() == wanted:
                return value.decode("latin-1")
        return None


class Failure(NamedTuple):
    """No answer. `sent` says whether bytes of the request may have reached the provider.

    `cause` is the operating system's own error, where there was one.
    """

    sent: bool
    message: str
    cause: OSError | None = None


Outcome: TypeAlias = Response | Failure
"""What came of sending a request."""


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address, which is what connections are kept for."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
