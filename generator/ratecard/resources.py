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

    One that lacks its provider.yaml is a broken spec, not none: its package must stay. Raises
    OSError where a folder is there and cannot be listed.
    """
    wanted = {f"{name}.yaml" for name in SPEC_FILES}
    folders = (
        each for each in _listed(specs) if any(file.name in wanted for file in _listed(each))
    )
    return tuple(sorted(folder.name for folder in folders))


def _listed(folder: Path) -> list[Path]:
    """What a folder holds; a glob would take one that it may not read for an empty one."""
    try:
        return list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []


def _folder(name: str) -> Path:
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parents[1] / name
