"""The lock of a generated folder, what counts as part of the folder, and how a difference shows."""

from pathlib import Path

import pytest
from tests.render.running import fill

from ratecard.write.difference import unified_diff
from ratecard.write.folder import read_folder
from ratecard.write.lock import LOCK_NAME, FileRecord, Lock, lock_bytes, read_lock

LOCK = Lock(
    provider="acme",
    spec="1",
    templates="2",
    tools={"black": "26.1", "sources": "3"},
    files={"b.py": FileRecord(raw="4", output="5"), "a.py": FileRecord(raw="6", output="7")},
)


def test_a_lock_comes_back_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_bytes(lock_bytes(LOCK))

    assert read_lock(tmp_path) == LOCK
    assert lock_bytes(LOCK).index(b"a.py") < lock_bytes(LOCK).index(b"b.py")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"<<<<<<< ours\n",
        lock_bytes(LOCK) + b" ",
        lock_bytes(LOCK).replace(b"\n", b"\r\n"),
        lock_bytes(LOCK).replace(b'"4 5"', b'"4"'),
        lock_bytes(LOCK).replace(b'"4 5"', b"45"),
        b"[" * 100_000,
    ],
)
def test_a_damaged_lock_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LOCK_NAME).write_bytes(content)

    assert read_lock(tmp_path) is None


def test_caches_and_what_people_keep_do_not_count(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {
            "a.py": b"",
            "src/__pycache__/a.pyc": b"",
            ".venv/x": b"",
            "dist/x": b"",
            "build/x": b"",
            "src/a.egg-info/x": b"",
            ".mypy_cache/x": b"",
        },
    )
    assert read_folder(tmp_path) == {"a.py": b""}


def test_a_link_is_a_change_wherever_it_leads(tmp_path: Path) -> None:
    fill(tmp_path / "real", {"a.py": b"text\n"})
    fill(tmp_path / "made", {"b.py": b""})
    (tmp_path / "made/a.py").symlink_to(tmp_path / "real/a.py")
    (tmp_path / "made/folder").symlink_to(tmp_path / "real")

    assert read_folder(tmp_path / "made") == {
        "a.py": f"link to {tmp_path}/real/a.py\n".encode(),
        "b.py": b"",
        "folder": f"link to {tmp_path}/real\n".encode(),
    }


def test_a_diff_leads_from_what_is_there_to_what_is_wanted() -> None:
    current = {"same": b"s\n", "edited": b"a\nb\n", "added": b"", "cut": b"no end"}
    wanted = {"same": b"s\n", "edited": b"a\nc\n", "deleted": b"d\n", "cut": b"end\n"}

    assert unified_diff("kit", current, wanted) == (
        "--- a/kit/added\n"
        "+++ /dev/null\n"
        "--- a/kit/cut\n"
        "+++ b/kit/cut\n"
        "@@ -1 +1 @@\n"
        "-no end\n"
        "\\ No newline at end of file\n"
        "+end\n"
        "--- /dev/null\n"
        "+++ b/kit/deleted\n"
        "@@ -0,0 +1 @@\n"
        "+d\n"
        "--- a/kit/edited\n"
        "+++ b/kit/edited\n"
        "@@ -1,2 +1,2 @@\n"
        " a\n"
        "-b\n"
        "+c\n"
    )


def test_bytes_that_are_no_text_still_make_a_diff() -> None:
    assert "-\\xff\n" in unified_diff("kit", {"a": b"\xff\n"}, {"a": b"x\n"})
