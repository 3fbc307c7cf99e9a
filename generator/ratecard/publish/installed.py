"""Each distribution in an environment of its own: installed, imported, and asked for a price.

An environment that other packages share would hide a dependency that nobody declared.
"""

import os
import subprocess
from pathlib import Path
from typing import Final

from ratecard.publish.distributions import Built
from ratecard.publish.problems import BuildError
from ratecard.publish.pythons import Python
from ratecard.publish.tools import reason, run_tool

# Each would let pip find, or put, packages outside the fresh environment.
_LEAKS: Final = frozenset(
    {"PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_ROOT", "PIP_TARGET", "PIP_USER"}
)
_IMPORT_ALL: Final = """
import importlib, importlib.metadata, pkgutil, sys
distribution, package, version = sys.argv[1:]
found = importlib.metadata.version(distribution)
assert found == version, f"version {found} was installed"
plugins = {each.module for each in importlib.metadata.entry_points(group="pytest11")}
for module in pkgutil.walk_packages([importlib.import_module(package).__path__[0]], package + "."):
    if module.name not in plugins:  # pytest itself brings what they need
        importlib.import_module(module.name)
"""
_IMPORT_PRICES: Final = """
import importlib, sys
package = sys.argv[2]
module = ".price.pricing" if package == "ratecard_runtime" else ".pricing"
importlib.import_module(package + module)
"""
_QUOTE: Final = """
module = sys.modules.get(package + ".pricing")
quote = getattr(module, "quote", None)
calls = (getattr(quote, name) for name in dir(quote) if not name.startswith("_"))
answers = [str(answer) for answer in (call() for call in calls) if answer.status == "exact"]
print(answers[0] if answers else "imported")
"""


def try_out(
    built: Built, runtime: Built | None, python: Python, work: Path, *, dependencies: bool = True
) -> str:
    """Install a wheel into a fresh environment below `work` and return the first exact quote.

    That is "imported" for what prices nothing without parameters. `runtime` is the wheel beside
    it; without it an index has to have one. Without `dependencies` nothing is downloaded and only
    the prices are imported, which need the standard library alone.

    Raises BuildError with the reason of the step that failed.
    """
    project = built.project
    where = f"{project.name} {project.version} on Python {python.name}"
    inside = _environment(python, work, where)
    wheels = [built.wheel] if runtime is None or runtime is built else [runtime.wheel, built.wheel]
    _install(inside, wheels, work, where, dependencies=dependencies)
    code = (_IMPORT_ALL if dependencies else _IMPORT_PRICES) + _QUOTE
    command = [str(inside), "-I", "-c", code]
    done = _run([*command, project.name, project.package, project.version], work)
    if done.returncode:
        raise BuildError(f"{where} does not import and quote: {reason(done.stdout)}")
    return done.stdout.strip().splitlines()[-1]


def _environment(python: Python, work: Path, where: str) -> Path:
    folder = work / "environment"
    done = _run([python.path, "-I", "-m", "venv", "--clear", "--without-pip", str(folder)], work)
    if done.returncode:
        raise BuildError(f"{where}: no environment can be made: {reason(done.stdout)}")
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _install(
    inside: Path, wheels: list[Path], work: Path, where: str, *, dependencies: bool
) -> None:
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    alone = [] if dependencies else ["--no-deps", "--no-index"]
    files = [str(wheel.absolute()) for wheel in wheels]
    done = run_tool(
        ["pip", "--python", str(inside), "install", *quiet, *alone, *files],
        folder=work,
        environment={key: value for key, value in os.environ.items() if key not in _LEAKS},
    )
    if done.returncode:
        raise BuildError(f"{where} does not install: {reason(done.stdout)}")


def _run(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )
