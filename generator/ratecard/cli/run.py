"""The outer function: runs a command, prints what it leaves, turns every failure into a line."""

import io
import os
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

from ratecard.cli.generating import generate_outcome, plain_request
from ratecard.cli.outcome import (
    DONE,
    FOUND,
    INTERRUPTED,
    WRONG_USAGE,
    BrokenSpecError,
    Outcome,
    WrongUsageError,
    problem_line,
)


def run(arguments: Sequence[str]) -> int:
    """Run one command line, print its outcome and return the exit code; nothing escapes."""
    _prepare_streams()
    try:
        return _print(_invoke(arguments))
    except (Exception, KeyboardInterrupt, SystemExit) as problem:
        failure = _failure(problem, arguments)
        _write(sys.stderr, failure.errors)
        return failure.code


def _invoke(arguments: Sequence[str]) -> Outcome:
    request = plain_request(arguments)
    if request is not None:
        return generate_outcome(request)
    from ratecard.cli.app import app

    result: object = app(list(arguments), prog_name="ratecard", standalone_mode=False)
    if isinstance(result, Outcome):
        return result
    return Outcome(code=result if isinstance(result, int) else DONE)


def _print(outcome: Outcome) -> int:
    _write(sys.stdout, outcome.output)
    _write(sys.stderr, outcome.errors)
    return outcome.code


def _write(stream: TextIO, lines: Iterable[str]) -> None:
    for line in lines:
        if not _written(stream, line):
            return


def _written(stream: TextIO, line: str) -> bool:
    try:
        stream.write(line + "\n")
        stream.flush()
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted: no fault of the command.
        _silence(stream)
        return False
    except OSError:
        _silence(stream)
        raise
    return True


def _silence(stream: TextIO) -> None:
    # Python flushes what is left in the buffer at exit and would complain once more.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _failure(problem: BaseException, arguments: Sequence[str]) -> Outcome:
    match problem:
        case BrokenSpecError():
            return Outcome(errors=problem.lines, code=FOUND)
        case WrongUsageError():
            return Outcome(errors=(problem_line(str(problem)),), code=WRONG_USAGE)
        case KeyboardInterrupt():
            return Outcome(errors=(problem_line("interrupted"),), code=INTERRUPTED)
        case SystemExit():
            return Outcome(code=problem.code if isinstance(problem.code, int) else WRONG_USAGE)
        case OSError():
            return Outcome(errors=(_system_error(problem),), code=WRONG_USAGE)
        case _:
            return _usage_error(problem, arguments) or _internal_error(problem)


def _system_error(problem: OSError) -> str:
    where = f"{problem.filename}: " if problem.filename else ""
    return problem_line(f"{where}{(problem.strerror or str(problem)).lower()}")


def _usage_error(problem: BaseException, arguments: Sequence[str]) -> Outcome | None:
    from typer import Abort, BadParameter, TyperException

    if isinstance(problem, Abort):
        return Outcome(errors=(problem_line("interrupted"),), code=INTERRUPTED)
    if not isinstance(problem, TyperException):
        return None
    message = problem.format_message()
    if "\n" in message:  # the help, shown because no command was named
        return Outcome(errors=(message,), code=WRONG_USAGE)
    if isinstance(problem, BadParameter) and problem.param is not None:
        given = _given(arguments, problem.param.opts)
        if given is not None and given not in message:
            message = f"{message.removesuffix('.')}; given was {given}."
    command: object = getattr(getattr(problem, "ctx", None), "command_path", "ratecard")
    return Outcome(errors=(problem_line(f"{message} Try: {command} --help"),), code=WRONG_USAGE)


def _given(arguments: Sequence[str], names: Sequence[str]) -> str | None:
    """What was given for an option, None where its name does not stand among the arguments."""
    for word, following in zip(arguments, (*arguments[1:], None), strict=True):
        name, equals, value = word.partition("=")
        if name in names:
            return value if equals else following
    return None


def _internal_error(problem: BaseException) -> Outcome:
    import traceback

    frames = traceback.extract_tb(problem.__traceback__)
    where = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    what = f"{type(problem).__name__}: {problem}"
    line = f"internal error: {what}{where}. This is a bug in ratecard: report this line."
    return Outcome(errors=(problem_line(line),), code=WRONG_USAGE)


def _prepare_streams() -> None:
    for name in ("stdout", "stderr"):
        stream: object = getattr(sys, name)
        if stream is None:  # closed by whoever started the command
            setattr(sys, name, io.StringIO())
        elif isinstance(stream, io.TextIOWrapper):
            # A pipe on Windows has the old code page, which cannot say every provider's text.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
