"""docs/maintaining.md, run from its first line to its last as a reader would.

A block in `console` holds commands and what they print; in `diff` an edit; in `yaml` a file whose
name stands in its first line; in `sh` a server. `pytest --rewrite-golden` writes anew what is
printed; a normal run never does. Installing needs the index that set-up needs: `make prove` does.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "maintaining.md"
PORT = "127.0.0.1:8080"
LAST = "## Install\n"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Reader:
    """Somebody who does what the page says, in `folder`; the index is at `address`."""

    folder: Path
    address: str
    servers: ExitStack

    def follow(self, page: str) -> str:
        """The page with what was really printed."""
        return BLOCK.sub(lambda block: self._block(block[1], block[2]), page)

    def _block(self, language: str, text: str) -> str:
        match language:
            case "console":
                commands = re.findall(r"^\$ (.*)$", text, re.MULTILINE)
                text = "".join(f"$ {each}\n{self._run(each)}" for each in commands)
            case "diff":
                self._apply(text)
            case "yaml":
                (self.folder / text.partition("\n")[0].removeprefix("# ")).write_text(text, "utf-8")
            case "sh":
                self.servers.enter_context(self._server(text))
            case _:
                raise AssertionError(f"what is done with a block of {language}?")
        return f"```{language}\n{text}```\n"

    def _run(self, command: str) -> str:
        done = subprocess.run(
            ["bash", "-c", command.replace(PORT, self.address)],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(self.folder),
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        return done.stdout.replace(self.address, PORT)

    def _apply(self, text: str) -> None:
        command = ["git", "apply", "-"]
        subprocess.run(command, cwd=self.folder, input=text, encoding="utf-8", check=True)

    @contextmanager
    def _server(self, command: str) -> Generator[None]:
        """The server that the page starts, under a port that is free, until the end."""
        here = command.replace("8080", self.address.rpartition(":")[2])
        started = subprocess.Popen(
            ["bash", "-c", here.replace("pypi-server", "exec pypi-server")],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(self.folder),
        )
        try:
            _wait_for(self.address)
            yield
        finally:
            started.terminate()
            started.wait()


def _environment(folder: Path) -> dict[str, str]:
    """What a shell has in which ratecard is installed, and a name for git."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    people = ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL")
    names = {f"GIT_{each}": "maintainer@acme.example" for each in people}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    kept.pop("PYTHONPATH", None)
    return {**kept, **names, "PATH": path, "HOME": str(folder), "COLUMNS": "200"}


def _wait_for(address: str) -> None:
    host, _, port = address.partition(":")
    for _ in range(400):
        try:
            socket.create_connection((host, int(port)), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the package index did not start")


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A reader with an empty folder, but for the runtime."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "dist", "build")
    shutil.copytree(ROOT / "runtime", tmp_path / "runtime", ignore=ignored)
    with ExitStack() as servers:
        yield Reader(tmp_path, address, servers)


def test_the_page_is_true(reader: Reader, pytestconfig: pytest.Config) -> None:
    """Everything in `make prove`; in `make test` all but the installation."""
    page = PAGE.read_text(encoding="utf-8")
    assert page.count(LAST) == 1
    is_whole = pytestconfig.getoption("--hypothesis-profile") == "prove"
    head, tail = (page, "") if is_whole else (page[: page.index(LAST)], page[page.index(LAST) :])
    followed = reader.follow(head) + tail
    if pytestconfig.getoption("--rewrite-golden"):
        PAGE.write_text(followed, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == followed
