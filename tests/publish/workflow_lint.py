"""What may not stand in a file of GitHub workflows; a fault is one line of text."""

import re
from collections.abc import Iterator
from typing import Final, cast

import yaml

# Contexts that hold what we wrote, a number, or a hash. Titles, branch names and file names are
# written by whoever opens a pull request.
_HARMLESS: Final = frozenset(
    {
        "github.event.pull_request.base.sha",
        "github.event.pull_request.number",
        "github.event.pull_request.number || github.sha",
        "github.token",
        "inputs.python-version",
        "inputs.specs",
        "inputs.generated",
        "inputs.workload",
        "matrix.python",
        "runner.temp",
        "steps.check.outputs.comment-file",
    }
)
_READ_ONLY: Final = {"contents": "read"}
_TRIGGERS: Final = frozenset({"push", "pull_request", "workflow_dispatch", "schedule"})
_PINNED: Final = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
_USES: Final = re.compile(r"^\s*(?:- )?uses: (?!\./)(.*)$", re.MULTILINE)
_OURS: Final = "github.event.pull_request.head.repo.full_name == github.repository"
_VERSIONED: Final = re.compile(r"\S+ # v\d+\.\d+\.\d+")

Mapping = dict[str, object]


def faults(text: str) -> list[str]:
    """The faults of one workflow or action file, in the order of the rules."""
    # The base loader keeps the key `on`, which the others read as true.
    document = cast(Mapping, yaml.load(text, Loader=yaml.BaseLoader))
    jobs = cast(dict[str, Mapping], document.get("jobs", {}))
    found = list(_expressions(document))
    found += [f"no version beside the hash: {uses}" for uses in _unversioned(text)]
    if jobs:
        found += _workflow(document)
    for name, job in jobs.items():
        found += (f"{name}: {fault}" for fault in _job(job))
    runs = cast(Mapping, document.get("runs", {}))
    found += (fault for step in _steps(runs) for fault in _step(step))
    return found


def _expressions(value: object) -> Iterator[str]:
    match value:
        case dict():
            for part in cast(Mapping, value).values():
                yield from _expressions(part)
        case list():
            for part in cast(list[object], value):
                yield from _expressions(part)
        case _:
            for expression in re.findall(r"\$\{\{\s*(.*?)\s*\}\}", str(value), re.DOTALL):
                if expression not in _HARMLESS:
                    yield f"an expression takes in what others write: {expression}"


def _unversioned(text: str) -> list[str]:
    return [uses for uses in _USES.findall(text) if not _VERSIONED.fullmatch(uses)]


def _workflow(document: Mapping) -> Iterator[str]:
    if document.get("permissions") != _READ_ONLY:
        yield "the token is not read-only: write permissions: {contents: read} at the top"
    triggers = document.get("on")
    names = {triggers} if isinstance(triggers, str) else set(cast(list[str], triggers))
    for name in sorted(names - _TRIGGERS):
        yield f"the trigger {name} runs with rights that a pull request must not have"
    if "concurrency" not in document:
        yield "an older run goes on beside a newer: say concurrency: at the top"


def _job(job: Mapping) -> Iterator[str]:
    rights = cast(dict[str, str], job.get("permissions", {}))
    for right, value in rights.items():
        if value == "write" and right not in ("id-token", "pull-requests"):
            yield f"no job needs to write {right}"
    if "timeout-minutes" not in job:
        yield "a job that hangs runs for six hours: say timeout-minutes:"
    is_ours = _OURS in str(job.get("if"))
    for step in _steps(job):
        yield from _step(step, is_ours=is_ours)
        if rights.get("id-token") == "write" and ("run" in step or _is_checkout(step)):
            yield "who may publish runs no code of ours: build in another job"
        options = cast(Mapping, step.get("with", {}))
        base = "${{ github.event.pull_request.base.sha }}"
        if "write" in rights.values() and _is_checkout(step) and options.get("ref") != base:
            yield "who may write runs the code of the branch, not of the pull request"


def _step(step: Mapping, *, is_ours: bool = False) -> Iterator[str]:
    if "comment.sh" in str(step.get("run")) and not is_ours and _OURS not in str(step.get("if")):
        yield f"a pull request from a fork may not comment: ask in if: whether {_OURS}"
    uses = str(step.get("uses", "./"))
    if not uses.startswith("./") and not _PINNED.fullmatch(uses):
        yield f"not pinned by the hash of a commit: {uses}"
    if "${{" in str(step.get("run", "")):
        yield "an expression in run: becomes part of the script: pass it through env:"
    if _is_checkout(step):
        options = cast(Mapping, step.get("with", {}))
        if options.get("persist-credentials") != "false":
            yield "checkout leaves the token on disk: write persist-credentials: false"


def _steps(part: Mapping) -> list[Mapping]:
    return cast(list[Mapping], part.get("steps", []))


def _is_checkout(step: Mapping) -> bool:
    return str(step.get("uses", "")).startswith("actions/checkout@")
