"""Files: provider.yaml with another version, and changelog.yaml."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from io import StringIO

from ratecard.escape import yaml_string
from ratecard.read.file import read_bytes
from ratecard.read.limits import Limits
from ratecard.spec import Position, PriceMove, Release

_HEAD = """\
# yaml-language-server: $schema=../schema/changelog.schema.json
# Written by `ratecard release`; only `summary` is for people to edit.
changelog:
"""
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


class NoVersionError(Exception):
    """The version in provider.yaml is not written so that it could be replaced."""


def version_position(content: bytes, file: str) -> Position:
    """Where the version stands in the bytes of provider.yaml."""
    return read_bytes(content, file, Limits()).text_at(("version",))


def with_version(content: bytes, old: str, new: str) -> bytes:
    """The bytes of provider.yaml with another version; every other byte stays.

    Raises NoVersionError.
    """
    text = content.decode("utf-8")
    body = text.removeprefix(_BYTE_ORDER_MARK)
    position = version_position(content, "provider.yaml")
    lines = list(StringIO(body, newline=""))
    line, start = lines[position.line - 1], position.column - 1
    if not line.startswith(old, start):
        raise NoVersionError
    lines[position.line - 1] = f"{line[:start]}{new}{line[start + len(old) :]}"
    return f"{text[: len(text) - len(body)]}{''.join(lines)}".encode()


def changelog_bytes(changelog: Iterable[Release]) -> bytes:
    """The bytes of changelog.yaml."""
    lines = (line for release in changelog for line in _release_lines(release))
    return (_HEAD + "".join(f"{line}\n" for line in lines)).encode()


def _release_lines(release: Release) -> Iterator[str]:
    yield f"  - version: {release.version}"
    yield f"    date: {release.date}"
    if release.summary:
        yield f"    summary: {yaml_string(release.summary)}"
    if release.prices:
        yield "    prices:"
        yield from (f"      - {{{', '.join(_members(each))}}}" for each in release.prices)
    sections = (
        ("breaking", release.breaking),
        ("added", release.added),
        ("changed", release.changed),
    )
    for name, texts in sections:
        if texts:
            yield f"    {name}:"
            yield from (f"      - {yaml_string(each)}" for each in texts)


def _members(move: PriceMove) -> Iterator[str]:
    for each in fields(move):
        value: object = getattr(move, each.name)
        if value:
            yield f"{each.name}: {yaml_string(str(value))}"
