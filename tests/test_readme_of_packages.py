"""The READMEs of generated packages: their examples run, and what they list is there."""

import ast
import re
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.servers.cliprise_like import FILE, KEY, ClipriseLike

from ratecard.testing import running
from ratecard_cliprise import Cliprise
from ratecard_runtime import errors
from ratecard_runtime.sync import driver as sync_driver

GENERATED = Path(__file__).parents[1] / "generated"
PACKAGES = sorted(path.parent.name for path in GENERATED.glob("*/README.md"))


def readme(package: str) -> str:
    """The README of a generated package."""
    return (GENERATED / package / "README.md").read_text(encoding="utf-8")


def python_blocks(text: str) -> list[str]:
    """The fenced blocks of Python."""
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_example_of_cliprise_saves_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As printed; only the address of the API is another, and waiting takes no time."""
    monkeypatch.setenv("CLIPRISE_API_KEY", KEY)
    waited: list[float] = []
    monkeypatch.setattr(sync_driver, "time", SimpleNamespace(sleep=waited.append))
    monkeypatch.chdir(tmp_path)
    (code,) = python_blocks(readme("ratecard-cliprise"))
    with ClipriseLike(polls=1) as server:
        here = code.replace("Cliprise(", f"Cliprise(base_url={server.base_url!r}, ")
        names: dict[str, object] = {"__name__": "readme"}
        exec(compile(here, "<README>", "exec"), names)
        client = names["client"]
        assert isinstance(client, Cliprise)
        with pytest.raises(errors.RatecardError, match="the client is closed"):
            client.status(task_id="task0001")

    (saved,) = (tmp_path / "results").iterdir()
    assert capsys.readouterr().out == f"12 credits per image, exact\nresults/{saved.name}\n"
    assert waited == [2, 4]
    assert saved.read_bytes() == FILE
    (sent,) = server.generated
    assert sent.json == {
        "model": "qwen-image-2",
        "callBackUrl": "https://your-service.example.com/webhooks/cliprise",
        "input": {
            "prompt": "A peaceful mountain lake at sunrise",
            "image_size": "16:9",
            "output_format": "jpeg",
            "seed": 424242,
        },
    }


PRICES = {
    "ratecard-celebifyai": ("CelebifyAI", "30 credits for 2 times image, exact", 30, 2),
    "ratecard-cliprise": ("Cliprise", "12 credits per image, exact", 12, 1),
    "ratecard-creativeai": ("CreativeAI", "0.21 to 0.3 USD per image", 10, 0),
    "ratecard-progressive-robot": ("ProgressiveRobot", "21 credits per video, exact", 21, 1),
    "ratecard-zencreator": ("ZenCreator", "1 credit per call, exact", 1, 1),
}
"""The client, the printed price, what the emulator charges, and how many files come.

A price in money is charged as ten credits, which docs/emulator-money.md says.
"""


@pytest.mark.parametrize("package", PRICES)
def test_every_example_runs_against_the_emulator(
    package: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As printed, at another address: the price is the one that is charged, the file is saved."""
    client, price, credits, files = PRICES[package]
    monkeypatch.chdir(tmp_path)
    (code,) = python_blocks(readme(package))
    with running(package.removeprefix("ratecard-"), credits=1000) as emulator:
        monkeypatch.setattr(sync_driver, "time", SimpleNamespace(sleep=emulator.advance))
        options = f"api_key={emulator.key!r}, base_url={emulator.base_url!r}, "
        here = code.replace(f"{client}(", f"{client}({options}")
        exec(compile(here, "<README>", "exec"), {"__name__": "readme"})
        assert [entry.amount for entry in emulator.charges()] == [credits]
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == price
    saved = [file for file in tmp_path.rglob("*") if file.is_file() and file.stat().st_size]
    assert len(saved) == files
    assert all(file.suffix in {".png", ".jpg", ".mp4"} for file in saved)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_listed_method_is_there(package: str) -> None:
    """The table of groups names methods of the client, and none twice."""
    text = readme(package)
    module = import_module(package.replace("-", "_"))
    name = next(each for each in module.__all__ if f"Async{each}" in module.__all__)
    client: object = getattr(module, name)()

    rows = re.findall(r"^\| `(client[\w.]*)` \| (.*) \|$", text, re.MULTILINE)
    listed = [f"{owner}.{each}" for owner, names in rows for each in re.findall(r"`(\w+)`", names)]
    assert len(listed) == len(set(listed)) > 1
    for path in listed:
        assert callable(reduce(getattr, path.split(".")[1:], client))


@pytest.mark.parametrize("package", PACKAGES)
def test_examples_are_whole_programs(package: str) -> None:
    """Each block parses and imports what it uses; docs without a request give no example."""
    for block in python_blocks(readme(package)):
        assert isinstance(ast.parse(block).body[0], ast.ImportFrom)
