"""Files appear whole or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.partial_file import PartialFile, target_paths


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    """While writing, the final name still holds what it held."""
    target = tmp_path / "a.mp4"
    target.write_bytes(b"old")
    with PartialFile(target) as file:
        file.write(b"new, ")
        assert target.read_bytes() == b"old"
        file.write(b"and longer")
        assert file.commit() == target
    assert target.read_bytes() == b"new, and longer"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_an_exception_leaves_the_old_file_alone(tmp_path: Path) -> None:
    """And removes the temporary one."""
    target = tmp_path / "a.mp4"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), PartialFile(target) as file:
        file.write(b"new")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_an_archive_is_recognised_across_chunks(tmp_path: Path) -> None:
    """The first four bytes may arrive one by one."""
    with PartialFile(tmp_path / "a.png") as file:
        for byte in (b"P", b"K", b"\x03", b"\x04", b"rest"):
            file.write(byte)
        assert file.commit() == tmp_path / "a.zip"
    assert (tmp_path / "a.zip").read_bytes() == b"PK\x03\x04rest"


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.partial_file import PartialFile

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    with PartialFile(Path(sys.argv[1])) as file:
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
    """No folder is made behind the caller's back."""
    with (
        pytest.raises(DownloadFailed, match="cannot be written: No such file or directory"),
        PartialFile(tmp_path / "b" / "a.mp4"),
    ):
        pass


NAMES = [
    ("https://x/files/city.mp4?sig=1", "city.mp4"),
    ("https://x/files/..%2f..%2fpasswd", "passwd"),
    ("https://x/a%20b%00c.png", "a-b-c.png"),
    ("https://x/.bashrc", "bashrc"),
    ("https://x/", "result"),
    ("https://x", "result"),
    ("https://x/\u202egpj.exe", "gpj.exe"),
    ("https://x/" + "n" * 300 + ".mp4", "n" * 96 + ".mp4"),
]


@pytest.mark.parametrize(("url", "name"), NAMES)
def test_names_in_a_folder(tmp_path: Path, url: str, name: str) -> None:
    """The end of the address, made harmless."""
    assert target_paths(tmp_path, (url,)) == (tmp_path / name,)


def test_several_files_are_numbered(tmp_path: Path) -> None:
    """From 1, before the suffix."""
    urls = ("https://x/a.png", "https://x/b.png", "https://x/c.png")
    assert target_paths(tmp_path / "lake.png", urls) == (
        tmp_path / "lake-1.png",
        tmp_path / "lake-2.png",
        tmp_path / "lake-3.png",
    )
    assert target_paths("out/", urls[:1]) == (Path("out/a.png"),)
