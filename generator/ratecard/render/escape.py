"""The escape filters of templates: `{{ summary | py_docstring(indent=8) }}`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ratecard.escape import (
    SpecText,
    json_text,
    markdown,
    markdown_code,
    markdown_spans,
    py_comment,
    py_docstring,
    py_literal,
    py_string,
    toml_string,
    url,
    yaml_string,
)

__all__ = [
    "ESCAPES",
    "SpecText",
    "json_text",
    "markdown",
    "markdown_code",
    "markdown_spans",
    "py_comment",
    "py_docstring",
    "py_literal",
    "py_string",
    "toml_string",
    "url",
    "yaml_string",
]

ESCAPES: Mapping[str, Callable[..., str]] = MappingProxyType(
    {
        "json": json_text,
        "markdown": markdown,
        "markdown_code": markdown_code,
        "markdown_spans": markdown_spans,
        "py_comment": py_comment,
        "py_docstring": py_docstring,
        "py_literal": py_literal,
        "py_string": py_string,
        "toml_string": toml_string,
        "url": url,
        "yaml_string": yaml_string,
    }
)
"""One filter for each kind of place that text of a spec may stand in."""
