"""The operation that all models share sends every model, also those with fields at the root."""

from typing import cast

import pytest
from tests.end_to_end.shells import CALLBACK, Kind, opened
from tests.servers.cliprise_like import ClipriseLike

from ratecard_runtime import errors

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def test_fields_of_a_root_only_model_stand_at_the_root(kind: Kind) -> None:
    """The Flux Kontext request of the docs, without its typed method."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        job = shell.do(
            shell.client.generate(
                model="flux-kontext-pro",
                options={"model": 0, "outputFormat": 0, "aspectRatio": 4},
                fields={"prompt": "Cinematic aerial view of a city at golden hour"},
            )
        )

    assert job.id == "task0001"
    assert server.generated[0].json == {
        "model": "flux-kontext-pro",
        "callBackUrl": CALLBACK,
        "options": '{"model":0,"outputFormat":0,"aspectRatio":4}',
        "prompt": "Cinematic aerial view of a city at golden hour",
    }


def test_the_typed_method_sends_the_same(kind: Kind) -> None:
    """All four fields of Runway that the docs require stand at the root."""
    image = "https://example.com/ref.jpg"
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        shell.do(
            shell.client.videos.runway(
                prompt="A lake", image_url=image, aspect_ratio="16:9", duration=5
            )
        )
        typed = cast("dict[str, object]", server.generated[0].json)
        own = {name: value for name, value in typed.items() if name not in ("model", "callBackUrl")}
        shell.do(shell.client.generate(model="runway", fields=own))

    assert {"prompt", "imageUrl"} <= set(own)
    assert server.generated[1].json == typed


def test_a_field_that_contradicts_an_argument_is_refused(kind: Kind) -> None:
    """Two models in one request would leave the price open."""
    with (
        ClipriseLike() as server,
        opened(kind, server.base_url) as shell,
        pytest.raises(errors.InvalidRequest, match="'model' is given two values"),
    ):
        shell.do(shell.client.generate(model="runway", fields={"model": "runway-aleph"}))

    assert server.generated == []
