"""Quotes on the command line: from texts to a quote, and from a quote to lines."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ratecard_runtime.quotes import Quote

from ratecard.cli.batch import Call, batch_lines
from ratecard.cli.outcome import FOUND, BrokenSpecError, Outcome, WrongUsageError
from ratecard.cli.specs import load_spec, unknown
from ratecard.price import UnknownItem, explain, quote
from ratecard.spec import Spec


def quote_outcome(
    provider: str,
    item: str,
    parameters: Sequence[str],
    *,
    specs: Path,
    as_json: bool,
    explained: bool,
) -> Outcome:
    """Quote one call; `parameters` are texts like `duration=5`."""
    spec = load_spec(specs, provider)
    given = _given(parameters)
    try:
        found = quote(spec, item, given)
        steps = explain(spec, item, given) if explained else ()
    except UnknownItem as problem:
        raise WrongUsageError(_unknown_item(problem, provider)) from problem
    return _outcome(found, steps, as_json=as_json)
