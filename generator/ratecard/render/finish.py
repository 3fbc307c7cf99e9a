"""The last step of a file: models in place of their tokens, then one black pass over Python.

Nothing slow is imported at the top: other processes start before this one loads the rest.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from ratecard.render.patch import patched
from ratecard.render.templates import TemplateError

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ratecard.render.package import ModelsRequest, RawFile
    from ratecard.spec.values import JsonValue

LINE_LENGTH = 100

# Measured on one core, in milliseconds: loading black, which other processes have done; black for
# each sign of PUNCTUATION in a text of its style; finding in a text, by its characters, the few
# statements that differ from a file before; what of loading the model generator is still to be
# waited for, and what it and black take for each class.
BLACK_AT_ALL = 75
BLACK_A_SIGN = 0.04
PATCH_A_CHARACTER = 0.0008
MODELS_AT_ALL = 160
MODELS_EACH = 2.5
PUNCTUATION = ",()[]{}:="

SMALL: Mapping[str, JsonValue] = {"$defs": {"Small": {"properties": {"a": {"type": "string"}}}}}

Finish: TypeAlias = "Callable[[Sequence[RawFile]], tuple[bytes, ...]]"


@contextmanager
def finishing(*, everything: bool) -> Generator[Finish]:
    """A function that gives the finished bytes of files, in the order given.

    Other processes start at once and load black, and with `everything` to be made also the model
    generator, while this one still reads specs. The function raises TemplateError for Python that
    black cannot read, which is a fault of a template.
    """
    others = (os.cpu_count() or 1) - 1
    if not others:
        yield finish
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(others) as pool:
        for _ in range(others):
            pool.submit(_warm_up, everything=everything)
        yield lambda files: _shared(pool, others, files)


def finish(files: Sequence[RawFile]) -> tuple[bytes, ...]:
    """The finished bytes of each file, in the order given, made in this process."""
    return _first_error_raised(_tried_all(files))


def _shared(pool: Executor, others: int, files: Sequence[RawFile]) -> tuple[bytes, ...]:
    """Divide files so that `others` processes and this one should be done at the same time."""
    mine, *theirs = _shares([_milliseconds(file) for file in files], 1 + others)
    running = [pool.submit(_tried_all, [files[index] for index in share]) for share in theirs]
    results = dict(zip(mine, _tried_all([files[index] for index in mine]), strict=True))
    for share, future in zip(theirs, running, strict=True):
        results |= zip(share, future.result(), strict=True)
    return _first_error_raised(results[index] for index in range(len(files)))


def _shares(costs: Sequence[float], count: int) -> list[list[int]]:
    """Indices of `costs` in `count` shares of like sums: the largest first, to who has least.

    The first share belongs to this process, which has loaded neither black nor the model
    generator.
    """
    shares: list[list[int]] = [[] for _ in range(count)]
    sums = [BLACK_AT_ALL, *[0.0] * (count - 1)]
    for index in sorted(range(len(costs)), key=lambda index: -costs[index]):
        freest = min(reversed(range(count)), key=lambda each: sums[each])
        shares[freest].append(index)
        sums[freest] += costs[index]
    return shares


def _tried_all(files: Iterable[RawFile]) -> list[bytes | TemplateError]:
    return [_tried(file) for file in files]


def _tried(file: RawFile) -> bytes | TemplateError:
    """The finished file, or what is wrong with it: which of two errors is found first is chance."""
    try:
        return _finished(file)
    except TemplateError as error:
        return error


def _first_error_raised(results: Iterable[bytes | TemplateError]) -> tuple[bytes, ...]:
    contents: list[bytes] = []
    for result in results:
        if isinstance(result, TemplateError):
            raise result
        contents.append(result)
    return tuple(contents)


def _milliseconds(file: RawFile) -> float:
    if not file.path.endswith(".py"):
        return 0
    models = sum(MODELS_AT_ALL + MODELS_EACH * _size(each) for each in file.models.values())
    if file.before is not None:
        return models + PATCH_A_CHARACTER * len(file.text)
    return models + BLACK_A_SIGN * sum(map(file.text.count, PUNCTUATION))


def _size(request: ModelsRequest) -> int:
    definitions = request.schema.get("$defs")
    return len(definitions) if isinstance(definitions, Mapping) else 0


def _warm_up(*, everything: bool) -> None:
    """Load what finishing needs: making a small file loads all of it."""
    from ratecard.render.package import ModelsRequest, RawFile

    small = ModelsRequest(schema=SMALL, requests=frozenset(), python_names={})
    models = {"small": small} if everything else {}
    _finished(RawFile(path="small.py", text="small", models=models))


def _finished(file: RawFile) -> bytes:
    text = file.text
    for token, request in file.models.items():
        text = text.replace(token, _models(file.path, request))
    if not file.path.endswith(".py"):
        return text.encode()
    return _laid_out(file.path, text, file.before).encode()


def _laid_out(path: str, text: str, before: str | None) -> str:
    def layout(source: str) -> str:
        return _formatted(path, source)

    return (before and patched(before, text, layout)) or layout(text)


def _models(path: str, request: ModelsRequest) -> str:
    from ratecard.render.models import ModelNameError, models_source

    try:
        return models_source(request.schema, request.requests, request.python_names)
    except ModelNameError as error:
        raise TemplateError(f"{path}: {error}") from None


def _formatted(path: str, text: str) -> str:
    from black import format_str
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        return format_str(text, mode=mode)
    except InvalidInput as error:
        reason = str(error).partition("\n")[0]
        raise TemplateError(f"{path}: the template does not give Python: {reason}") from None
