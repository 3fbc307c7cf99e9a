"""`ratecard overview`, and the page that holds what it prints."""

from pathlib import Path

import pytest
from tests.conformance.plain_yaml import items
from tests.conformance.spec import FOLDERS, read_spec

from ratecard.cli.run import run

ROOT = Path(__file__).parents[2]


def test_the_page_of_providers_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    """docs/providers.md holds what the command prints today."""
    assert run(["overview", "--specs", str(ROOT / "specs")]) == 0

    page = (ROOT / "docs/providers.md").read_text(encoding="utf-8")
    made = page.split("<!-- made by `ratecard overview` -->\n")[1].split("<!-- end -->")[0]
    assert made == capsys.readouterr().out


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_counts_are_those_of_the_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Operations, models and disputes are counted from the YAML by other code."""
    spec = read_spec(folder)

    assert run(["overview", folder.name, "--specs", str(folder.parent)]) == 0

    heads, _, cells = (line.split(" | ") for line in capsys.readouterr().out.splitlines()[:3])
    row = dict(zip((head.strip("| ") for head in heads), cells, strict=True))
    assert row["operations"] == str(len(spec.endpoints))
    assert row["models"] == str(len(spec.models) + len(spec.uncalled))
    assert row["disputes"] == str(len(items(spec.provider.get("disputed"))))
