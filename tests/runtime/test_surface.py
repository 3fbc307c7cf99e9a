"""What the package shows, and that its two shells are twins."""

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ratecard_runtime
from ratecard_runtime import errors
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.aio.connection import AsyncConnection, AsyncTransports
from ratecard_runtime.aio.file import AsyncFileAnswer
from ratecard_runtime.aio.job import AsyncJob, AsyncResult
from ratecard_runtime.aio.jobs import AsyncJobs
from ratecard_runtime.aio.pager import AsyncPager
from ratecard_runtime.sync.client import SyncClient
from ratecard_runtime.sync.connection import SyncConnection, SyncTransports
from ratecard_runtime.sync.file import FileAnswer
from ratecard_runtime.sync.job import Job, Result
from ratecard_runtime.sync.jobs import Jobs
from ratecard_runtime.sync.pager import Pager

TWINS = [
    (SyncClient, AsyncClient),
    (Job, AsyncJob),
    (Result, AsyncResult),
    (SyncConnection, AsyncConnection),
    (SyncTransports, AsyncTransports),
    (FileAnswer, AsyncFileAnswer),
    (Pager, AsyncPager),
    (Jobs, AsyncJobs),
]
RENAMED = {
    "close": "aclose",
    "__iter__": "__aiter__",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
}


def test_exported_names() -> None:
    """The list is what can be imported, sorted."""
    names = ratecard_runtime.__all__
    assert names == sorted(names, key=lambda name: (not name.isupper(), name))
    for name in names:
        assert getattr(ratecard_runtime, name) is not None
    with pytest.raises(AttributeError, match="no public name 'Nothing'"):
        ratecard_runtime.Nothing  # noqa: B018


def test_every_class_of_a_shell_is_a_twin() -> None:
    """One that was forgotten could do something else."""
    folder = Path(ratecard_runtime.__file__).parent
    found = [
        {
            node.name
            for path in (folder / shell).glob("*.py")
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        }
        for shell in ("sync", "aio")
    ]
    assert found == [{each.__name__ for each in side} for side in zip(*TWINS, strict=True)]


@pytest.mark.parametrize(("blocking", "asynchronous"), TWINS)
def test_the_shells_have_the_same_methods(blocking: type, asynchronous: type) -> None:
    """Names, parameters, defaults and documentation."""
    ours = _methods(blocking)
    theirs = _methods(asynchronous)
    is_client = blocking in (SyncClient, Pager)
    assert [RENAMED.get(name, name) if is_client else name for name in ours] == list(theirs)
    for (name, one), other in zip(ours.items(), theirs.values(), strict=True):
        assert _parameters(one) == _parameters(other), name
        documentation = (inspect.getdoc(other) or "").replace("AsyncResult", "Result")
        assert (inspect.getdoc(one) or "") == documentation, name


def test_the_error_tree_is_drawn_as_it_is() -> None:
    """Every exception is in the drawing of the module, under its base."""
    drawn: list[tuple[str, str]] = []
    parents: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        text = line.lstrip(" │├└─")
        if (text and "Error" in line.split()[0]) or "──" in line:
            depth = (len(line) - len(text)) // 4 - 1
            name = text.split()[0]
            parents[depth:] = [name]
            drawn.append((name, parents[depth - 1] if depth else "Exception"))
    real = [
        (name, found.__base__.__name__)
        for name, found in vars(errors).items()
        if isinstance(found, type) and issubclass(found, Exception) and found.__base__
    ]
    assert sorted(drawn) == sorted(real)


def test_importing_is_light() -> None:
    """No HTTP library, no Pydantic, no asyncio before they are needed."""
    code = (
        "import sys, ratecard_runtime, ratecard_runtime.sync.client, ratecard_runtime.aio.client;"
        "print(sorted({'httpcore2', 'httpx2', 'pydantic', 'asyncio'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_http_library_is_known_to_one_folder() -> None:
    """Another one would be no breaking release."""
    folder = Path(ratecard_runtime.__file__).parent
    users = {
        path.relative_to(folder).parts[0]
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        and {"httpx2", "httpcore2"}
        & {getattr(node, "module", None), *(alias.name for alias in node.names)}
    }
    assert users == {"network"}


def test_a_folder_uses_only_folders_named_before_it() -> None:
    """The order stands in the docstring of the package; `price` stands alone."""
    described = ratecard_runtime.__doc__ or ""
    order = re.findall(r"`(\w+)`", described.replace("`price`", ""))
    root = Path(ratecard_runtime.__file__).parent
    folders = {path.name for path in root.iterdir() if (path / "__init__.py").exists()}

    assert folders == {*order, "price"}
    for folder in order:
        before = {*order[: order.index(folder)], "price"} - {"sync"}
        assert _folders_used(root / folder) & folders <= {folder, *before}, folder
    assert _folders_used(root / "price") & folders == {"price"}


def _folders_used(folder: Path) -> set[str]:
    return {
        node.module.split(".")[1]
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.startswith("ratecard_runtime.")
    }


def _methods(owner: type) -> dict[str, object]:
    return {
        name: found
        for name, found in vars(owner).items()
        if inspect.isfunction(found)
        and (not name.startswith("_") or name in RENAMED or name in RENAMED.values())
    }


def _parameters(method: object) -> list[tuple[str, object, object]]:
    assert callable(method)
    return [
        (each.name, each.kind, each.default)
        for each in inspect.signature(method).parameters.values()
    ]
