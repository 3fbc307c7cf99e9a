"""A provider without a network: a transport that records requests and answers as documented."""

import json
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

from tests.conformance.packages import documented_answer, placed
from tests.conformance.plain_yaml import entry, items, text
from tests.conformance.spec import Endpoint
from tests.conformance.spec import Spec as Reading

from ratecard_runtime.network.messages import Request, Response

Answer: TypeAlias = Callable[[Endpoint | None, Request], Response | None]
"""What to answer instead of the documented success; None leaves it at that."""

_UNSTEADY = frozenset({"user-agent"})
RANDOM = "a key"
"""Stands for the keys that the client makes by chance."""

_RANDOM_KEY = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, kw_only=True)
class Content:
    """An answer that is read piece by piece."""

    head: Response
    content: bytes

    def chunks(self) -> Iterator[bytes]:
        """The content in one piece."""
        yield self.content


class StandIn:
    """The transport; `requests` is what was sent, `answer` may replace documented answers."""

    def __init__(self, reading: Reading) -> None:
        """Stand in for the provider that a spec describes."""
        base = urlsplit(text(reading.provider["base_url"])).path.rstrip("/")
        self._endpoints = [(each, _pattern(base, each)) for each in reading.endpoints]
        self._documented = {each.id: _documented(reading, each) for each in reading.endpoints}
        self.requests: list[Request] = []
        self.answer: Answer | None = None

    def send(self, request: Request) -> Response:
        """Record a request and answer it."""
        self.requests.append(request)
        endpoint = self._endpoint(request)
        found = self.answer(endpoint, request) if self.answer else None
        if found is not None:
            return found
        if endpoint is None:
            return response(404, {})
        return self._documented[endpoint.id]

    @contextmanager
    def open(self, request: Request) -> Generator[Content]:
        """The same for content."""
        found = self.send(request)
        yield Content(head=found, content=found.content)

    def close(self) -> None:
        """Nothing is open."""

    def _endpoint(self, request: Request) -> Endpoint | None:
        path = urlsplit(request.url).path
        for endpoint, pattern in self._endpoints:
            if endpoint.method == request.method and pattern.fullmatch(path):
                return endpoint
        return None


def response(status: int, body: object, **headers: str) -> Response:
    """An answer in JSON."""
    named = {"content_type": "application/json", **headers}
    lines = [(name.replace("_", "-").encode(), value.encode()) for name, value in named.items()]
    return Response(status=status, headers=lines, content=json.dumps(body, default=float).encode())


def normalized(request: Request) -> tuple[object, ...]:
    """What the provider sees of a request, in an order that means nothing."""
    parts = urlsplit(request.url)
    headers = {name.lower(): value for name, value in request.headers}
    media_type, _, boundary = headers.get("content-type", "").partition("boundary=")
    headers["content-type"] = media_type
    shown = sorted(
        (name, _RANDOM_KEY.sub(RANDOM, value))
        for name, value in headers.items()
        if name not in _UNSTEADY and name != "content-length"
    )
    credential = request.credential
    key = (credential.location, credential.name, credential.prefix) if credential else None
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    address = (request.method, parts.scheme, parts.netloc, parts.path)
    return (*address, query, key, shown, _content(request.content, media_type, boundary))


def headers_of(sent: tuple[object, ...]) -> list[tuple[str, str]]:
    """The headers of a request as `normalized` gives them."""
    return cast("list[tuple[str, str]]", sent[6])


def _content(content: bytes, media_type: str, boundary: str) -> object:
    if media_type == "application/json":
        return _canonical(json.loads(content))
    if boundary:
        return sorted(content.split(boundary.strip('"').encode()))
    if media_type == "application/x-www-form-urlencoded":
        return sorted(parse_qsl(content.decode(), keep_blank_values=True))
    return content


def _canonical(value: object) -> str:
    """JSON as text, keys sorted, also of JSON that is sent as a string."""

    def opened(each: object) -> object:
        if isinstance(each, str) and each[:1] in ("{", "["):
            try:
                return ["as a string", opened(json.loads(each))]
            except ValueError:
                return each
        if isinstance(each, dict):
            pairs = cast("dict[str, object]", each)
            return {name: opened(inner) for name, inner in pairs.items()}
        if isinstance(each, float) and each.is_integer():
            return int(each)  # 7 and 7.0 are one number
        if isinstance(each, list):
            return [opened(inner) for inner in cast("list[object]", each)]
        return each

    return json.dumps(opened(value), sort_keys=True)


def _pattern(base: str, endpoint: Endpoint) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", endpoint.path)
    return re.compile(re.escape(base) + "[^/]*".join(map(re.escape, parts)))


def _documented(reading: Reading, endpoint: Endpoint) -> Response:
    status, media_type, content = documented_answer(reading, endpoint)
    assets = entry(reading.provider.get("assets"))
    if assets.get("operation") == endpoint.id:
        body = placed(text(items(assets["id"])[0]), "asset-1")
        content = json.dumps(body).encode()
    return Response(
        status=status, headers=[(b"content-type", media_type.encode())], content=content
    )
