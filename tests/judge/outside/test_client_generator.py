"""openapi-python-client makes a client of each document, without a word of warning."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DOCUMENTS = sorted(ROOT.glob("generated/openapi/*.json"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_client_is_generated_without_a_warning(
    document: Path, judge: Callable[[str], str], tmp_path: Path
) -> None:
    """Its own formatter runs over it as well."""
    out = tmp_path / "client"
    program = judge("openapi-python-client")
    done = subprocess.run(
        [program, "generate", "--path", str(document), "--meta", "none", "--output-path", str(out)],
        env={**os.environ, "PATH": f"{Path(program).parent}{os.pathsep}{os.environ['PATH']}"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).lower()
    assert list(out.glob("api/*/*.py"))
