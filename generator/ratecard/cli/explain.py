"""`ratecard explain`: what the code of a finding means."""

from typing import Annotated

import typer

from ratecard.cli import completion
from ratecard.cli.outcome import Outcome, WrongUsageError
from ratecard.cli.specs import unknown_name

EXAMPLE = "Example: ratecard explain price-gap"


def command(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="The code of a finding; all of them when none is named.",
            autocompletion=completion.codes,
            show_default=False,
        ),
    ] = None,
) -> Outcome:
    """Say what the code of a finding means."""
    from ratecard.names import closest
    from ratecard.validate.codes import CODES

    if code is None:
        from ratecard.cli.table import table_lines

        return Outcome(output=table_lines(("code", "what is wrong"), CODES.items()))
    if code not in CODES:
        near = closest(code, CODES)
        raise WrongUsageError(unknown_name("code", code, near, "ratecard explain"))
    return Outcome(output=(f"{code}: {CODES[code]}", "An example and its mend: docs/findings.md"))
