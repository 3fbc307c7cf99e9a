"""Groups of methods (`client.videos`, `client.projects.shots`).

The methods of AI models stand in one class for both shells, `class VideosModels(ModelMethods[S])`:
what submitting returns is the type argument, a `Job` or a coroutine of an `AsyncJob`. The group of
a shell derives from it and from `SyncGroup` or `AsyncGroup`, which do the sending.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from ratecard_runtime.description.operations import ModelRequest

if TYPE_CHECKING:
    from ratecard_runtime.aio.client import AsyncClient, AsyncJob
    from ratecard_runtime.schemas import RequestModel
    from ratecard_runtime.sync.client import Job, SyncClient

Submitted = TypeVar("Submitted", covariant=True)


class ModelMethods(ABC, Generic[Submitted]):
    """The methods of AI models, one text for both shells."""

    __slots__ = ()

    @abstractmethod
    def _submit(
        self,
        model_request: ModelRequest[object],
        request: RequestModel | None,
        arguments: Mapping[str, object],
    ) -> Submitted:
        """Check the arguments, send once, and return the handle of the job."""


class SyncGroup:
    """A group of the blocking client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Bind the group to the client that does the sending."""
        self._client = client

    def _submit(
        self,
        model_request: ModelRequest[object],
        request: RequestModel | None,
        arguments: Mapping[str, object],
    ) -> Job:
        return self._client.submit(model_request, request, arguments)


class AsyncGroup:
    """A group of the client for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Bind the group to the client that does the sending."""
        self._client = client

    def _submit(
        self,
        model_request: ModelRequest[object],
        request: RequestModel | None,
        arguments: Mapping[str, object],
    ) -> Coroutine[object, object, AsyncJob]:
        return self._client.submit(model_request, request, arguments)
