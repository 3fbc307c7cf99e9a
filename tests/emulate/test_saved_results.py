"""Results of the emulator as files: each is another one, and its name says what it is."""

import shutil
from pathlib import Path

import httpx2
import pytest
from tests.emulate.cells import SUBJECTS, Kind, opened, virtual_waits

from ratecard.testing import running

_STUDIO = Path(__file__).parents[1] / "cases" / "reliability" / "studio"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("provider", SUBJECTS)
def test_jobs_saved_into_one_folder_are_all_there(
    provider: str, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = SUBJECTS[provider]
    with (
        running(provider, limits=False) as emulator,
        virtual_waits(emulator, monkeypatch),
        opened(emulator, subject, kind) as shell,
    ):
        jobs = [shell.do(subject.submit(shell.client)) for _ in range(3)]
        paths = [path for job in jobs for path in shell.do(job.save(f"{tmp_path}/out/"))]
        again = [path for job in jobs for path in shell.do(job.save(tmp_path / "out"))]
    assert again == paths
    assert len(set(paths)) == len(paths) >= len(jobs)
    assert {path.name for path in paths} == {path.name for path in (tmp_path / "out").iterdir()}
    assert len({path.read_bytes() for path in paths}) == len(paths)
    assert {path.suffix for path in paths} <= {".png", ".jpg", ".mp4"}


def test_a_result_of_any_stated_type_has_its_suffix(tmp_path: Path) -> None:
    """Also of one that the emulator cannot make: it is served, as a text."""
    shutil.copytree(_STUDIO, tmp_path / "studio")
    spec = tmp_path / "studio" / "provider.yaml"
    stated = spec.read_text().replace("  video:\n", "  video:\n    result_type: video/webm\n")
    spec.write_text(stated)
    with running("studio", specs=tmp_path) as emulator:
        key = {"apiKey": emulator.key}
        with httpx2.Client(base_url=emulator.base_url, params=key) as http:
            job = http.post("/v1/again", json={"text": "A lake"}).json()["id"]
            emulator.finish_jobs()
            (url,) = http.get(f"/v1/videos/{job}").json()["files"]
        file = httpx2.get(url)
    assert url.endswith("/0.webm")
    assert (file.status_code, file.headers["content-type"]) == (200, "video/webm")
