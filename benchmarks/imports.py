"""What importing costs, and what comes before a first answer, each in a fresh process."""

from collections.abc import Iterator

from benchmarks.loopback import TASK, served
from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.timing import Stopwatch, medians, program

_ROUNDS = 15

_LIGHT = 'import sys; sys.modules["click"] = None'
"""httpx also loads its command line where click is installed, as here: it is kept out."""

_USED = """
from ratecard_cliprise import Cliprise, models
client = Cliprise(api_key="k", callback_url="https://example.com/hook", base_url="{url}")
request = models.Kling26(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
"""

_CALLED = """
assert client.videos.kling_2_6(request).id == "{task}"
"""

_USED_BY_HAND = """
from typing import Literal
import {library} as library
from pydantic import BaseModel
class Request(BaseModel):
    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    sound: bool
client = library.Client(base_url="{url}", headers={{"Authorization": "Bearer k"}})
request = Request(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
"""

_CALLED_BY_HAND = """
class Accepted(BaseModel):
    taskId: str
body = {{"model": "kling-2-6", "input": request.model_dump()}}
answer = client.post("/app/cliprise/generate", json=body)
assert Accepted.model_validate_json(answer.content).taskId == "{task}"
"""


def measure() -> Iterator[Measurement]:
    """Measure the import alone, then with a client and a model, then with a call."""
    seconds = medians(
        {
            "package": program("import ratecard_cliprise"),
            "httpx, pydantic": program(f"{_LIGHT}\nimport httpx, pydantic"),
            "httpx2, pydantic": program(f"{_LIGHT}\nimport httpx2, pydantic"),
        },
        _ROUNDS,
    )
    yield Measurement(
        what="import of a package",
        measured=seconds.pop("package"),
        beside=seconds,
        reach=TimesAtMost(0.15),
    )
    with served() as url:
        used = medians(_candidates(url, _USED, _USED_BY_HAND), _ROUNDS)
        called = medians(
            _candidates(url, _USED + _CALLED, _USED_BY_HAND + _CALLED_BY_HAND), _ROUNDS
        )
    yield Measurement(
        what="import, client, one model used",
        measured=used.pop("package"),
        beside=used,
        reach=TimesAtMost(1.2),
    )
    yield Measurement(
        what="the same and a first call", measured=called.pop("package"), beside=called, reach=None
    )


def _candidates(url: str, ours: str, by_hand: str) -> dict[str, Stopwatch]:
    rivals = {
        f"{library}, pydantic": program(
            f"{_LIGHT}\n{by_hand.format(library=library, url=url, task=TASK)}"
        )
        for library in ("httpx", "httpx2")
    }
    return {"package": program(ours.format(url=url, task=TASK)), **rivals}
