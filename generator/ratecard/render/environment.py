"""The sandbox that templates run in: no raw spec text, no misspelt name, no mutation."""

import posixpath
import traceback
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any, cast

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ratecard.escape import SpecData, SpecText
from ratecard.render.escape import ESCAPES
from ratecard.render.templates import TemplateError
from ratecard.spec.values import JsonValue

TEMPLATE_ENDINGS = (".j2", ".jinja")

# Filters of Jinja that only arrange text which is safe already.
ARRANGING = ("first", "indent", "join", "last", "length")


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, in which the plain data of a spec can be handed on but not looked into."""

    def join_path(self, template: str, parent: str) -> str:
        """The path of a template that another one names, as seen from the folder of that one."""
        return posixpath.normpath(PurePosixPath(parent).parent / template)

    # `Any` as in the methods of Jinja that these two stand for.
    def getattr(self, obj: Any, attribute: str) -> Any:
        """Read `obj.attribute` for a template."""
        return sealed(super().getattr(_open(obj), attribute))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Read `obj[argument]` for a template."""
        return sealed(super().getitem(_open(obj), argument))


def sealed(value: object) -> object:
    """The value as a template may hold it."""
    if isinstance(value, Mapping):
        return SpecData(cast(Mapping[str, JsonValue], value))
    return value


def sandbox(
    templates: Mapping[str, str], filters: Mapping[str, Callable[..., str]]
) -> jinja2.Environment:
    """An environment over the texts of all templates, by their path in the tree.

    `filters` are offered beside the escapes.
    """
    made = Sandbox(
        loader=jinja2.FunctionLoader(lambda path: _source(templates, path)),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_printable,
        cache_size=-1,
        optimized=False,  # each template runs a few times only
    )
    allowed = cast(dict[str, object], made.filters)
    allowed.clear()
    for offered in ({name: FILTERS[name] for name in ARRANGING}, ESCAPES, filters):
        allowed.update(offered)
    made.globals.clear()
    return made


def render(environment: jinja2.Environment, path: str, context: Mapping[str, object]) -> str:
    """The text that the template at `path` gives. Raises TemplateError for all that goes wrong."""
    try:
        return environment.get_template(path).render(context)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(f"{error.name or path}:{error.lineno}: {error.message}") from None
    except Exception as error:  # a template can fail in every way that Python can
        raise TemplateError(f"{_place(error, path)}: {error}") from error


def _source(templates: Mapping[str, str], path: str) -> tuple[str, str, None] | None:
    return (templates[path], path, None) if path in templates else None


def _open(obj: object) -> object:
    if isinstance(obj, Mapping | SpecData | SpecText):
        raise SecurityError("a template cannot look into the data of a spec")
    return obj


def _printable(value: object) -> object:
    """Let only text and whole numbers through: whatever else is printed is a mistake."""
    match value:
        case SpecText() | jinja2.Undefined():
            return str(value)
        case bool() | None:
            raise TypeError(f"{value} is not text; let the plan hold what should stand here")
        case str() | int():
            return value
        case _:
            raise TypeError(f"a {type(value).__name__} cannot be printed")


def _place(error: Exception, path: str) -> str:
    """Where in a template the error arose: Jinja puts template frames into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"{frame.filename}:{frame.lineno}"
        for frame in frames
        if frame.filename.endswith(TEMPLATE_ENDINGS)
    ]
    return lines[-1] if lines else path
