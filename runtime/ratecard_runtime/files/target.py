"""Where the files of a result go.

A folder is what exists as one, or what ends in a separator; that is made. In it files keep their
own names. Everything else names one file. What is already there stays: a file with the same
content is taken for this one, and beside any other one the name gets the job's id, then a number.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.names import archived, label_of, own_name, spellings, with_suffix_of
from ratecard_runtime.network.messages import Response

_NO_ANSWER = Response(200, (), b"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where one file goes: a folder, and the name that the caller gave, empty in a folder.

    `url` is what it is asked for at, empty where that tells no name. `label` tells the job from
    others. `used` are the names of other files of the same result, in small letters.
    """

    folder: Path
    name: str
    url: str
    label: str
    used: set[str] = field(default_factory=set[str])

    @property
    def expected(self) -> Path:
        """Where the file goes if its answer names no other suffix and nothing is there."""
        return self.folder / next(self.names(_NO_ANSWER, "", is_archive=False))

    def names(self, head: Response, url: str, *, is_archive: bool) -> Iterator[str]:
        """Yield the names that the file may have, best first, once `url` has answered."""
        own = own_name(
            self.url,
            url,
            head.header("content-disposition") or "",
            head.header("content-type") or "",
        )
        name = with_suffix_of(self.name, own) if self.name else own
        for spelling in spellings(archived(name) if is_archive else name, self.label):
            if spelling.lower() not in self.used:
                yield spelling


def targets(
    path: str | os.PathLike[str], urls: tuple[str, ...], job_id: str = ""
) -> tuple[Target, ...]:
    """Return where the files at `urls` go. Raises `DownloadFailed` for one name for several."""
    text = os.fspath(path)
    folder, name = Path(text), ""
    if not text.endswith(("/", os.sep)) and not folder.is_dir():
        folder, name = folder.parent, folder.name
    if name and len(urls) > 1:
        raise DownloadFailed(
            f"the result has {len(urls)} files, and {text} is the name of one; "
            f"give a folder: one that exists, or a new one as {folder / Path(name).stem}/"
        )
    used: set[str] = set()
    return tuple(
        Target(folder=folder, name=name, url=url, label=label_of(job_id), used=used) for url in urls
    )
