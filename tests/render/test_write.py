"""Folders are replaced whole or not at all, whatever happens on the way."""

import errno
import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.render.running import fill

from ratecard.write.folder import read_folder
from ratecard.write.guard import GUARD_NAME, BusyError, only_run
from ratecard.write.replace import STAGING_NAME, recover, replace_folders

OLD = {"README.md": b"old\n", "src/a.py": b"same\n", "gone.py": b"gone\n"}
NEW = {"README.md": b"new\n", "src/a.py": b"same\n"}
SECOND_OLD = {"x.py": b"old\n"}
SECOND_NEW = {"x.py": b"new\n"}
NOT_REACHED = 3
FILE_STEPS = frozenset(
    {"open", "os.link", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.scandir"}
    | {"ctypes.dlsym", "shutil.rmtree"}
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Two generated folders, one of which somebody works in, and one that is to go."""
    fill(tmp_path / "first", {**OLD, ".venv/bin/python": b"mine\n", "src/__pycache__/a.pyc": b""})
    fill(tmp_path / "second", SECOND_OLD)
    fill(tmp_path / "orphan", {"y.py": b"old\n"})
    return tmp_path


def replace(out: Path) -> None:
    replace_folders(out, {"first": NEW, "second": SECOND_NEW, "third": NEW}, ("orphan",))


def is_new(out: Path) -> bool:
    return (
        read_folder(out / "first") == NEW
        and read_folder(out / "second") == SECOND_NEW
        and read_folder(out / "third") == NEW
        and not (out / "orphan").exists()
    )


def is_old(out: Path) -> bool:
    return (
        read_folder(out / "first") == OLD
        and read_folder(out / "second") == SECOND_OLD
        and not (out / "third").exists()
        and (out / "orphan").exists()
    )


def test_folders_are_replaced_added_and_removed(out: Path) -> None:
    replace(out)

    assert is_new(out)
    assert sorted(path.name for path in out.iterdir()) == ["first", "second", "third"]


def test_what_people_keep_beside_the_code_stays(out: Path) -> None:
    fill(out / "first", {"dist/a.whl": b"w", "src/kit.egg-info/PKG-INFO": b"p", "build/x": b"x"})
    replace(out)

    assert (out / "first/.venv/bin/python").read_bytes() == b"mine\n"
    assert (out / "first/dist/a.whl").read_bytes() == b"w"
    assert (out / "first/build/x").read_bytes() == b"x"
    assert (out / "first/src/kit.egg-info/PKG-INFO").read_bytes() == b"p"
    assert not (out / "first/src/__pycache__").exists()


def test_an_unchanged_file_is_not_written_again(out: Path) -> None:
    before = (out / "first/src/a.py").stat()
    replace(out)

    assert os.path.samestat((out / "first/src/a.py").stat(), before)


def in_child(action: Callable[[], None]) -> int:
    """Run the action in a forked process; its exit status, negative when a signal ended it."""
    child = os.fork()
    if child == 0:
        try:
            action()
        except OSError:
            os._exit(1)
        except BaseException:
            os._exit(2)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def at_step(number: int, fault: Callable[[], None], out: Path) -> None:
    """Replace the folders; the fault comes just before the given step that touches the disk."""
    left = number

    def hook(event: str, _arguments: object) -> None:
        nonlocal left
        if event in FILE_STEPS:
            left -= 1
            if left == 0:
                fault()

    sys.addaudithook(hook)
    replace(out)
    if left > 0:
        os._exit(NOT_REACHED)


def full_disk() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def without_exchange() -> None:
    """As on a system that cannot let two folders change places in one step."""
    sys.platform = "plain"


SYSTEMS = pytest.mark.parametrize(
    "system", [lambda: None, without_exchange], ids=["exchange", "renames"]
)


def outcomes(
    tmp_path: Path, system: Callable[[], None], fault: Callable[[], None]
) -> Iterator[tuple[Path, int]]:
    """The output folder and exit status of a run with the fault at step 1, at step 2, …"""
    for number in itertools.count(1):
        out = tmp_path / str(number)
        fill(out / "first", {**OLD, ".venv/bin/python": b"mine\n"})
        fill(out / "second", SECOND_OLD)
        fill(out / "orphan", {"y.py": b"old\n"})

        def action(number: int = number, out: Path = out) -> None:
            system()
            at_step(number, fault, out)

        status = in_child(action)
        if status == NOT_REACHED:
            assert number > 30
            return
        yield out, status


@SYSTEMS
def test_a_fault_at_any_step_leaves_all_folders_old_or_all_new(
    tmp_path: Path, system: Callable[[], None]
) -> None:
    seen: set[int] = set()
    for out, status in outcomes(tmp_path, system, full_disk):
        assert status in (0, 1)
        assert is_old(out) if status else is_new(out), f"fault at step {out.name}"
        recover(out)
        assert is_old(out) if status else is_new(out), f"recovery after step {out.name}"
        assert (out / "first/.venv/bin/python").exists()
        assert not (out / STAGING_NAME).exists()
        seen.add(status)
    assert seen == {0, 1}


@SYSTEMS
def test_a_kill_at_any_step_leaves_each_folder_old_or_new(
    tmp_path: Path, system: Callable[[], None]
) -> None:
    for out, status in outcomes(tmp_path, system, killed):
        assert status == -signal.SIGKILL
        if system is not without_exchange:
            assert read_folder(out / "first") in (OLD, NEW), f"killed at step {out.name}"
        recover(out)
        assert read_folder(out / "first") in (OLD, NEW), f"recovery after step {out.name}"
        assert read_folder(out / "second") in (SECOND_OLD, SECOND_NEW)
        assert (out / "first/.venv/bin/python").exists()
        assert not (out / STAGING_NAME).exists()


def test_a_real_full_disk_leaves_the_old_folders(out: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from ratecard.write.replace import replace_folders\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "replace_folders(Path(sys.argv[1]), {'first': {'a': b'x' * 900, 'b': b'x' * 1100}}, ())\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(out)], capture_output=True, text=True, check=False
    )

    assert "File too large" in run.stderr
    assert is_old(out)
    assert not (out / STAGING_NAME).exists()


def test_a_second_run_over_the_same_folder_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "generated"
    with only_run(out):
        with (
            pytest.raises(BusyError, match=r"another run is writing to .*generated"),
            only_run(out),
        ):
            pass
        assert (out / GUARD_NAME).exists()
    assert not (out / GUARD_NAME).exists()
    with only_run(out):
        pass


def test_a_run_that_died_does_not_hold_the_folder(tmp_path: Path) -> None:
    def die_within() -> None:
        with only_run(tmp_path):
            killed()

    assert in_child(die_within) == -signal.SIGKILL
    assert (tmp_path / GUARD_NAME).exists()
    with only_run(tmp_path):
        pass
