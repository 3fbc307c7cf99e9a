"""One package from its plan: the raw text of every file, before models and layout.

A text that needs Pydantic models holds a token in their place. The token contains the hash of what
the models are made from, so the hash of the raw text says whether anything changed, and the slow
work is left out when nothing did.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Protocol, cast

from ratecard.render.environment import render, sandbox, sealed
from ratecard.render.templates import TEMPLATE, TemplateError
from ratecard.render.tree import outputs
from ratecard.spec.values import JsonValue


class SchemaPlan(Protocol):
    """What the filter `models_source` takes: a part of the plan."""

    @property
    def schema(self) -> Mapping[str, JsonValue]:
        """A JSON Schema document with `$defs`."""
        ...

    @property
    def requests(self) -> frozenset[str]:
        """The classes that a client sends."""
        ...

    @property
    def python_names(self) -> Mapping[str, str]:
        """Our names of properties, where they differ from the documented ones."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsRequest:
    """What a set of Pydantic models is made from; it can travel to another process."""

    schema: Mapping[str, JsonValue]
    requests: frozenset[str]
    python_names: Mapping[str, str]

    @property
    def token(self) -> str:
        """The word that stands for the models in a raw text: the same input, the same word."""
        described = repr((self.schema, sorted(self.requests), self.python_names))
        return f"__models_{hashlib.sha256(described.encode()).hexdigest()}__"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """A rendered text that still lacks its models and its layout. `path` is below the output.

    `before` is the finished text that the same tools made of an earlier one, if black had nothing
    to do with it.
    """

    path: str
    text: str
    models: Mapping[str, ModelsRequest]
    before: str | None = None

    @property
    def digest(self) -> str:
        """The hash of all that the finished file is made from."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def render_package(plan: object, templates: Mapping[str, str]) -> tuple[RawFile, ...]:
    """The raw text of every file of the package, sorted by path.

    Raises TemplateError for a template or path that is wrong.
    """
    models: dict[str, ModelsRequest] = {}

    def models_source(schema: SchemaPlan) -> str:
        request = ModelsRequest(
            schema=schema.schema, requests=schema.requests, python_names=schema.python_names
        )
        token = request.token
        models[token] = request
        return token

    environment = sandbox(templates, {"models_source": models_source})
    context = _context(plan)
    files: list[RawFile] = []
    for output in outputs(templates, context):
        text = templates[output.template]
        if output.template.endswith(TEMPLATE):
            rendered = render(environment, output.template, {**context, **output.bound})
            text = rendered and rendered.rstrip("\n") + "\n"  # loops may end in blank lines
        files.append(RawFile(path=output.path, text=text, models=dict(models)))
        models.clear()
    return tuple(files)


def _context(plan: object) -> dict[str, object]:
    """What templates see: the fields of the plan by name."""
    if not is_dataclass(plan):
        raise TemplateError("the plan of a package is a dataclass")
    return {each.name: sealed(cast(object, getattr(plan, each.name))) for each in fields(plan)}
