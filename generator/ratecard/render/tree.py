"""The tree of templates is the tree of the output: where each output goes.

An output's path is its template's path without `.j2`, with `{{ name }}` replaced from the plan. A
`.jinja` file holds macros and gives no output.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol, cast

from ratecard.render.templates import TEMPLATE, TemplateError

PRIVATE = ".jinja"
REPEATED = {"group": "groups", "webhooks": "webhooks_modules"}
"""Names that stand for each item of a sequence of the plan: the template renders once for each."""

NAME = re.compile(r"\{\{ *(\w+) *\}\}")
PORTABLE = re.compile(r"[A-Za-z0-9._-]*[A-Za-z0-9_-]")
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


class Named(Protocol):
    """An item of a repeated sequence: its name stands in the path."""

    @property
    def name(self) -> str:
        """A module name that the plan made."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A file to be: its path below the output folder, its template, and what is bound for it."""

    path: str
    template: str
    bound: Mapping[str, object]


def outputs(templates: Mapping[str, str], plan: Mapping[str, object]) -> tuple[Output, ...]:
    """All files that the tree gives for a plan, sorted by path.

    Raises TemplateError for a path that is unsafe, not portable, or made twice.
    """
    found = sorted(
        (output for path in templates for output in _outputs_of(path, plan)),
        key=lambda output: output.path,
    )
    _check_clashes(found)
    return tuple(found)


def _outputs_of(template: str, plan: Mapping[str, object]) -> Iterator[Output]:
    if template.endswith(PRIVATE):
        return
    names = NAME.findall(template)
    repeated = [name for name in names if name in REPEATED]
    if not repeated:
        yield Output(path=_path(template, plan), template=template, bound={})
        return
    name = repeated[0]
    for item in cast(Iterable[Named], plan[REPEATED[name]]):
        path = _path(template, {**plan, name: item.name})
        yield Output(path=path, template=template, bound={name: item})


def _path(template: str, names: Mapping[str, object]) -> str:
    def text_of(match: re.Match[str]) -> str:
        text = names.get(match.group(1))
        if not isinstance(text, str):
            raise TemplateError(f"{template}: the plan has no text called {match.group(1)}")
        return text

    parts = [NAME.sub(text_of, part) for part in PurePosixPath(template).parts]
    parts[-1] = parts[-1].removesuffix(TEMPLATE)
    for part in parts:
        if not PORTABLE.fullmatch(part) or RESERVED.fullmatch(part) or len(part) > 100:
            raise TemplateError(f"{template}: {part!r} cannot be the name of a file everywhere")
    return "/".join(parts)


def _check_clashes(found: list[Output]) -> None:
    """Refuse two outputs at one path, also where letters differ only in case, or inside a file."""
    taken: dict[str, Output] = {}
    for output in found:
        path = PurePosixPath(output.path.lower())
        for place in (path, *path.parents):
            if other := taken.get(str(place)):
                raise TemplateError(
                    f"{output.template} and {other.template} both want {output.path}"
                )
        taken[str(path)] = output
