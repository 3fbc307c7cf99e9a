"""`ratecard diff`: what changed between two sets of specs, and what it means for callers."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.days import day_given, today
from ratecard.cli.options import Acknowledged, AsJson, OnDay, Providers
from ratecard.cli.outcome import DONE, FOUND, BrokenSpecError, Outcome, WrongUsageError

if TYPE_CHECKING:
    from ratecard.change import Judgement

EXAMPLE = """Examples:\n\n\b
ratecard diff main specs
ratecard diff v1.2.0 HEAD acme --markdown"""

Old = Annotated[str, typer.Argument(metavar="OLD", help="A folder of specs, or a git revision.")]
New = Annotated[str, typer.Argument(metavar="NEW", help="A folder of specs, or a git revision.")]
AsMarkdown = Annotated[
    bool, typer.Option("--markdown", help="Print tables for the comment of a pull request.")
]
AsAnnotations = Annotated[
    bool, typer.Option("--github", help="Print annotations for a workflow of GitHub.")
]
SpecsInside = Annotated[
    Path,
    typer.Option("--specs", metavar="DIR", help="The folder of specs inside a revision."),
]


def command(
    old: Old,
    new: New,
    providers: Providers = None,
    as_json: AsJson = False,
    as_markdown: AsMarkdown = False,
    as_annotations: AsAnnotations = False,
    specs: SpecsInside = Path("specs"),
    acknowledged: Acknowledged = None,
    on: OnDay = None,
) -> Outcome:
    """Say what breaks, what costs more or less, and what is new between two sets of specs."""
    from ratecard.change import compare_revisions, judge
    from ratecard.findings import format_finding
    from ratecard.revision import RevisionError

    if sum((as_json, as_markdown, as_annotations)) > 1:
        raise WrongUsageError("give one of --json, --markdown and --github")
    day = day_given(on) or today()
    try:
        found = compare_revisions(old, new, providers or (), specs, acknowledged)
    except RevisionError as problem:
        raise WrongUsageError(str(problem)) from problem
    if found.findings:
        raise BrokenSpecError(tuple(map(format_finding, found.findings)))
    judged = judge(found.changes, found.acknowledgements, day, is_whole=not providers)
    code = FOUND if judged.is_grave else DONE
    lines = _lines(judged, as_json=as_json, as_markdown=as_markdown, as_github=as_annotations)
    return Outcome(output=lines, code=code)


def _lines(
    judged: "Judgement", *, as_json: bool, as_markdown: bool, as_github: bool
) -> Iterable[str]:
    if as_json:
        from ratecard.change.data import judgement_data
        from ratecard.cli.json_text import json_text

        return (json_text(judgement_data(judged)),)
    if as_markdown:
        from ratecard.change.markdown import markdown_lines

        return markdown_lines(judged)
    if as_github:
        from ratecard.change.github import github_lines

        return github_lines(judged)
    from ratecard.change.text import text_lines

    return text_lines(judged)
