"""`ratecard budget`: its forms of output, its exit codes, and how long it takes."""

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from tests.budget.workloads import Desk, desk_in

from ratecard.cli.run import run

WORKLOAD = """
name: "A <b> | day"
lines:
  - provider: studio
    item: clip-1
    name: "Clips & more, 5 %"
    count: 10
    parameters: {duration: 5, sound: true}
  - {provider: studio, item: mystery, count: 2}
budgets:
  - {name: Low, provider: studio, credits: 1000}
  - {name: High, provider: studio, credits: 2000}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Specs of a made-up provider and a place for a workload."""
    return desk_in(tmp_path)


def test_people_get_tables_and_verdicts(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines, totals, and one sentence for each limit."""
    assert desk.budget(WORKLOAD) == 1
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.splitlines() == [
        "line               provider  item     calls  each  status       a month       worst case",
        "Clips & more, 5 %  studio    clip-1   10     198   exact        1980 credits  1980",
        "mystery            studio    mystery  2      -     unpublished  -             -",
        "",
        "provider  unit     exact  range  approximate  unpublished  a month  worst case  in money",
        "studio    credits  1980   0      0            2 calls      1980     1980        -",
        "note: mystery of studio: the docs give no price",
        "",
        "failed: budget Low: expected are up to 1980 of 1000 credits a month, 980 too many; "
        "2 calls a month have no published price",
        "ok: budget High: expected are up to 1980 of 2000 credits a month; "
        "2 calls a month have no published price",
        "failed: unpublished mystery: the docs of studio give no price of `mystery`",
    ]


def test_json_holds_every_number_as_text(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The same verdicts, with their places in the file."""
    assert desk.budget(WORKLOAD, "--json") == 1
    data = json.loads(capsys.readouterr().out)
    assert data["failed"] is True
    assert data["lines"][0]["month"]["maximum"] == "1980"
    assert data["lines"][1]["month"] is None
    assert [
        (each["kind"], each["name"], each["failed"], each["line"]) for each in data["verdicts"]
    ] == [
        ("budget", "Low", True, 11),
        ("budget", "High", False, 12),
        ("unpublished", "mystery", True, 9),
    ]


def test_junit_has_a_case_for_each_limit(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that parses, whatever names hold."""
    assert desk.budget(WORKLOAD, "--junit") == 1
    suites = ElementTree.fromstring(capsys.readouterr().out.encode())
    (suite,) = suites
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == (
        *("A <b> | day", "3", "2"),
    )
    assert [(case.get("name"), len(case)) for case in suite] == [
        ("Low", 1),
        ("High", 0),
        ("mystery", 1),
    ]


def test_github_gets_an_annotation_for_each_failure(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """At the line of the file; a fault of the file is one too."""
    assert desk.budget(WORKLOAD.replace("Low", '"Low: 5 %"'), "--github") == 1
    first, second = capsys.readouterr().out.splitlines()
    file = (desk.folder / "workload.yaml").as_posix()
    assert first.startswith(f"::error file={file},line=11,col=5,title=budget%3A budget::")
    assert "Low: 5 %25: expected are up to 1980 of 1000" in first
    assert second.startswith(f"::error file={file},line=9,col=30,title=budget%3A unpublished::")
    assert desk.budget(WORKLOAD.replace("clip-1", "clip-2"), "--github") == 1
    (fault,) = capsys.readouterr().out.splitlines()
    assert f"::error file={file},line=5,col=11,title=workload-unknown-item::" in fault


def test_markdown_is_a_comment(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The outcome first; names cannot break out of their cell."""
    assert desk.budget(WORKLOAD, "--markdown") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "### Cost of A &lt;b&gt; \\| day: a limit is passed"
    assert lines[2].startswith("- **failed**: budget Low: expected are up to 1980 of 1000 credits")
    assert (
        "| Clips &amp; more, 5 % | studio | clip-1 | 10 | 198 | exact | 1980 credits | 1980 |"
        in lines
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.yaml"], "missing.yaml is not a file"),
        (["FILE", "--json", "--junit"], "--json and --junit do not go together"),
        (["FILE", "--against", "--oops"], '"--oops" is neither a folder nor a revision'),
        (["FILE", "--against", ""], '"" is neither a folder nor a revision'),
        (["FILE", "--against", "EMPTY"], "holds no spec: name the folder"),
    ],
)
def test_wrong_usage_is_2(
    desk: Desk, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on stderr, nothing on stdout."""
    (desk.folder / "empty").mkdir()
    names = {"FILE": str(desk.workload(WORKLOAD)), "EMPTY": str(desk.folder / "empty")}
    given = [names.get(each, each) for each in arguments]
    assert run(["budget", *given, "--specs", str(desk.specs)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("ratecard: ")
    assert words in printed.err


def test_an_earlier_spec_that_does_not_load_is_named(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which file of the other revision, and nothing on stdout."""
    earlier = desk.earlier({"[5, true, 198]": "[5, true, x]"})
    assert desk.budget(WORKLOAD, "--against", earlier) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    first, second, *_ = printed.err.splitlines()
    assert first == f"{earlier} cannot be compared with:"
    assert "earlier/studio/prices.yaml:6:" in second


def test_a_thousand_lines_are_all_priced(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Ten clips each: 1,000 * 1,980 credits."""
    line = (
        "  - {provider: studio, item: clip-1, count: 10, parameters: {duration: 5, sound: true}}\n"
    )
    assert desk.budget("lines:\n" + line * 1000) == 0
    assert "1980000" in capsys.readouterr().out


def test_codes_of_workloads_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """Beside those of specs."""
    assert run(["explain", "workload-purchase"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "workload-purchase: A line buys credits instead of spending them.",
        "What a workload file holds: docs/budget.md in the repository of ratecard",
    ]
