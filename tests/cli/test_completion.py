"""The shell completes commands, providers and items."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SPECS = Path(__file__).parent / "specs"


def completed(words: str, folder: Path) -> list[str]:
    """What bash is offered for the last word of a command line typed in `folder`."""
    asked = subprocess.run(
        [sys.executable, "-c", "from ratecard.cli import main; main()"],
        env=os.environ
        | {
            "_RATECARD_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split(" ")) - 1),
        },
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.stderr == ""
    return asked.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("ratecard qu", ["quote"]),
        ("ratecard quote st", ["studio"]),
        ("ratecard quote studio clip", ["clip-1", "clip-old"]),
        ("ratecard quote studio pair", ["pair", "pair-pro", "pair-max"]),
        ("ratecard prices studio fil", ["filter"]),
        ("ratecard explain price-g", ["price-gap"]),
        ("ratecard quote nobody cl", []),
    ],
)
def test_names_are_completed(words: str, offered: list[str]) -> None:
    """A prefix is completed to the names of the specs in the current folder."""
    assert completed(words, SPECS.parent) == offered
