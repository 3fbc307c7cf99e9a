"""The starter: a commented spec folder for a new provider, valid from its first minute.

The files lie in `files/`; `@id@`, `@name@` and `@ENV@` stand for the names of the new provider.
"""

import re
import shutil
import tempfile
from pathlib import Path
from typing import Final

from ratecard.resources import specs_folder
from ratecard.system_errors import naming

_FILES: Final = Path(__file__).parent / "files"
_ID: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
_LONGEST: Final = 40
_DEVICES: Final = (f"{device}{number}" for device in ("com", "lpt") for number in range(10))
_TAKEN: Final = frozenset(("schema", "runtime", "con", "prn", "aux", "nul", *_DEVICES))


class StarterError(Exception):
    """The starter cannot be written; the message is one line that says what to do."""


def write_starter(specs: Path, provider: str) -> tuple[Path, ...]:
    """Write the starter folder `specs/<provider>/` and return its files.

    The folder appears whole or not at all. Raises StarterError for a name that cannot be a
    provider's id and for a folder that exists.
    """
    _check_id(provider)
    folder = specs / provider
    if folder.exists() or folder.is_symlink():
        raise StarterError(f"{folder} exists: choose another name, or remove that folder first")
    specs.mkdir(parents=True, exist_ok=True)
    with naming(folder), tempfile.TemporaryDirectory(prefix=".starter-", dir=specs) as scratch:
        made = Path(scratch) / provider
        made.mkdir()
        for source in sorted(_FILES.glob("*.yaml")):
            text = _named(source.read_text(encoding="utf-8"), provider)
            (made / source.name).write_text(text, encoding="utf-8", newline="\n")
        made.rename(folder)
    _add_schemas(specs)
    return tuple(sorted(folder.iterdir()))


def _check_id(provider: str) -> None:
    if not _ID.fullmatch(provider) or len(provider) > _LONGEST:
        raise StarterError(
            f'"{provider}" cannot be a provider\'s id: use lower-case letters, digits and single'
            f" hyphens, a letter first, at most {_LONGEST} characters, such as acme-media"
        )
    if provider in _TAKEN:
        raise StarterError(f'"{provider}" has another meaning as a folder: choose another name')


def _named(text: str, provider: str) -> str:
    words = provider.split("-")
    text = text.replace("@id@", provider).replace("@ENV@", "_".join(words).upper())
    return text.replace("@name@", " ".join(word.capitalize() for word in words))


def _add_schemas(specs: Path) -> None:
    """Put the JSON Schemas beside the specs, so that the editor completes the new files."""
    shipped = specs_folder() / "schema"
    if shipped.is_dir() and not (specs / "schema").exists():
        shutil.copytree(shipped, specs / "schema")
