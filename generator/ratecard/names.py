"""Names: from the words of the docs to names in Python, and the nearest known name."""

import difflib
import keyword
import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")

_ANNOTATIONS = ("bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "tuple")
_METHOD_ARGUMENTS = ("cls", "request", "self")
_PYDANTIC_ATTRIBUTES = (
    *("construct", "copy", "json", "schema", "validate"),
    *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
    *("model_dump_json", "model_extra", "model_fields", "model_fields_set", "model_json_schema"),
    *("model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"),
    *("model_validate_json", "model_validate_strings"),
)

RESERVED = frozenset(
    (*keyword.kwlist, "none", "true", "false", *_ANNOTATIONS, *_METHOD_ARGUMENTS)
).union(_PYDANTIC_ATTRIBUTES)
"""Names that generated code needs for itself; `python_name` puts an underscore after them."""

KEY_ARGUMENT = "idempotency_key"
"""The argument for a key of one's own, of each method whose operation has such keys."""

CLIENT_NAMES = frozenset(
    (
        "aclose",
        "call",
        "call_model",
        "close",
        "download",
        "dry_run_calls",
        "job",
        "jobs",
        "pages",
        "quote",
        "start",
        "start_many",
        "submit",
        "submit_many",
        "with_options",
    )
)
"""Names that every generated client has of its own."""

CLIENT_ARGUMENTS = frozenset(
    (
        "allow_unknown_models",
        "api_key",
        "base_url",
        "budget",
        "deadline",
        "dry_run",
        "journal",
        "timeout",
        "transport",
    )
)
"""Arguments that every generated client takes of its own."""


@lru_cache(maxsize=8192)  # a spec asks ten thousand times for a few hundred names
def python_name(name: str) -> str:
    """Return the snake-case Python name of a documented name.

    `callBackUrl` becomes `call_back_url`, `flux.2` becomes `flux_2`, `class` becomes `class_`,
    `2d` becomes `n2d`. A name without a letter or digit of ASCII becomes `_`.
    """
    snake = "_".join(_words(name)).lower()
    if not snake:
        return "_"
    if snake[0].isdigit():
        return f"n{snake}"
    return f"{snake}_" if snake in RESERVED else snake


def class_name(name: str) -> str:
    """Return the class name of a documented name: `kling-2-6` becomes `Kling26`."""
    joined = "".join(word[0].upper() + word[1:] for word in _words(name))
    return f"N{joined}" if not joined or joined[0].isdigit() else joined


def closest(name: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return the candidates that look most like `name`, nearest first, at most `limit`."""
    by_plain = {_plain(candidate): candidate for candidate in candidates}
    matches = difflib.get_close_matches(_plain(name), by_plain, n=limit, cutoff=0.6)
    return tuple(by_plain[match] for match in matches)


def _words(name: str) -> list[str]:
    return _WORD.findall(name)


def _plain(name: str) -> str:
    return re.sub(r"[\s_.-]+", "-", name.casefold())
