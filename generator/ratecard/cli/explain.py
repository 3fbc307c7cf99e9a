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
    from ratecard.budget.codes import CODES as OF_WORKLOADS
    from ratecard.change.codes import CODES as OF_ACKNOWLEDGEMENTS
    from ratecard.names import closest
    from ratecard.release.codes import CODES as OF_RELEASES
    from ratecard.validate.codes import CODES as OF_SPECS

    codes = {**OF_SPECS, **OF_WORKLOADS, **OF_ACKNOWLEDGEMENTS, **OF_RELEASES}
    if code is None:
        from ratecard.cli.table import table_lines

        return Outcome(output=table_lines(("code", "what is wrong"), codes.items()))
    if code not in codes:
        near = closest(code, codes)
        raise WrongUsageError(unknown_name("code", code, near, "ratecard explain"))
    more = "An example and its mend: docs/findings.md"
    if code in OF_WORKLOADS:
        more = "What a workload file holds: docs/budget.md"
    if code in OF_ACKNOWLEDGEMENTS:
        more = "What an acknowledgement file holds: docs/changes.md"
    if code in OF_RELEASES:
        more = "How a release is made: docs/releasing.md"
    return Outcome(output=(f"{code}: {codes[code]}", more))
