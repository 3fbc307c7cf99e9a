"""Where specs and templates lie: those that come with `ratecard`, and the specs in a folder."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def specs_folder() -> Path:
    """Return the folder of spec folders: in an installed wheel its own, else the checkout's."""
    return _folder("specs")


def templates_folder() -> Path:
    """Return the folder of templates: in an installed wheel its own, else the checkout's."""
    return _folder("templates")


def provider_ids(specs: Path) -> tuple[str, ...]:
    """Return the sorted names of the folders under `specs` that hold a provider.yaml."""
    return tuple(sorted(found.parent.name for found in specs.glob("*/provider.yaml")))


def _folder(name: str) -> Path:
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parents[1] / name
