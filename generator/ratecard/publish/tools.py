"""The tools that build, check and upload: run as modules of this Python, never found on PATH."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from ratecard.publish.problems import MissingToolError

_TOOLS: Final = ("build", "hatchling", "packaging", "pip", "twine")


def require_tools() -> None:
    """Raise MissingToolError unless everything that builds and uploads is installed."""
    missing = [name for name in _TOOLS if find_spec(name) is None]
    if missing:
        raise MissingToolError(
            f"{', '.join(missing)} not installed: run pip install 'ratecard[publish]'"
        )


def run_tool(
    arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str]
) -> "subprocess.CompletedProcess[str]":
    """Run `python -m ARGUMENTS` in `folder`, out of reach of modules that happen to lie there."""
    return subprocess.run(
        [sys.executable, "-P", "-m", *arguments],
        cwd=folder,
        env={**environment, "COLUMNS": "1000"},  # one message, one line
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )


def reason(output: str) -> str:
    """The line of a tool's output that says why it failed: its last error, else its last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR").lstrip(": ") for line in lines if line[:5] == "ERROR"]
    return (errors or lines or ["it said nothing"])[-1]
