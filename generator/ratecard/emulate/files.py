"""Files that callers uploaded, kept in a temporary folder until the emulator stops."""

import mimetypes
import re
import shutil
import tempfile
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ratecard.emulate.exchange import Upload

FOLDER = "/_files/"
"""The path under which the emulator serves what was uploaded."""

_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]+/[a-z0-9.+-]+", re.ASCII)
_MOST_KEPT = 1000
_MOST_MADE = 10_000
_ANY = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One uploaded file. `name` is what the provider calls it: the id with the file's ending."""

    id: str
    name: str
    media_type: str
    size: int

    def url(self, origin: str) -> str:
        """Where the emulator serves the file."""
        return f"{origin}{FOLDER}{quote(self.name)}"


class Files:
    """The uploads of one account. Nothing is written before the first one comes."""

    def __init__(self) -> None:
        """Start with no file."""
        self._folder: Path | None = None
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._names: dict[str, str] = {}
        self._made: OrderedDict[str, str] = OrderedDict()

    def note_made(self, name: str, media_type: str) -> None:
        """Remember the name of a file that a call made; the oldest goes when there are many."""
        self._made[name] = media_type
        if len(self._made) > _MOST_MADE:
            self._made.popitem(last=False)

    def made(self, name: str) -> str | None:
        """The media type of the file with this name that a call made, None where there is none."""
        return self._made.get(name)

    def forget_made(self, name: str) -> None:
        """Forget a file that a call made, if there is one with this name."""
        self._made.pop(name, None)

    def keep(self, upload: Upload, name: str) -> Kept:
        """Keep an upload under a new id; the oldest goes when there are very many."""
        media_type = media_type_of(upload)
        ending = mimetypes.guess_extension(media_type, strict=False) or ""
        kept = Kept(
            id=name, name=f"{name}{ending}", media_type=media_type, size=len(upload.content)
        )
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="ratecard-emulator-"))
        (self._folder / kept.id).write_bytes(upload.content)
        self._kept[kept.id] = kept
        self._names[kept.name] = kept.id
        if len(self._kept) > _MOST_KEPT:
            self._drop(next(iter(self._kept.values())))
        return kept

    def find(self, name: str) -> Kept | None:
        """The file with this id or name, None where there is none."""
        return self._kept.get(self._names.get(name, name))

    def content(self, kept: Kept) -> bytes:
        """The bytes of a file."""
        assert self._folder is not None
        return (self._folder / kept.id).read_bytes()

    def _drop(self, kept: Kept) -> None:
        assert self._folder is not None
        (self._folder / kept.id).unlink()
        del self._kept[kept.id], self._names[kept.name]

    def close(self) -> None:
        """Delete all files."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None
        self._kept.clear()
        self._names.clear()
        self._made.clear()


def media_type_of(upload: Upload) -> str:
    """The media type of an upload as sent, else by its name."""
    sent = upload.media_type.partition(";")[0].strip().lower()
    if _MEDIA_TYPE.fullmatch(sent) and sent != _ANY:
        return sent
    return mimetypes.guess_type(upload.filename, strict=False)[0] or _ANY
