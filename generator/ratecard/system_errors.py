"""Errors of the system, told of the file that a person knows and not of a temporary one."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def naming(path: Path) -> Generator[None]:
    """Let an OSError of the block name `path`."""
    try:
        yield
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise OSError(problem.errno, reason, str(path)) from problem
