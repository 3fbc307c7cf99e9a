"""What a command leaves behind: text for people or programs, and an exit code."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

DONE: Final = 0
FOUND: Final = 1
WRONG_USAGE: Final = 2
PROVIDER_FAILED: Final = 3
INTERRUPTED: Final = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The result of one command; only `ratecard.cli.run` prints it.

    `output` are the lines for stdout, made while they are printed, so that a long batch streams.
    `errors` are the lines for stderr. `code` is the exit code.
    """

    output: Iterable[str] = ()
    errors: tuple[str, ...] = ()
    code: int = DONE


def problem_line(text: str) -> str:
    """What went wrong as the one line that stderr gets; what was given cannot break out of it."""
    shown = (
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
    return f"ratecard: {''.join(shown)}"


class WrongUsageError(Exception):
    """The command line asks for something that does not exist; the message is one line."""


class BrokenSpecError(Exception):
    """A spec that a command needs has findings; `lines` are the findings as printed."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        """Keep the lines for whoever prints them."""
        super().__init__(f"the spec has {len(lines)} findings")
        self.lines = lines
