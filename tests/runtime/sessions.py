"""Sessions for tests: no chance, a clock that only moves when told to."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tests.runtime.sample.wire import PROVIDER

from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.network.messages import Request, Response
from ratecard_runtime.request.session import Session
from ratecard_runtime.secret import Secret

KEY = "canary-key-5b1e"


@dataclass
class Clock:
    """Seconds; moved by a test."""

    now: float = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def session(
    provider: ProviderInfo = PROVIDER,
    *,
    clock: Callable[[], float] | None = None,
    allow_unknown_models: bool = False,
) -> Session:
    """Return a session of the sample provider with a key and a callback address."""
    made = Session(
        provider=provider,
        base_url=provider.base_url,
        key=Secret(KEY),
        client_values={"callback_url": "https://example.com/hook"},
        allow_unknown_models=allow_unknown_models,
        chance=lambda: 1.0,
    )
    return replace(made, clock=clock) if clock else made


def response(status: int, body: object = b"", headers: Mapping[str, str] | None = None) -> Response:
    """Return an answer; a body that is no bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    pairs = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
    return Response(status, pairs, content)


def body_of(request: Request) -> object:
    """Return the JSON body of a request."""
    return json.loads(request.content)
