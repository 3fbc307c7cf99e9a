"""schemathesis, with every check and in every phase, finds nothing in any emulator."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import pytest

from ratecard.testing import running

ROOT = Path(__file__).parents[3]
DOCUMENTS = sorted(ROOT.glob("generated/openapi/*.json"))
SEEDS = (1, 2, 3)
MANY_CREDITS = "1000000000000000000000000"


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_schemathesis_finds_nothing(
    document: Path, seed: int, judge: Callable[[str], str], tmp_path: Path
) -> None:
    """No check and no operation is left out; the account has credits and no limits."""
    described = cast("Mapping[str, Mapping[str, object]]", json.loads(document.read_text("utf-8")))
    with running(document.stem, credits=MANY_CREDITS, job_seconds=0, limits=False) as emulator:
        settings = tmp_path / "schemathesis.toml"
        settings.write_text(_settings(described, emulator.base_url, emulator.key, seed))
        done = subprocess.run(
            [
                *(judge("schemathesis"), "--config-file", str(settings), "--no-color"),
                *("run", str(document), "--checks", "all"),
                *("--phases", "examples,coverage,fuzzing,stateful"),
            ],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent / "judges_python")},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{_operations(described)} selected / {_operations(described)} total" in done.stdout


def _settings(
    described: Mapping[str, Mapping[str, object]], base_url: str, key: str, seed: int
) -> str:
    """The settings of a run: where the emulator is, its key, and the documented Host header."""
    schemes = cast("Mapping[str, Mapping[str, str]]", described["components"]["securitySchemes"])
    host = described["x-ratecard"]["host_header"]
    lines = [
        f'base-url = "{base_url}"',
        f"seed = {seed}",
        'hooks = "judging"',
        "continue-on-failure = true",
        "request-timeout = 60",
        *([f'headers = {{ Host = "{host}" }}'] if host else []),
        "[generation]",
        "max-examples = 30",
        *(
            line
            for name, scheme in schemes.items()
            for line in (f"[auth.openapi.{name}]", f'{_word(scheme)} = "{key}"')
        ),
    ]
    return "\n".join(lines) + "\n"


def _word(scheme: Mapping[str, str]) -> str:
    return "bearer" if scheme["type"] == "http" else "api_key"


def _operations(described: Mapping[str, Mapping[str, object]]) -> int:
    return sum(len(cast("Mapping[str, object]", item)) for item in described["paths"].values())
