"""What importing costs, and the first call after it, each in a fresh process."""

from collections.abc import Iterator

from benchmarks.loopback import TASK, served
from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.timing import Stopwatch, medians, program

_ROUNDS = 15

_LIGHT = 'import sys; sys.modules["click"] = None'
"""httpx also loads its command line where click is installed, as here: it is kept out."""

_FIRST_CALL = """
from ratecard_cliprise import Cliprise
client = Cliprise(api_key="k", callback_url="https://example.com/hook", base_url="{url}")
job = client.videos.kling_2_6(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
assert job.id == "{task}"
"""

_FLOOR = """
from typing import Literal
import {library} as library
from pydantic import BaseModel
class Request(BaseModel):
    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    sound: bool
class Accepted(BaseModel):
    taskId: str
client = library.Client(base_url="{url}", headers={{"Authorization": "Bearer k"}})
request = Request(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
body = {{"model": "kling-2-6", "input": request.model_dump()}}
answer = client.post("/app/cliprise/generate", json=body)
assert Accepted.model_validate_json(answer.content).taskId == "{task}"
"""


def measure() -> Iterator[Measurement]:
    """Measure the import alone, then import, client and the first call of a model."""
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
        seconds = medians(_first_calls(url), _ROUNDS)
    yield Measurement(
        what="import, client, first call of a model",
        measured=seconds.pop("package"),
        beside=seconds,
        reach=TimesAtMost(1.2),
    )


def _first_calls(url: str) -> dict[str, Stopwatch]:
    floors = {
        f"{library}, pydantic": program(
            f"{_LIGHT}\n{_FLOOR.format(library=library, url=url, task=TASK)}"
        )
        for library in ("httpx", "httpx2")
    }
    return {"package": program(_FIRST_CALL.format(url=url, task=TASK)), **floors}
