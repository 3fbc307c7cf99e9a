"""The texts of all templates, as they lie in their tree. Light: nothing here renders."""

from pathlib import Path

from ratecard.names import closest

TEMPLATE = ".j2"
LITTER = frozenset({".DS_Store", "Thumbs.db", "__pycache__"})


class TemplateError(Exception):
    """A template, or what it was given, is wrong; the message says where and what."""


def read_templates(folder: Path, overrides: Path | None = None) -> dict[str, str]:
    """The texts of all templates by their path in the tree, sorted.

    A file in `overrides` replaces the one of the same path. Raises TemplateError for one that
    replaces nothing, and for text that is not UTF-8.
    """
    templates = _texts(folder)
    replacing = _texts(overrides) if overrides else {}
    for path in sorted(replacing.keys() - templates.keys()):
        near = closest(path, templates, limit=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise TemplateError(f"{path} in {overrides} replaces no template{hint}")
    return templates | replacing


def _texts(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        raise TemplateError(f"{folder} is not a folder of templates")
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not _is_litter(path))
    return {path.relative_to(folder).as_posix(): _text(path) for path in found}


def _is_litter(path: Path) -> bool:
    return path.name.endswith("~") or not LITTER.isdisjoint(path.parts)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise TemplateError(f"{path} is not UTF-8 text") from None
