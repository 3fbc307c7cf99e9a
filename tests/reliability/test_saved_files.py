"""Where results are saved: no paid result takes the place of another file."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.emulate.cells import Kind, Shell
from tests.reliability.hostile_server import Received, hostile, json_reply, reply
from tests.reliability.studio import client_at

from ratecard_runtime import Job
from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.parametrize("kind", ["sync", "async"]),
    pytest.mark.usefixtures("studio", "no_waits"),
]

PNG = b"\x89PNG\r\n\x1a\n"


@dataclass
class Studio:
    """Jobs j1, j2 and so on, each with the same files: paths, and headers of their answers.

    What a file holds is its job and its path, unless `content` says it.
    """

    files: dict[str, tuple[str, ...]]
    content: bytes | None = None
    started: int = field(default=0)

    def __call__(self, received: Received) -> bytes:
        """Answer."""
        if received.method == "POST":
            self.started += 1
            return json_reply(f'{{"id": "j{self.started}", "status": "queued"}}')
        path = received.target.partition("?")[0]
        if path.startswith("/v1/videos/"):
            job = path.rpartition("/")[2]
            urls = [f"/{job}{name}" for name in self.files]
            return json_reply(json.dumps({"status": "done", "files": urls}))
        name = f"/{path.split('/', 2)[2]}"
        return reply(self.content or PNG + path.encode(), *self.files[name])


def submitted(shell: Shell) -> Job:
    """A job that was started."""
    job: Job = shell.do(shell.client.videos.make_once(text="A lake"))
    return job


def holds(folder: Path) -> dict[str, bytes]:
    """The files in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_jobs_saved_into_one_folder_keep_their_results(kind: Kind, tmp_path: Path) -> None:
    journal = tmp_path / "journal.sqlite3"
    out = tmp_path / "out"
    out.mkdir()
    with (
        hostile(Studio({"/0.png": ()})) as server,
        client_at(server, kind, journal=journal) as shell,
    ):
        jobs = [submitted(shell) for _ in range(3)]
        paths = [shell.do(job.save(out)) for job in jobs]
        assert paths == [(out / name,) for name in ("0.png", "0-j2.png", "0-j3.png")]
        again = [shell.do(job.save(out)) for job in reversed(jobs)]
    assert again == paths[::-1]
    assert holds(out) == {
        "0.png": PNG + b"/j1/0.png",
        "0-j2.png": PNG + b"/j2/0.png",
        "0-j3.png": PNG + b"/j3/0.png",
    }
    assert [call.jobs[0].state for call in Journal(journal).calls()] == ["succeeded"] * 3


def test_a_folder_that_does_not_exist_is_made_where_the_path_ends_in_a_separator(
    kind: Kind, tmp_path: Path
) -> None:
    with hostile(Studio({"/0.png": ()})) as server, client_at(server, kind) as shell:
        for _ in range(2):
            shell.do(submitted(shell).save(f"{tmp_path}/new/clips/"))
    assert set(holds(tmp_path / "new" / "clips")) == {"0.png", "0-j2.png"}


def test_one_given_name_for_two_jobs_loses_none(kind: Kind, tmp_path: Path) -> None:
    """The first has it; the names that the others got are returned."""
    with hostile(Studio({"/0.png": ()})) as server, client_at(server, kind) as shell:
        paths = [shell.do(submitted(shell).save(tmp_path / "clips")) for _ in range(2)]
    assert paths == [(tmp_path / "clips.png",), (tmp_path / "clips-j2.png",)]
    assert holds(tmp_path) == {
        "clips.png": PNG + b"/j1/0.png",
        "clips-j2.png": PNG + b"/j2/0.png",
    }


def test_what_was_there_before_stays(kind: Kind, tmp_path: Path) -> None:
    """Also what an archive would be called, which nobody asked for."""
    (tmp_path / "city.zip").write_bytes(b"precious")
    (tmp_path / "0.png").write_bytes(b"precious, too")
    archive = Studio({"/0.png": ()}, content=b"PK\x03\x04rest")
    with hostile(archive) as server, client_at(server, kind) as shell:
        assert shell.do(submitted(shell).save(tmp_path / "city.mp4")) == (tmp_path / "city-j1.zip",)
        assert shell.do(submitted(shell).save(tmp_path / "v1.0")) == (tmp_path / "v1.0.zip",)
        server.answer = Studio({"/0.png": ()}, started=2)
        assert shell.do(submitted(shell).save(tmp_path)) == (tmp_path / "0-j3.png",)
    assert holds(tmp_path)["city.zip"] == b"precious"
    assert holds(tmp_path)["0.png"] == b"precious, too"


def test_every_file_of_a_result_keeps_its_own_name_and_suffix(kind: Kind, tmp_path: Path) -> None:
    named = 'Content-Disposition: attachment; filename="../take 1.webp"'
    files = {
        "/first.png": ("Content-Type: image/png",),
        "/second.jpg": ("Content-Type: image/jpeg",),
        "/third": ("Content-Type: video/mp4",),
        "/a/first.png": (),
        "/fourth": ("Content-Type: image/webp", named),
        "/NUL.png": (),
    }
    names = ["first.png", "second.jpg", "third.mp4", "first-j1.png", "take-1.webp", "_NUL.png"]
    with hostile(Studio(files)) as server, client_at(server, kind) as shell:
        job = submitted(shell)
        paths = shell.do(job.save(f"{tmp_path}/out/"))
        assert paths == tuple(tmp_path / "out" / name for name in names)
        assert shell.do(job.save(tmp_path / "out")) == paths
    assert list(holds(tmp_path / "out").values()).count(PNG + b"/j1/first.png") == 1
    assert len(holds(tmp_path / "out")) == len(files)


def test_files_of_one_result_that_are_alike_are_all_there(kind: Kind, tmp_path: Path) -> None:
    alike = Studio({"/a/0.png": (), "/b/0.png": ()}, content=PNG)
    with hostile(alike) as server, client_at(server, kind) as shell:
        job = submitted(shell)
        paths = shell.do(job.save(tmp_path))
        assert shell.do(job.save(tmp_path)) == paths
    assert holds(tmp_path) == {"0.png": PNG, "0-j1.png": PNG}


def test_several_files_need_a_folder(kind: Kind, tmp_path: Path) -> None:
    """Which the error says, before any is fetched; the job can still be saved."""
    with hostile(Studio({"/a.png": (), "/b.png": ()})) as server, client_at(server, kind) as shell:
        job = submitted(shell)
        with pytest.raises(DownloadFailed, match=r"has 2 files, and .*give a folder") as caught:
            shell.do(job.save(tmp_path / "lakes.png"))
        assert caught.value.job_id == "j1"
        assert holds(tmp_path) == {}
        assert len(shell.do(job.save(f"{tmp_path}/lakes/"))) == 2


def test_a_name_without_a_suffix_gets_that_of_the_file(kind: Kind, tmp_path: Path) -> None:
    """From its address, and from the answer where the address has none."""
    with hostile(Studio({"/0.jpg": ()})) as server, client_at(server, kind) as shell:
        assert shell.do(submitted(shell).save(tmp_path / "result")) == (tmp_path / "result.jpg",)
        server.answer = Studio({"/0": ("Content-Type: video/mp4",)}, started=1)
        assert shell.do(submitted(shell).save(tmp_path / "result")) == (tmp_path / "result.mp4",)
