"""What the action tells a pull request: validate, budget, diff and generate --check in one page.

Settings come from the environment (RATECARD_SPECS, RATECARD_GENERATED, RATECARD_WORKLOAD,
RATECARD_BASE, RATECARD_COMMENT), never from a command line that a workflow puts together.
Exit code 1 when a check found something; what `diff` finds is told and fails nothing.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MARK = "<!-- ratecard -->"  # .github/comment.sh finds its comment by it
LARGEST = 60_000  # characters; a comment may have 65,536


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One check: its title, its command, and whether its output is Markdown already.

    `allowed` are the exit codes that fail nothing.
    """

    title: str
    command: tuple[str, ...]
    is_markdown: bool = False
    allowed: tuple[int, ...] = (0,)


def sections(settings: Mapping[str, str]) -> tuple[Section, ...]:
    """The checks that the settings ask for."""
    specs = settings.get("RATECARD_SPECS") or "specs"
    base = settings.get("RATECARD_BASE", "")
    generated = settings.get("RATECARD_GENERATED", "")
    workload = settings.get("RATECARD_WORKLOAD", "")
    found = [Section(title="Specs", command=("validate", "--specs", specs))]
    if workload:
        against = ("--against", base) if base else ()
        command = ("budget", workload, "--specs", specs, "--markdown", *against)
        found.append(Section(title="Budget", command=command, is_markdown=True))
    if base:
        command = ("diff", base, specs, "--markdown", "--specs", specs)
        found.append(Section(title="Changes", command=command, is_markdown=True, allowed=(0, 1)))
    if generated:  # last, so that a long difference cuts off nothing about money
        command = ("generate", "--check", "--specs", specs, "--out", generated)
        found.append(Section(title="Generated packages", command=command))
    return tuple(found)


def main() -> int:
    """Run the checks, write the comment and the job's summary, and return the exit code."""
    failed = False
    pages = [MARK]
    for section in sections(os.environ):
        done = subprocess.run(
            ["ratecard", *section.command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="backslashreplace",
            check=False,
        )
        is_good = done.returncode in section.allowed
        failed = failed or not is_good
        pages.append(_page(section, done, is_good=is_good))
        # Not at the start of a line, where the runner would take text for one of its commands.
        print(f"{section.title}: exit code {done.returncode}")
        for line in f"{done.stdout}{done.stderr}".splitlines():
            print(f"| {line}")
    _write("\n\n".join(pages) + "\n")
    return 1 if failed else 0


def _page(section: Section, done: "subprocess.CompletedProcess[str]", *, is_good: bool) -> str:
    mark = "✅" if is_good else "❌"
    # Indented, text stays text: a fence could be closed by a line of what is inside.
    errors = "\n".join(f"    {line}" for line in done.stderr.splitlines())
    output = done.stdout.strip("\n")
    if not section.is_markdown:
        output = "\n".join(f"    {line}" for line in output.splitlines())
    parts = (f"### {mark} {section.title}", output, errors)
    return "\n\n".join(part for part in parts if part.strip())


def _write(text: str) -> None:
    if len(text) > LARGEST:
        text = text[:LARGEST] + "\n\n(cut here: the log of the job has the rest)\n"
    Path(os.environ["RATECARD_COMMENT"]).write_text(text, encoding="utf-8")
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    sys.exit(main())
