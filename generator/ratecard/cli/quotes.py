"""Quotes on the command line: from texts to a quote, and from a quote to lines."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from ratecard.cli.batch import Call, batch_lines
from ratecard.cli.outcome import (
    DONE,
    FOUND,
    BrokenSpecError,
    Outcome,
    WrongUsageError,
    problem_line,
)
from ratecard.cli.specs import load_spec, unknown_item
from ratecard.price import UnknownItem, explain, quote
from ratecard.spec import Spec
from ratecard_runtime.price.quotes import Quote


def quote_outcome(
    provider: str,
    item: str,
    parameters: Sequence[str],
    *,
    specs: Path,
    as_json: bool,
    explained: bool,
    day: str | None = None,
) -> Outcome:
    """Quote one call on an ISO date; `parameters` are texts like `duration=5`.

    Raises WrongUsageError for an unknown item and for a text that is no parameter.
    """
    spec = load_spec(specs, provider)
    given = [_split(parameter) for parameter in parameters]
    twice = [name for name, count in Counter(name for name, _ in given).items() if count > 1]
    if twice:
        error = f'"{twice[0]}" is given twice'
        return _outcome(_invalid(provider, item, error), (), as_json=as_json)
    try:
        found = quote(spec, item, dict(given), day)
        steps = explain(spec, item, dict(given), day) if explained else ()
    except UnknownItem as problem:
        raise unknown_item(problem, provider) from problem
    return _outcome(found, steps, as_json=as_json)


def batch_outcome(file: Path, specs: Path, day: str | None = None) -> Outcome:
    """Quote every line of a JSONL file, `-` for stdin, while it is read."""
    loaded: dict[str, Spec | str] = {}

    def answer(call: Call) -> str:
        return _json_line(_answer(call, specs, loaded, day))

    def refusal(message: str) -> str:
        return _json_line(_invalid("", "", message))

    return Outcome(output=batch_lines(_lines_of(file), answer, refusal))


def _split(parameter: str) -> tuple[str, str]:
    name, equals, value = parameter.partition("=")
    if not equals or not name:
        raise WrongUsageError(f'"{parameter}" is no parameter: write name=value')
    return name, value


def _outcome(found: Quote, steps: Sequence[str], *, as_json: bool) -> Outcome:
    code = FOUND if found.status in ("invalid", "not_offered") else DONE
    if as_json:
        explained = {"explanation": list(steps)} if steps else {}
        return Outcome(
            output=(json.dumps(found.to_json() | explained, ensure_ascii=False),), code=code
        )
    if found.status == "invalid":
        return Outcome(errors=(problem_line(str(found)),), code=code)
    notes = (f"note: {note}" for note in found.notes)
    # The steps of an explanation end with the quote itself.
    return Outcome(output=(*(steps or (str(found),)), *notes), code=code)


def _answer(call: Call, specs: Path, loaded: dict[str, Spec | str], day: str | None) -> Quote:
    """One quote of a batch: whatever is wrong with a line, the run goes on."""
    if call.provider not in loaded:
        loaded[call.provider] = _loaded(specs, call.provider)
    spec = loaded[call.provider]
    if isinstance(spec, str):
        return _invalid(call.provider, call.item, spec)
    try:
        return quote(spec, call.item, call.parameters, day)
    except UnknownItem as problem:
        error = str(unknown_item(problem, call.provider))
        return _invalid(call.provider, call.item, error)


def _loaded(specs: Path, provider: str) -> Spec | str:
    try:
        return load_spec(specs, provider)
    except WrongUsageError as problem:
        return str(problem)
    except BrokenSpecError as problem:
        return f"{problem}: run ratecard validate {provider}"


def _lines_of(file: Path) -> Iterator[bytes]:
    if file == Path("-"):
        yield from sys.stdin.buffer
        return
    with file.open("rb") as lines:
        yield from lines


def _invalid(provider: str, item: str, error: str) -> Quote:
    return Quote(provider=provider, item=item, status="invalid", error=error)


def _json_line(found: Quote) -> str:
    return json.dumps(found.to_json(), ensure_ascii=False)
