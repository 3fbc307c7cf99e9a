"""Text of a spec on its way into a file: one escape function per kind of sink.

A spec arrives by pull request, so its text may be hostile. It travels as `SpecText`, which cannot
be printed, until one of these functions has made it safe for the place where it will stand.
"""

from ratecard.escape.data import json_text, toml_string, yaml_string
from ratecard.escape.markup import markdown, markdown_code, markdown_spans, url
from ratecard.escape.python import py_comment, py_docstring, py_literal, py_string
from ratecard.escape.text import EscapeError, SpecData, SpecText, UnescapedTextError, reveal

__all__ = [
    "EscapeError",
    "SpecData",
    "SpecText",
    "UnescapedTextError",
    "json_text",
    "markdown",
    "markdown_code",
    "markdown_spans",
    "py_comment",
    "py_docstring",
    "py_literal",
    "py_string",
    "reveal",
    "toml_string",
    "url",
    "yaml_string",
]
