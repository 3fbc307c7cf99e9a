"""Files that operations of the asyncio client answer with."""

import os
from collections.abc import Mapping
from pathlib import Path

from ratecard_runtime.aio.connection import AsyncConnection
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.request.planned import announce
from ratecard_runtime.request.prepare import prepare_call


class AsyncFileAnswer:
    """A file that the provider answers with; it is asked for when it is read or saved.

    Both ask again, a few times, where that is safe and no content came. Both raise the provider's
    error where it refuses, and `DownloadFailed` where the content breaks off; both may be called
    again.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        operation: Operation[bytes],
        arguments: Mapping[str, object],
    ) -> None:
        """Check the arguments; nothing is sent."""
        self._connection = connection
        self._operation = operation
        self._arguments = arguments
        self._request = prepare_call(connection.session, operation, arguments)

    async def read(self) -> bytes:
        """Ask for the file and return all of it; one over 256 MiB is only saved."""
        from ratecard_runtime.files.sink import Memory

        announce(self._connection.session, self._operation, self._arguments)
        memory = Memory()
        await self._connection.receive(self._request, memory, self._operation)
        return memory.content()

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Ask for the file, write it to `path` and return where it is.

        `path` names a folder where one is there or where it ends in a separator, and else a
        file. A folder is made; in it the file keeps its own name. A name without a suffix gets
        that of the file. No other file is replaced: where the name is taken, a number is put
        after it. Nothing half-written stays. A dry run writes nothing.
        """
        from ratecard_runtime.files.target import targets

        session = self._connection.session
        announce(session, self._operation, self._arguments)
        (target,) = targets(path, (self._request.url,))
        if session.dry_run is not None:
            return target.expected
        return await self._connection.fetch(self._request, target, self._operation)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.method} {self._operation.path}>"
