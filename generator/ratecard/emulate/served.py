"""Bytes over HTTP: whole or a range of them, as a store of files serves them."""

import re
from collections.abc import Mapping
from hashlib import blake2b

from ratecard.emulate.exchange import Header, Reply
from ratecard.emulate.jobs import MOST_RESULTS, Job
from ratecard.emulate.media import media_file

_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


def served(content: bytes, media_type: str, asked: Mapping[str, str]) -> Reply:
    """A reply with these bytes, or the range of them that the headers `asked` ask for."""
    tag = f'"{blake2b(content, digest_size=8).hexdigest()}"'
    told: tuple[Header, ...] = (
        ("content-type", media_type),
        ("accept-ranges", "bytes"),
        ("etag", tag),
    )
    match = _RANGE.fullmatch(asked.get("range", ""))
    if match is None or asked.get("if-range", tag) != tag:
        return Reply(status=200, headers=told, content=content)
    size = len(content)
    span = _span(match[1], match[2], size)
    if span is None:
        return Reply(status=416, headers=(*told, ("content-range", f"bytes */{size}")))
    first, last = span
    told = (*told, ("content-range", f"bytes {first}-{last}/{size}"))
    return Reply(status=206, headers=told, content=content[first : last + 1])


def served_result(job: Job, number: int, asked: Mapping[str, str]) -> Reply:
    """A reply with one of a job's files, whose bytes are those of no other."""
    content = media_file(job.result_type, job.number * MOST_RESULTS + number)
    return served(content, job.result_type, asked)


def _span(first: str, last: str, size: int) -> tuple[int, int] | None:
    """The first and last byte that a range asks for, None where there are none."""
    if not first:
        length = min(int(last or 0), size)
        return (size - length, size - 1) if length else None
    start, end = int(first), min(int(last or size - 1), size - 1)
    return (start, end) if start <= end else None
