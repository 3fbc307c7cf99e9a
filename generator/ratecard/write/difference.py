"""What differs between the files on disk and those that the specs give, as a unified diff."""

import difflib
from collections.abc import Iterator, Mapping

NOWHERE = "/dev/null"
NO_NEWLINE = "\n\\ No newline at end of file\n"


def unified_diff(folder: str, current: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> str:
    """The diff that leads from the files on disk to the wanted ones, empty when they are equal."""
    paths = sorted(current.keys() | wanted.keys())
    return "".join(
        line
        for path in paths
        if current.get(path) != wanted.get(path)
        for line in _of_file(f"{folder}/{path}", current.get(path), wanted.get(path))
    )


def _of_file(path: str, current: bytes | None, wanted: bytes | None) -> Iterator[str]:
    # The two headers come even for an empty file, of which a diff has no line to show.
    yield f"--- {NOWHERE if current is None else f'a/{path}'}\n"
    yield f"+++ {NOWHERE if wanted is None else f'b/{path}'}\n"
    body = list(difflib.unified_diff(_lines(current), _lines(wanted)))[2:]
    for line in body:
        yield line if line.endswith("\n") else line + NO_NEWLINE


def _lines(content: bytes | None) -> list[str]:
    """Lines with their ends; bytes that are no text show as escapes."""
    whole = (content or b"").decode(errors="backslashreplace").split("\n")
    last = [whole[-1]] if whole[-1] else []
    return [f"{line}\n" for line in whole[:-1]] + last
