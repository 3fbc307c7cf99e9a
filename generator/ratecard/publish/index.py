"""What a package index has: its simple API, read as JSON or as HTML."""

import base64
import json
import os
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Final, cast
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from ratecard.publish.problems import IndexUnreachableError, UnusableAddressError

_ACCEPT: Final = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_SECONDS: Final = 30
_LARGEST: Final = 50_000_000
_NOT_THERE: Final = 404

Hashes = Mapping[str, str]
"""Name of an algorithm to the hexadecimal hash that the index states; often just one."""


def checked_address(address: str) -> str:
    """The same address, when passwords may be sent to it.

    Raises UnusableAddressError for one that is not encrypted, and for one with a password in it.
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError as problem:
        raise UnusableAddressError(f'"{address}" is no address: {problem}') from problem
    if parts.username is not None or parts.password is not None:
        raise UnusableAddressError(
            "the address holds a user name or password: give them in TWINE_USERNAME and "
            "TWINE_PASSWORD, which are not printed"
        )
    if host is None or parts.scheme not in ("https", "http"):
        raise UnusableAddressError(f'"{address}" is no address: write https://host/path')
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise UnusableAddressError(f'"{address}" is not encrypted: write https://')
    return address


def simple_index(repository: str) -> str:
    """The address where most indexes have their simple API, next to where uploads go."""
    return f"{repository.rstrip('/')}/simple"


def files_of(name: str, index: str, repository: str) -> Mapping[str, Hashes]:
    """The files that `index` has of the distribution `name`, each with the hashes it states.

    The password of uploads is sent only where the index is on the host of `repository`.

    Raises IndexUnreachableError when there is no answer that says so.
    """
    address = f"{index.rstrip('/')}/{name}/"
    request = Request(address, headers={"Accept": _ACCEPT})
    user, password = os.environ.get("TWINE_USERNAME"), os.environ.get("TWINE_PASSWORD")
    if user and password and urlsplit(index).netloc == urlsplit(repository).netloc:
        token = base64.b64encode(f"{user}:{password}".encode()).decode()
        request.add_unredirected_header("Authorization", f"Basic {token}")
    try:
        with urlopen(request, timeout=_SECONDS) as answer:
            kind = str(answer.headers.get_content_type())
            content = cast(bytes, answer.read(_LARGEST))
        return _json_files(content) if kind.endswith("json") else _html_files(content)
    except HTTPError as problem:
        problem.close()
        if problem.code == _NOT_THERE:
            return {}
        raise IndexUnreachableError(f"{address} answered {problem.code}") from problem
    except (URLError, OSError) as problem:
        reason = problem.reason if isinstance(problem, URLError) else problem
        raise IndexUnreachableError(f"{address} cannot be read: {reason}") from problem
    except (ValueError, KeyError, TypeError) as problem:
        raise IndexUnreachableError(f"{address} gave no list of files") from problem


def _json_files(content: bytes) -> dict[str, Hashes]:
    answer = cast(dict[str, list[dict[str, object]]], json.loads(content))
    return {
        str(file["filename"]): cast(dict[str, str], file.get("hashes", {}))
        for file in answer["files"]
    }


def _html_files(content: bytes) -> dict[str, Hashes]:
    links = _Links()
    links.feed(content.decode())
    return dict(_file(address) for address in links.addresses)


def _file(address: str) -> tuple[str, Hashes]:
    parts = urlsplit(address)
    algorithm, _, value = parts.fragment.partition("=")
    return unquote(parts.path).rsplit("/", 1)[-1], {algorithm: value} if value else {}


class _Links(HTMLParser):
    """Collects where the links of a page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value for name, value in attrs if (tag, name) == ("a", "href") and value]
