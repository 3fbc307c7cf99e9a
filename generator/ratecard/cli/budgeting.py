"""Budgets on the command line: from a workload file to what is printed of it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, assert_never

from ratecard.budget import Assessment, Workload, assess, read_workload
from ratecard.cli.outcome import DONE, FOUND, BrokenSpecError, Outcome, WrongUsageError
from ratecard.cli.specs import load_spec
from ratecard.findings import Finding, format_finding, sort_findings
from ratecard.load import load_provider
from ratecard.resources import provider_ids
from ratecard.revision import RevisionError, SpecsAt, specs_at
from ratecard.spec import Spec

Form = Literal["text", "json", "markdown", "junit", "github"]


def budget_outcome(file: Path, *, specs: Path, against: str | None, form: Form) -> Outcome:
    """Assess a workload file; nothing of it is printed when anything is wrong.

    Raises WrongUsageError for a revision that is none, BrokenSpecError for a spec with findings.
    """
    if not file.is_file():
        raise WrongUsageError(f"{file} is not a file: budget takes a workload file")
    known = provider_ids(specs)
    read = read_workload(file, known)
    found = list(read.findings)
    if read.workload is not None:
        loaded = {name: load_spec(specs, name) for name in _providers(read.workload)}
        before = _before(against, specs, loaded) if against is not None else None
        assessed = assess(read.workload, loaded, before)
        found += assessed.findings
        if assessed.assessment is not None and not found:
            code = FOUND if assessed.assessment.failed else DONE
            return Outcome(output=_printed(assessed.assessment, form), code=code)
    return _refusal(found, form)


def _before(against: str, specs: Path, loaded: Mapping[str, Spec]) -> dict[str, Spec]:
    """The earlier specs of the providers that there were."""
    try:
        with specs_at(against, specs) as earlier:
            there = provider_ids(earlier.folder)
            return {
                name: (
                    spec
                    if _is_same(earlier.folder / name, specs / name)
                    else _load(earlier, name, against)
                )
                for name, spec in loaded.items()
                if name in there
            }
    except RevisionError as problem:
        raise WrongUsageError(str(problem)) from problem


def _load(earlier: SpecsAt, name: str, against: str) -> Spec:
    """An earlier spec; findings name its files within `against`."""
    read = load_provider(earlier.folder / name)
    if read.spec is None:
        lines = (format_finding(earlier.shown_finding(each)) for each in read.findings)
        raise BrokenSpecError((f"{against} cannot be compared with:", *lines))
    return read.spec


def _is_same(one: Path, other: Path) -> bool:
    """Whether two spec folders hold the same bytes."""
    first, second = (
        {file.name: file.read_bytes() for file in folder.glob("*.y*ml") if file.is_file()}
        for folder in (one, other)
    )
    return first == second


def _providers(workload: Workload) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.provider for line in workload.lines))


def _printed(assessment: Assessment, form: Form) -> Iterable[str]:
    match form:
        case "text":
            from ratecard.budget.text import text_lines

            return tuple(text_lines(assessment))
        case "json":
            from ratecard.budget.data import assessment_data
            from ratecard.cli.json_text import json_text

            return (json_text(assessment_data(assessment)),)
        case "markdown":
            from ratecard.budget.markdown import markdown_lines

            return tuple(markdown_lines(assessment))
        case "junit":
            from ratecard.budget.junit import junit_lines

            return tuple(junit_lines(assessment))
        case "github":
            from ratecard.budget.github import verdict_annotations

            return tuple(verdict_annotations(assessment))
        case _:
            assert_never(form)


def _refusal(findings: list[Finding], form: Form) -> Outcome:
    ordered = sort_findings(findings)
    annotations: tuple[str, ...] = ()
    if form == "github":
        from ratecard.budget.github import finding_annotations

        annotations = tuple(finding_annotations(ordered))
    errors = tuple(format_finding(finding) for finding in ordered)
    return Outcome(output=annotations, errors=errors, code=FOUND)
