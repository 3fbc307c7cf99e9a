"""Where specs and templates lie: those that come with `ratecard`, and the specs in a folder."""

from pathlib import Path

SPEC_FILES = ("provider", "types", "endpoints", "models", "prices", "examples", "changelog")
"""The files of a spec folder, without `.yaml`, in the order in which they are read."""

_PACKAGE = Path(__file__).resolve().parent


def specs_folder() -> Path:
    """Return the folder of spec folders: in an installed wheel its own, else the checkout's."""
    return _folder("specs")


def templates_folder() -> Path:
    """Return the folder of templates: in an installed wheel its own, else the checkout's."""
    return _folder("templates")


def provider_ids(specs: Path) -> tuple[str, ...]:
    """Return the sorted names of the folders under `specs` that hold a file of a spec.

    One that lacks its provider.yaml is a broken spec, not none: its package must stay.
    """
    files = (file for file in specs.glob("*/*.yaml") if file.stem in SPEC_FILES)
    return tuple(sorted({file.parent.name for file in files}))


def _folder(name: str) -> Path:
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parents[1] / name
