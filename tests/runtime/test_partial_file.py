"""Files appear whole or not at all, and in the place of no other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.partial_file import PartialFile
from ratecard_runtime.files.target import targets
from ratecard_runtime.network.messages import Response

ADDRESS = "https://x/a.mp4"


def begun(path: Path | str, job_id: str = "") -> PartialFile:
    """A file that is to be written where `path` says."""
    return PartialFile(targets(path, (ADDRESS,), job_id)[0])


def written(path: Path | str, content: bytes, job_id: str = "") -> Path:
    """Write a file and return where it is."""
    with begun(path, job_id) as file:
        file.restart(Response(200, (), b""), ADDRESS)
        file.write(content)
        return file.commit()


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    """Until then there is no file of its name."""
    target = tmp_path / "a.mp4"
    with begun(target) as file:
        file.write(b"new, ")
        assert not target.exists()
        file.write(b"and longer")
        assert file.commit() == target
    assert target.read_bytes() == b"new, and longer"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_an_exception_leaves_nothing(tmp_path: Path) -> None:
    """The temporary file is removed."""
    with pytest.raises(KeyboardInterrupt), begun(tmp_path / "a.mp4") as file:
        file.write(b"new")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("has_links", [True, False])
def test_another_file_of_the_name_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    """The same content is not kept twice; other content gets the job's id, then a number."""
    if not has_links:
        monkeypatch.setattr(os, "link", _no_link)
    path = tmp_path / "a.mp4"
    assert written(path, b"one") == path
    assert written(path, b"two", "j/2") == tmp_path / "a-j-2.mp4"
    assert written(path, b"two!", "j/2") == tmp_path / "a-j-2-2.mp4"
    assert written(path, b"two", "j/2") == tmp_path / "a-j-2.mp4"
    assert written(path, b"three") == tmp_path / "a-2.mp4"
    assert written(path, b"one", "j/4") == path
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        "a.mp4": b"one",
        "a-j-2.mp4": b"two",
        "a-j-2-2.mp4": b"two!",
        "a-2.mp4": b"three",
    }


def test_what_is_no_file_stays_too(tmp_path: Path) -> None:
    """A folder of the name, and a link that leads nowhere."""
    (tmp_path / "a.mp4").mkdir()
    (tmp_path / "a-2.mp4").symlink_to(tmp_path / "nowhere")
    assert written(f"{tmp_path}/", b"film") == tmp_path / "a-3.mp4"
    assert not (tmp_path / "nowhere").exists()


def test_a_name_that_was_given_and_is_taken_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A program that reads the name it gave would read another file."""
    written(tmp_path / "a.mp4", b"one")
    written(tmp_path / "a.mp4", b"one")
    assert caplog.messages == []
    written(tmp_path / "a.mp4", b"two", "j2")
    (said,) = caplog.messages
    assert said.endswith(f"a.mp4 is there with other content; the result is in {tmp_path}/a-j2.mp4")


ARCHIVES = [
    ("a.png", "a.zip"),
    ("a", "a.zip"),
    ("take v1.0", "take v1.0.zip"),
    ("take v1.1", "take v1.1.zip"),
    ("a.dat", "a.dat.zip"),
    ("scene.usdz", "scene.usdz"),
]


@pytest.mark.parametrize(("given", "name"), ARCHIVES)
def test_an_archive_is_recognised_across_chunks(tmp_path: Path, given: str, name: str) -> None:
    """The first four bytes may arrive one by one."""
    with begun(tmp_path / given) as file:
        for byte in (b"P", b"K", b"\x03", b"\x04", b"rest"):
            file.write(byte)
        assert file.commit() == tmp_path / name
    assert (tmp_path / name).read_bytes() == b"PK\x03\x04rest"


def test_an_archive_does_not_replace_a_file_that_nobody_named(tmp_path: Path) -> None:
    """What is in city.zip has nothing to do with city.mp4."""
    (tmp_path / "city.zip").write_bytes(b"precious")
    assert written(tmp_path / "city.mp4", b"PK\x03\x04", "j1") == tmp_path / "city-j1.zip"
    assert (tmp_path / "city.zip").read_bytes() == b"precious"


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.partial_file import PartialFile
from ratecard_runtime.files.target import targets

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    with PartialFile(targets(sys.argv[1], ("",))[0]) as file:
        file.write(b"x" * 100_000)
        file.commit()
except DownloadFailed as error:
    print(error)
"""


def test_a_full_disk_is_a_typed_error_and_leaves_nothing(tmp_path: Path) -> None:
    """The limit on file sizes stands in for the full disk."""
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path / "a.mp4")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("a.mp4 cannot be written: File too large")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """It is made where the path says that it is a folder, and told of where it does not."""
    with pytest.raises(DownloadFailed) as caught:
        written(tmp_path / "b" / "a.mp4", b"film")
    assert str(caught.value).endswith(
        f"b/a.mp4 cannot be written: No such file or directory; make the folder {tmp_path}/b first"
    )
    assert written(f"{tmp_path}/b/c/", b"film") == tmp_path / "b" / "c" / "a.mp4"


def test_a_file_in_the_place_of_a_folder(tmp_path: Path) -> None:
    """It stays."""
    (tmp_path / "out").write_bytes(b"precious")
    with pytest.raises(DownloadFailed, match="out is a file; a path that ends in a separator is"):
        written(f"{tmp_path}/out/", b"film")
    assert (tmp_path / "out").read_bytes() == b"precious"


def _no_link(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")
