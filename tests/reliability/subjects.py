"""Who makes the calls: the clients of the five providers, and of one small spec.

The small spec (`tests/cases/reliability/studio`) has what no provider documents: a key that is
good for one call, and one that means nothing.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, TypeAlias

from tests.emulate.cells import SUBJECTS, Subject

from ratecard.testing import RunningEmulator

Mode: TypeAlias = Literal["none", "replay", "reject", "ignore"]
"""What a second call with the same idempotency key gets: there are none; the first answer; a
refusal; a second job, for the provider takes no notice of it."""
Emulators: TypeAlias = Mapping[str, RunningEmulator]

CANARY = "canary-3f9b1c77d5e84a02"
"""The API key of all these tests, so that it can be looked for everywhere."""

STUDIO_SPECS = Path(__file__).parents[1] / "cases" / "reliability"
PROVIDERS = tuple(SUBJECTS)
MODES: Mapping[Mode, str] = {
    "none": "cliprise",
    "replay": "zencreator",
    "reject": "studio",
    "ignore": "studio",
}
"""The provider whose client stands for each mode."""


def subject_of(provider: str, mode: Mode) -> Subject:
    """The two clients of a provider and a paid call; the small spec has one call for each mode."""
    if provider != "studio":
        return SUBJECTS[provider]
    studio: Any = import_module("ratecard_studio")  # generated for these tests, by a fixture

    def once(client: Any) -> Any:
        return client.videos.make_once(text="A lake")

    def again(client: Any) -> Any:
        return client.videos.make_again(text="A lake", request_key="key-1")

    submit = once if mode == "reject" else again
    return Subject(sync=studio.Studio, twin=studio.AsyncStudio, submit=submit)


def with_file(picture: Path) -> Subject:
    """ZenCreator's clients, and a paid call for which a file is uploaded first."""
    known = SUBJECTS["zencreator"]
    return Subject(
        sync=known.sync,
        twin=known.twin,
        submit=lambda client: client.images.upscaler(image_asset=picture),
    )
