"""The automation that people copy: safe by rule, and its report made by a real run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.publish.workflow_lint import faults

from ratecard.cli.run import run

ROOT = Path(__file__).parents[2]
FILES = sorted([ROOT / "action.yml", *(ROOT / ".github" / "workflows").glob("*.yml")])
OURS = "github.event.pull_request.head.repo.full_name == github.repository"
SHA = "08c6903cd8c0fde910a37f88322edcfb5dd907a8"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_our_own_files_have_no_fault(file: Path) -> None:
    assert faults(file.read_text(encoding="utf-8")) == []


def test_there_are_files_to_look_at() -> None:
    names = [file.name for file in FILES]
    assert names == ["publish.yml", "pull-request.yml", "test.yml", "action.yml"]


SAFE = f"""
on: [push]
permissions: {{contents: read}}
concurrency: {{group: test}}
jobs:
  test:
    timeout-minutes: "10"
    steps:
      - uses: actions/checkout@{SHA} # v5.0.0
        with: {{persist-credentials: "false"}}
      - run: make test
"""


def test_a_safe_workflow_has_no_fault() -> None:
    assert faults(SAFE) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "make test",
            "echo ${{ inputs.specs }}",
            "test: an expression in run: becomes part of the script: pass it through env:",
        ),
        (
            "run: make test",
            "name: ${{ github.event.pull_request.title }}",
            "an expression takes in what others write: github.event.pull_request.title",
        ),
        (
            "run: make test",
            "env: {NAME: '${{ steps.spec.outputs.name }}'}",
            "an expression takes in what others write: steps.spec.outputs.name",
        ),
        (
            f"checkout@{SHA} # v5.0.0",
            "checkout@v5 # v5.0.0",
            "test: not pinned by the hash of a commit: actions/checkout@v5",
        ),
        (
            " # v5.0.0",
            "",
            f"no version beside the hash: actions/checkout@{SHA}",
        ),
        (
            "contents: read",
            "contents: write",
            "the token is not read-only: write permissions: {contents: read} at the top",
        ),
        (
            "permissions: {contents: read}\n",
            "",
            "the token is not read-only: write permissions: {contents: read} at the top",
        ),
        (
            "[push]",
            "pull_request_target",
            "the trigger pull_request_target runs with rights that a pull request must not have",
        ),
        (
            '{persist-credentials: "false"}',
            "{fetch-depth: 0}",
            "test: checkout leaves the token on disk: write persist-credentials: false",
        ),
        (
            "    steps:",
            "    permissions: {packages: write}\n    steps:",
            "test: no job needs to write packages",
        ),
        (
            "    steps:",
            "    permissions: {id-token: write}\n    steps:",
            "test: who may publish runs no code of ours: build in another job",
        ),
        (
            "    steps:",
            "    permissions: {pull-requests: write}\n    steps:",
            "test: who may write runs the code of the branch, not of the pull request",
        ),
        (
            "make test",
            "bash .github/comment.sh report.md",
            f"test: a pull request from a fork may not comment: ask in if: whether {OURS}",
        ),
        (
            "concurrency: {group: test}\n",
            "",
            "an older run goes on beside a newer: say concurrency: at the top",
        ),
        (
            '    timeout-minutes: "10"\n',
            "",
            "test: a job that hangs runs for six hours: say timeout-minutes:",
        ),
    ],
)
def test_each_rule_finds_its_fault(old: str, new: str, fault: str) -> None:
    changed = SAFE.replace(old, new)
    assert changed != SAFE
    assert fault in faults(changed)


@pytest.mark.parametrize("of", ["    steps:", "      - run: make"])
def test_who_comments_asks_where_the_pull_request_is_from(of: str) -> None:
    """The job may ask or the step; that it is no fork says nothing where the repository is one."""
    asking = {
        "    steps:": f"    if: {OURS}\n    steps:",
        "      - run: make": f"      - if: {OURS}\n        run: make",
    }
    commenting = SAFE.replace(of, asking[of]).replace("make test", "bash .github/comment.sh a.md")
    assert faults(commenting) == []
    otherwise = commenting.replace(OURS, "github.event.pull_request.head.repo.fork == false")
    assert len(faults(otherwise)) == 1


def test_hooks_for_others_run_commands_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert [hook["id"] for hook in hooks] == ["ratecard-validate", "ratecard-generate"]
    for hook in hooks:
        name, command, *_ = hook["entry"].split()
        assert name == "ratecard"
        assert run([command, "--help"]) == 0
        assert hook["additional_dependencies"] == ["./runtime"]  # else pip asks an index for it
    capsys.readouterr()


@pytest.fixture
def pull_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the specs of the command line's tests, and its first commit as base."""
    folder = tmp_path / "repository"
    shutil.copytree(ROOT / "tests" / "cli" / "specs", folder / "specs")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-C", str(folder)]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Begin"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    tools = str(Path(sys.executable).parent)
    monkeypatch.setenv("PATH", os.pathsep.join([tools, os.environ["PATH"]]))
    return folder


def report(folder: Path, **settings: str) -> tuple[int, str, str]:
    """The exit code, the comment and the log of what the action runs."""
    comment = folder.parent / "comment.md"
    done = subprocess.run(
        [sys.executable, str(ROOT / ".github" / "report.py")],
        cwd=folder,
        env={**os.environ, "RATECARD_COMMENT": str(comment), **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, comment.read_text(encoding="utf-8"), done.stdout


def test_a_dearer_price_is_told_and_fails_nothing(pull_request: Path) -> None:
    prices = pull_request / "specs" / "studio" / "prices.yaml"
    told = prices.read_text(encoding="utf-8")
    prices.write_text(told.replace("[pro, 9]", "[pro, 12]"), encoding="utf-8")

    code, comment, log = report(pull_request, RATECARD_BASE="HEAD")

    assert code == 0
    assert comment.startswith("<!-- ratecard -->\n\n### ✅ Specs\n")
    changes = comment.partition("### ✅ Changes")[2]
    assert "pair" in changes
    assert "12" in changes
    assert "Changes: exit code 1\n" in log


def test_money_comes_before_what_may_be_cut_off(pull_request: Path) -> None:
    """Packages that nobody generated make the report too long for a comment."""
    prices = pull_request / "specs" / "studio" / "prices.yaml"
    told = prices.read_text(encoding="utf-8")
    prices.write_text(told.replace("[pro, 9]", "[pro, 12]"), encoding="utf-8")

    code, comment, _ = report(pull_request, RATECARD_BASE="HEAD", RATECARD_GENERATED="generated")

    assert code == 1
    assert comment.endswith("(cut here: the log of the job has the rest)\n")
    assert "price-up" in comment.partition("### ❌ Generated packages")[0]


def test_a_broken_spec_fails_and_its_text_stays_text(pull_request: Path) -> None:
    """Text of a spec is neither Markdown in the comment nor a command to the runner."""
    hostile = "::error::hi ~~~ ``` <img src=x> @everyone"
    models = pull_request / "specs" / "studio" / "models.yaml"
    told = models.read_text(encoding="utf-8")
    changed = told.replace("kind: video", f'"{hostile}": 1\n    kind: video', 1)
    assert changed != told
    models.write_text(changed, encoding="utf-8")

    code, comment, log = report(pull_request, RATECARD_GENERATED="generated")

    assert code == 1
    assert "### ❌ Specs\n" in comment
    assert "### ❌ Generated packages\n" in comment
    shown = [line for line in comment.splitlines() if "everyone" in line]
    assert shown
    assert all(line.startswith("    ") for line in shown)
    assert not [line for line in log.splitlines() if line.lstrip().startswith("::")]


# Stands for GitHub's own program: notes what it was asked, and prints the ids of our comments.
GH = """#!/bin/sh
echo "$*" >> "$ASKED"
case "$*" in *--jq*) printf '%s' "$COMMENTS" ;; esac
"""


@pytest.mark.parametrize(
    ("comments", "request_"),
    [
        ("", "--method POST repos/me/specs/issues/7/comments"),
        ("11\n12\n", "--method PATCH repos/me/specs/issues/comments/11"),
    ],
    ids=["first", "again"],
)
def test_a_pull_request_gets_one_comment(comments: str, request_: str, tmp_path: Path) -> None:
    """The first report is a new comment; a later one takes its place."""
    program, asked = tmp_path / "gh", tmp_path / "asked"
    program.write_text(GH, encoding="utf-8")
    program.chmod(0o755)
    settings = {"GITHUB_REPOSITORY": "me/specs", "PULL_REQUEST": "7", "ASKED": str(asked)}
    path = os.pathsep.join([str(tmp_path), os.environ["PATH"]])

    subprocess.run(
        ["bash", str(ROOT / ".github" / "comment.sh"), "a report.md"],
        env={**settings, "COMMENTS": comments, "PATH": path},
        check=True,
    )

    _, written = asked.read_text(encoding="utf-8").splitlines()
    assert written == f"api --silent {request_} -F body=@a report.md"
