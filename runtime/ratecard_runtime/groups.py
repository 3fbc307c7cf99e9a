"""Groups of model methods (`client.videos`), written once for both shells.

`class VideoModels(ModelGroup[R])` holds one text of each method; what submitting returns is the
type argument: a `Job`, or a coroutine of an `AsyncJob`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ratecard_runtime.operations import ModelRequest

if TYPE_CHECKING:
    from ratecard_runtime.schemas import RequestModel

Submitted = TypeVar("Submitted", covariant=True)


class Submits(Protocol[Submitted]):
    """A client, as far as a group needs it."""

    def submit(
        self,
        model_request: ModelRequest,
        request: RequestModel | None,
        arguments: Mapping[str, object],
    ) -> Submitted:
        """Validate, send once, and return the handle of the job."""
        ...


class ModelGroup(Generic[Submitted]):
    """The model methods of one kind; generated classes derive from it."""

    __slots__ = ("_client",)

    def __init__(self, client: Submits[Submitted]) -> None:
        """Bind the group to `client`, which does the sending."""
        self._client = client

    def _submit(
        self,
        model_request: ModelRequest,
        request: RequestModel | None,
        arguments: Mapping[str, object],
    ) -> Submitted:
        return self._client.submit(model_request, request, arguments)
