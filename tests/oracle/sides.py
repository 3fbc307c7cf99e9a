"""One side of a pair: a spec folder, the package made from it, and a client of that package."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from itertools import count
from pathlib import Path
from types import ModuleType

from tests.conformance.spec import Spec as Reading
from tests.conformance.spec import python_name, spec_of
from tests.oracle.trees import Folder, Tree, groups_of, write_folder

from ratecard.findings import Finding
from ratecard.load import load_provider
from ratecard.plan import package_plan
from ratecard.render.models import models_source
from ratecard.render.package import RawFile, render_package
from ratecard.render.templates import read_templates
from ratecard.resources import templates_folder
from ratecard.spec import Spec

_NUMBERS = count()
_MODELS: dict[str, str] = {}
"""Sources of models by what they are made from, which few operators change."""


class InvalidSpecError(Exception):
    """The spec has findings, so there is no client of it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        """Keep the findings."""
        super().__init__("; ".join(f"{each.code}: {each.message}" for each in findings[:3]))


@dataclass(frozen=True, kw_only=True)
class Side:
    """A spec as data, as the tests read it, as the generator reads it, and its package.

    `texts` are the generated files before black, by path; `workplace` is a folder of its own.
    """

    folder: Folder
    reading: Reading
    spec: Spec
    workplace: Path
    days: dict[str, "Side"] = field(default_factory=dict[str, "Side"])

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """Every file of the package."""
        files = render_package(package_plan(self.spec), _templates())
        return {file.path: _finished(file) for file in files}

    @cached_property
    def package(self) -> ModuleType:
        """The package, imported under a name of its own, so that many lie side by side."""
        own = f"ratecard_{python_name(self.reading.id)}"
        name = f"{own}_{next(_NUMBERS)}"
        for path, text in self.texts.items():
            before, _, below = path.partition(f"/src/{own}/")
            if below and before:
                target = self.workplace / name / below
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text.replace(own, name), encoding="utf-8")
        sys.path.insert(0, str(self.workplace))
        try:
            return import_module(name)
        finally:
            sys.path.remove(str(self.workplace))

    def module(self, name: str) -> ModuleType:
        """A module of the package."""
        return import_module(f"{self.package.__name__}.{name}")

    def on(self, day: str) -> "Side":
        """The same spec, its docs read on another day: the prices of that day count."""
        if day in self.days:
            return self.days[day]
        folder = {**self.folder, "provider": {**self.folder["provider"]}}
        pages: list[Tree] = [
            {**page, "checked": day} for page in groups_of(folder["provider"]["docs"])
        ]
        folder["provider"]["docs"] = pages
        self.days[day] = side_of(folder, self.workplace / f"on-{day}")
        return self.days[day]

    def forget(self) -> None:
        """Let go of the modules."""
        if "package" in self.__dict__:
            name = self.package.__name__
            for each in [key for key in sys.modules if key.partition(".")[0] == name]:
                del sys.modules[each]


def side_of(folder: Folder, workplace: Path) -> Side:
    """Read a folder; raises InvalidSpecError where it has findings."""
    provider = str(folder["provider"]["id"])
    target = workplace / "specs" / provider
    write_folder(folder, target)
    loaded = load_provider(target)
    if loaded.spec is None:
        raise InvalidSpecError(loaded.findings)
    return Side(folder=folder, reading=spec_of(folder), spec=loaded.spec, workplace=workplace)


@cache
def _templates() -> Mapping[str, str]:
    return read_templates(templates_folder(), None)


def _finished(file: RawFile) -> str:
    text = file.text
    for token, request in file.models.items():
        if token not in _MODELS:
            made = models_source(request.schema, request.requests, request.python_names)
            _MODELS[token] = made
        text = text.replace(token, _MODELS[token])
    return text
