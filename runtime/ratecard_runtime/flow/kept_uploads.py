"""Uploads that are written down with the key of their call, so that a repeat sends the same ids."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import ModelRequest, Operation
from ratecard_runtime.flow.repeats import PAYING
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.request.placement import beside, placements
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    from ratecard_runtime.journal.store import Journal
    from ratecard_runtime.journal.uploads import UploadKey


class NoUploads:
    """Uploads that nobody writes down: without a journal, or for a call that has no key.

    `arguments` are those of the call, `known` the ids of files by the hash of their bytes.
    """

    def __init__(self, arguments: Mapping[str, object]) -> None:
        """Keep the arguments as they are."""
        self.arguments = arguments
        self.known: Mapping[str, str] = {}

    def read(self) -> Flow[None]:
        """Read what was uploaded before."""
        yield from ()

    def hash_of(self, path: Path) -> str:  # noqa: ARG002
        """Return the hash of a file's bytes."""
        return ""

    def remember(self, body_hash: str, asset_id: str) -> Flow[None]:  # noqa: ARG002
        """Write down the id of a file."""
        yield from ()


class KeptUploads(NoUploads):
    """Uploads that the journal holds."""

    def __init__(
        self, arguments: Mapping[str, object], journal: "Journal", key: "UploadKey"
    ) -> None:
        """Name the call by its key; nothing is read yet."""
        super().__init__(arguments)
        self._journal = journal
        self._key = key

    def read(self) -> Flow[None]:
        """Read what was uploaded before."""

        def read() -> None:
            self.known = self._journal.uploaded(self._key)

        yield Record(read)

    def hash_of(self, path: Path) -> str:
        """Return the hash of a file's bytes."""
        from hashlib import file_digest

        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()

    def remember(self, body_hash: str, asset_id: str) -> Flow[None]:
        """Write down the id of a file."""
        yield Record(partial(self._journal.remember_upload, self._key, body_hash, asset_id))


def kept_uploads(
    session: Session,
    called: Operation[object] | ModelRequest[object],
    arguments: Mapping[str, object],
) -> NoUploads:
    """Return what was uploaded for a call, and its arguments with the key that it has from now."""
    operation = called if isinstance(called, Operation) else called.operation
    name = _key_argument(called, operation)
    journal = None if session.journal is None else session.journal()
    if name is None or journal is None or operation.effect not in PAYING:
        return NoUploads(arguments)
    from ratecard_runtime.journal.uploads import UploadKey

    given = arguments.get(name)
    key = session.new_key() if given is None else str(given)
    upload_key = UploadKey(session.provider.id, session.base_url, key)
    return KeptUploads({**arguments, name: key}, journal, upload_key)


def _key_argument(
    called: Operation[object] | ModelRequest[object], operation: Operation[object]
) -> str | None:
    """Return the argument that takes the caller's own idempotency key, None where there is none."""
    header = (operation.idempotency_header or "").lower()
    for placement in (*placements(called), *beside(called)):
        for target in placement.targets:
            if target.location == "header" and ".".join(target.keys).lower() == header:
                return placement.name
    return None
