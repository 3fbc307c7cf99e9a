"""Every operation of every provider answers a valid call as its contract says."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import jsonschema
import pytest

from ratecard.contract import Contract, components, contracts, standalone
from ratecard.contract.schemas import Plain, plain
from ratecard.emulate.sample import Sampler
from ratecard.load import load_provider
from ratecard.spec import Spec
from ratecard.testing import RunningEmulator, running

Things = Mapping[str, str]
"""What stands for a parameter: by its name, or by the path of an operation and its name."""

PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, kw_only=True)
class Provider:
    """An emulator, and a client that carries its key wherever the provider wants it."""

    spec: Spec
    emulator: RunningEmulator
    http: httpx2.Client

    def post(self, path: str, **body: object) -> Any:
        """The answer to a body of JSON."""
        return self.http.post(path, json=body).json()


def _celebifyai(provider: Provider) -> Things:
    image = provider.post("/api/v1/images/generate/celebify-pro", prompt="A lake")
    video = provider.post("/api/v1/videos/generate/kling-2-6-t2v", prompt="A lake")
    return {"/api/v1/images/{id} id": image["id"], "/api/v1/videos/{id} id": video["id"]}


def _cliprise(provider: Provider) -> Things:
    given = {"prompt": "A lake", "aspect_ratio": "1:1"}
    body = {"model": "z-image", "callBackUrl": "https://x.test/", "input": given}
    return {"taskId": provider.post("/app/cliprise/generate", **body)[0]["taskId"]}


def _creativeai(provider: Provider) -> Things:
    videos, prediction = "/v1/video/generations", "/api/v1/model/prediction/{id} id"
    one = {"prompt": "A lake"}
    return {
        f"{videos}/{{generation_id}} generation_id": provider.post(videos, **one)["id"],
        "batch_id": provider.post(f"{videos}/batch", prompts=[one])["batch_id"],
        "generation_id": provider.post("/api/generate/voice", text="Hello")["id"],
        prediction: provider.post("/api/v1/model/generateVideo", **one)["id"],
    }


def _zencreator(provider: Provider) -> Things:
    file = {"file": ("a.png", PNG, "image/png")}
    data = {"media_type": "image/png"}
    asset = provider.http.post("/api/public/v1/assets", data=data, files=file).json()["asset_id"]
    given = {"image_asset": asset, "megapixels": 4}
    body = {"tool": "upscaler", "input": given}
    generation = provider.post("/api/public/v1/generations", **body)["id"]
    provider.emulator.finish_jobs()
    return {"id": generation, "tool_name": "upscaler", "asset": asset}


def _progressive_robot(provider: Provider) -> Things:
    """One thing of each kind, which then has the id 1, and three shots to put in order."""
    for path in (
        *(f"/api/{each}" for each in ("projects", "orgs", "keys", "brand-kits", "templates")),
        *(f"/api/projects/1/{each}" for each in ("shots", "elements", "comments")),
        *("/api/hosting/pages", "/api/community/prompts"),
    ):
        assert provider.post(path)["id"] == 1
    for number in (2, 3):
        assert provider.post("/api/projects/1/shots")["id"] == number
    video = provider.post("/api/generate", prompt="A lake")["job_id"]
    (image,) = provider.post("/api/generate-image", model="sd15", prompt="A lake")["job_ids"]
    provider.emulator.finish_jobs()
    names = {
        job: provider.http.get("/api/status", params={"job_id": job}).json()["filename"]
        for job in (video, image)
    }
    subtitles = provider.post("/api/subtitles/generate")["filename"]
    upload = provider.http.post("/api/upload-image", files={"file": ("a.png", PNG)}).json()
    provider.http.post("/api/generations/1/share")
    return {
        "job_id": video,
        "/api/video/{filename} filename": names[video],
        "/api/image/{filename} filename": names[image],
        "/api/input-image/{filename} filename": upload["filename"],
        "filename": provider.post("/api/generate-audio")["filename"],
        "name": subtitles.removesuffix(".srt"),
        "token": "t1",
    } | dict.fromkeys(("id", "shotId", "eid", "cid", "uid"), "1")


PREPARATIONS: Mapping[str, Callable[[Provider], Things]] = {
    "celebifyai": _celebifyai,
    "cliprise": _cliprise,
    "creativeai": _creativeai,
    "progressive-robot": _progressive_robot,
    "zencreator": _zencreator,
}


@pytest.fixture(params=PREPARATIONS)
def provider(request: pytest.FixtureRequest) -> Iterator[Provider]:
    name = str(request.param)
    spec = load_provider(Path("specs", name)).spec
    assert spec is not None
    host = spec.provider.host_header
    with running(name, limits=False, credits=10**9) as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}"} | ({"Host": host} if host else {})
        params = {"apiKey": emulator.key} if name == "cliprise" else {}
        with httpx2.Client(base_url=emulator.base_url, headers=headers, params=params) as http:
            yield Provider(spec=spec, emulator=emulator, http=http)


def test_every_operation_answers_a_valid_call_as_its_contract_says(provider: Provider) -> None:
    faults: list[str] = []
    things: Things | None = None
    for contract in contracts(provider.spec):
        if things is None or contract.endpoint.effect == "destructive":
            provider.emulator.reset()
            things = PREPARATIONS[provider.spec.provider.id](provider)
        answer = _called(provider, contract, things)
        if answer.status_code >= 300 and not _is_running(provider, answer):
            faults.append(f"{contract.endpoint.id}: {answer.status_code} {answer.text[:200]}")
        elif (fault := _broken_promise(provider.spec, contract, answer)) is not None:
            faults.append(f"{contract.endpoint.id}: {fault}")
        if contract.endpoint.effect == "destructive":
            things = None
    assert not faults, "\n".join(faults)


def _is_running(provider: Provider, answer: httpx2.Response) -> bool:
    """Cliprise says with the status 300 that a task is running."""
    return provider.spec.provider.id == "cliprise" and answer.status_code == 300


def _called(provider: Provider, contract: Contract, things: Things) -> httpx2.Response:
    path = contract.path
    query: dict[str, str] = {}
    for each in contract.parameters:
        value = things.get(f"{contract.endpoint.path} {each.name}", things.get(each.name))
        if each.location == "path":
            assert value is not None, f"{path} {each.name}"
            path = re.sub(rf"\{{{each.name}\}}", value, path)
        elif each.location == "query" and each.required:
            query[each.name] = value or str(_sample(provider.spec, each.schema))
    body = _body(provider.spec, contract, things)
    return provider.http.request(contract.endpoint.method, path, params=query, **body)


def _body(spec: Spec, contract: Contract, things: Things) -> dict[str, Any]:
    """The body as printed, else what is required of it; a name after @ is a file."""
    if not contract.bodies:
        return {}
    body = contract.bodies[0]
    printed = [plain(each.value) for each in body.examples]
    content = printed[0] if printed else _sample(spec, body.schema)
    assert isinstance(content, dict)
    content |= {name: value for name, value in things.items() if name in content}
    if body.media_type == "application/json":
        return {"json": _with_assets(content, things)}
    named = {name for name, value in content.items() if str(value).startswith("@")}
    files = dict.fromkeys(named or {"file"} & set(content), ("a.png", PNG, "image/png"))
    return {"data": {k: v for k, v in content.items() if k not in files}, "files": files}


def _with_assets(content: Plain, things: Things) -> Plain:
    """The content with an asset that is there in place of those printed."""
    if isinstance(content, dict) and "asset" in things:
        given = content.get("input")
        if isinstance(given, dict):
            for name in [each for each in given if each.endswith("_asset")]:
                given[name] = things["asset"]
    return content


def _sample(spec: Spec, schema: Mapping[str, Any]) -> Plain:
    named = {name: plain(each) for name, each in components(spec).items()}
    return Sampler(named=named, only_required=True).sample(plain(schema))


def _broken_promise(spec: Spec, contract: Contract, answer: httpx2.Response) -> str | None:
    """What of the contract an answer does not keep, judged by a library of its own."""
    media_type = answer.headers.get("content-type", "")
    promised = [
        each
        for each in contract.answers
        if each.status == answer.status_code and _fits(media_type, each.media_type)
    ]
    if not promised:
        return f"{answer.status_code} {media_type} is not in the contract"
    if media_type != "application/json":
        return None if answer.content else "the file is empty"
    schema = standalone(promised[0].schema or {}, components(spec))
    try:
        jsonschema.validate(answer.json(), schema, cls=jsonschema.Draft202012Validator)
    except jsonschema.ValidationError as error:
        return f"{error.json_path}: {error.message[:200]}"
    return None


def _fits(sent: str, promised: str | None) -> bool:
    family, _, rest = (promised or "").partition("/")
    return sent == promised or (rest == "*" and sent.startswith(f"{family}/"))
