"""What a package index has: its simple API, read as JSON or as HTML."""

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPException
from typing import Final, cast
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import Request, urlopen

from ratecard.publish.problems import IndexUnreachableError, UnusableAddressError

_ACCEPT: Final = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_SECONDS: Final = 30
_LARGEST: Final = 50_000_000
_NOT_THERE: Final = 404


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexFile:
    """A file that an index has: where it lies, and what the index says of its content.

    `hashes` has the name of an algorithm and the hexadecimal hash of each that the index states:
    often just one, and an index may state none.
    """

    address: str
    hashes: Mapping[str, str]


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


def files_of(name: str, index: str, repository: str) -> Mapping[str, IndexFile]:
    """The files that `index` has of the distribution `name`, by their names.

    The password of uploads is sent only where the index is on the host of `repository`.

    Raises IndexUnreachableError when there is no answer that says so.
    """
    address = f"{index.rstrip('/')}/{name}/"
    answer = _read(address, repository)
    if answer is None:
        return {}
    try:
        listed = _json_files if answer.is_json else _html_files
        return listed(answer.content, answer.address)
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise IndexUnreachableError(f"{address} gave no list of files") from problem


def content_of(file: IndexFile, repository: str) -> bytes:
    """What `file` holds, downloaded from its index.

    The password of uploads is sent only where the file is on the host of `repository`.

    Raises IndexUnreachableError when it cannot be downloaded.
    """
    if urlsplit(file.address).scheme not in ("https", "http"):
        raise IndexUnreachableError(f"{file.address} is no address to download from")
    answer = _read(file.address, repository)
    if answer is None:
        raise IndexUnreachableError(f"{file.address} is listed and answered {_NOT_THERE}")
    return answer.content


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What `address`, after redirects, answered."""

    address: str
    is_json: bool
    content: bytes


def _read(address: str, repository: str) -> _Answer | None:
    """The answer, or None for nothing there; raises IndexUnreachableError."""
    request = Request(address, headers={"Accept": _ACCEPT})
    user, password = os.environ.get("TWINE_USERNAME"), os.environ.get("TWINE_PASSWORD")
    if user and password and _server(address) == _server(repository):
        token = base64.b64encode(f"{user}:{password}".encode()).decode()
        request.add_unredirected_header("Authorization", f"Basic {token}")
    try:
        with urlopen(request, timeout=_SECONDS) as answer:
            return _Answer(
                address=str(answer.url),
                is_json=str(answer.headers.get_content_type()).endswith("json"),
                content=cast(bytes, answer.read(_LARGEST)),
            )
    except HTTPError as problem:
        problem.close()
        if problem.code == _NOT_THERE:
            return None
        raise IndexUnreachableError(f"{address} answered {problem.code}") from problem
    except (URLError, OSError, HTTPException, ValueError) as problem:
        reason = problem.reason if isinstance(problem, URLError) else problem
        raise IndexUnreachableError(f"{address} cannot be read: {reason}") from problem


def _server(address: str) -> tuple[str, str]:
    """How and where an address is reached: a password for one server is for no other."""
    parts = urlsplit(address)
    return parts.scheme, parts.netloc


def _json_files(content: bytes, page: str) -> dict[str, IndexFile]:
    answer = cast(dict[str, list[dict[str, object]]], json.loads(content))
    return {
        str(file["filename"]): IndexFile(
            address=urljoin(page, str(file["url"])),
            hashes={name: str(value) for name, value in _stated(file).items()},
        )
        for file in answer["files"]
    }


def _stated(file: dict[str, object]) -> dict[str, object]:
    return cast(dict[str, object], file.get("hashes") or {})


def _html_files(content: bytes, page: str) -> dict[str, IndexFile]:
    links = _Links()
    links.feed(content.decode())
    return dict(_file(urljoin(page, address)) for address in links.addresses)


def _file(address: str) -> tuple[str, IndexFile]:
    parts = urlsplit(address)
    algorithm, _, value = parts.fragment.partition("=")
    file = IndexFile(
        address=parts._replace(fragment="").geturl(), hashes={algorithm: value} if value else {}
    )
    return unquote(parts.path).rsplit("/", 1)[-1], file


class _Links(HTMLParser):
    """Collects where the links of a page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value for name, value in attrs if (tag, name) == ("a", "href") and value]
