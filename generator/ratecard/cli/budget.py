"""`ratecard budget`: what a workload costs in a month, and whether that keeps to its limits."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli.options import AsJson, Specs
from ratecard.cli.outcome import Outcome, WrongUsageError

EXAMPLE = """Examples:\n\n\b
ratecard budget workload.yaml
ratecard budget workload.yaml --against origin/main --markdown > comment.md
ratecard budget workload.yaml --junit > budget.xml"""

File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="The workload file; docs/budget.md says what it holds."),
]
Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="REV|DIR",
        help="Compare with the specs of a git revision or of another folder.",
        show_default=False,
    ),
]
Markdown = Annotated[bool, typer.Option("--markdown", help="Print a comment for a pull request.")]
Junit = Annotated[bool, typer.Option("--junit", help="Print a JUnit XML report of the limits.")]
Github = Annotated[bool, typer.Option("--github", help="Print annotations of GitHub workflows.")]


def command(
    file: File,
    against: Against = None,
    as_json: AsJson = False,
    markdown: Markdown = False,
    junit: Junit = False,
    github: Github = False,
    specs: Specs = None,
) -> Outcome:
    """Say what a workload costs in a month, and whether that keeps to its limits."""
    from ratecard.cli.budgeting import Form, budget_outcome
    from ratecard.cli.specs import specs_in

    chosen: dict[Form, bool] = {
        "json": as_json,
        "markdown": markdown,
        "junit": junit,
        "github": github,
    }
    forms: list[Form] = [form for form, is_chosen in chosen.items() if is_chosen]
    if len(forms) > 1:
        raise WrongUsageError(f"--{forms[0]} and --{forms[1]} do not go together: give one")
    form: Form = forms[0] if forms else "text"
    return budget_outcome(file, specs=specs_in(specs), against=against, form=form)
