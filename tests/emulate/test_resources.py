"""Things that operations create, list, change and delete, over HTTP."""

from collections.abc import Iterator

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False) as started:
        yield started


@pytest.fixture
def http(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    emulator.reset()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    with httpx2.Client(base_url=emulator.base_url, headers=headers) as client:
        yield client


def test_a_created_project_is_read_listed_changed_and_deleted(http: httpx2.Client) -> None:
    created = http.post("/api/projects", json={"name": "My Film"})
    assert (created.status_code, created.json()["name"]) == (200, "My Film")
    address = f"/api/projects/{created.json()['id']}"
    assert http.get(address).json()["name"] == "My Film"
    changed = http.put(address, json={"description": "A short one"})
    assert changed.status_code == 200
    read = http.get(address).json()
    assert (read["name"], read["description"]) == ("My Film", "A short one")
    assert [each["name"] for each in http.get("/api/projects").json()] == ["My Film"]
    assert http.delete(address).status_code == 200
    gone = http.get(address)
    assert (gone.status_code, list(gone.json())) == (404, ["error"])
    assert http.get("/api/projects").json() == []
    assert http.delete(address).status_code == 404


def test_ids_are_never_given_twice(http: httpx2.Client) -> None:
    first = http.post("/api/projects", json={"name": "One"}).json()["id"]
    http.delete(f"/api/projects/{first}")
    second = http.post("/api/projects", json={"name": "Two"}).json()["id"]
    assert second != first


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/projects/9"),
        ("PUT", "/api/projects/9"),
        ("DELETE", "/api/projects/9"),
        ("POST", "/api/projects/9/duplicate"),
        ("POST", "/api/projects/9/export"),
        ("POST", "/api/projects/9/shots"),
        ("GET", "/api/projects/9/elements"),
        ("DELETE", "/api/projects/9/comments/1"),
        ("GET", "/api/hosting/pages/9"),
        ("GET", "/api/hosting/pages/9/analytics"),
        ("POST", "/api/brand-kits/9/apply"),
        ("DELETE", "/api/templates/9"),
        ("DELETE", "/api/keys/9"),
        ("GET", "/api/orgs/9/members"),
        ("POST", "/api/generations/9/favorite"),
        ("DELETE", "/api/image-generations/9"),
        ("POST", "/api/community/prompts/9/vote"),
    ],
)
def test_what_was_never_created_is_not_found(http: httpx2.Client, method: str, path: str) -> None:
    answer = http.request(method, path, json=None if method in ("GET", "DELETE") else {})
    assert (answer.status_code, list(answer.json())) == (404, ["error"])


def test_nothing_is_charged_for_what_is_not_found(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    http.post("/api/projects/9/export", json={"resolution": "1080p"})
    assert len(emulator.ledger()) == 0


def test_shots_belong_to_their_project(http: httpx2.Client) -> None:
    mine, other = (http.post("/api/projects", json={"name": n}).json()["id"] for n in "ab")
    shot = http.post(f"/api/projects/{mine}/shots", json={"prompt": "A lake"}).json()["id"]
    assert http.delete(f"/api/projects/{other}/shots/{shot}").status_code == 404
    shots = http.get(f"/api/projects/{mine}").json()["shots"]
    assert [(each["id"], each["prompt"]) for each in shots] == [(shot, "A lake")]
    assert http.get(f"/api/projects/{other}").json()["shots"] == []
    counts = {each["name"]: each["shot_count"] for each in http.get("/api/projects").json()}
    assert counts == {"a": 1, "b": 0}
    http.delete(f"/api/projects/{mine}")
    gone = http.put(f"/api/projects/{mine}/shots/{shot}", json={"notes": "At dawn"})
    assert gone.status_code == 404


def test_linking_a_video_keeps_the_rest_of_a_shot(http: httpx2.Client) -> None:
    project = http.post("/api/projects", json={"name": "a"}).json()["id"]
    shot = http.post(f"/api/projects/{project}/shots", json={"prompt": "A lake"}).json()["id"]
    http.put(f"/api/projects/{project}/shots/{shot}", json={"filename": "lake.mp4"})
    (read,) = http.get(f"/api/projects/{project}").json()["shots"]
    assert (read["prompt"], read["filename"]) == ("A lake", "lake.mp4")


def test_shots_are_put_into_another_order(http: httpx2.Client) -> None:
    project = http.post("/api/projects", json={"name": "a"}).json()["id"]
    address = f"/api/projects/{project}/shots"
    first, second, third = (
        http.post(address, json={"prompt": word}).json()["id"] for word in ("a", "b", "c")
    )
    assert http.post(f"{address}/reorder", json={"order": [third, first]}).status_code == 200
    shots = http.get(f"/api/projects/{project}").json()["shots"]
    assert [each["id"] for each in shots] == [third, first, second]
    assert http.post(f"{address}/reorder", json={"order": [99]}).status_code == 404


def test_a_copy_has_shots_and_elements_of_its_own(http: httpx2.Client) -> None:
    project = http.post("/api/projects", json={"name": "My Film"}).json()["id"]
    http.post(f"/api/projects/{project}/shots", json={"prompt": "A lake"})
    http.post(f"/api/projects/{project}/elements", json={"kind": "prop"})
    copy = http.post(f"/api/projects/{project}/duplicate").json()
    assert (copy["name"], copy["id"] != project) == ("My Film", True)
    http.delete(f"/api/projects/{project}")
    assert [each["prompt"] for each in http.get(f"/api/projects/{copy['id']}").json()["shots"]] == [
        "A lake"
    ]
    elements = http.get(f"/api/projects/{copy['id']}/elements").json()
    assert [each["kind"] for each in elements] == ["prop"]


def test_members_can_be_given_another_role(http: httpx2.Client) -> None:
    team = http.post("/api/orgs", json={"name": "My Team"}).json()["id"]
    (member,) = http.get(f"/api/orgs/{team}/members").json()
    address = f"/api/orgs/{team}/members/{member['id']}"
    assert http.put(f"{address}/role", json={"role": "admin"}).status_code == 200
    assert http.get(f"/api/orgs/{team}/members").json()[0]["role"] == "admin"
    assert http.delete(address).status_code == 200
    assert http.get(f"/api/orgs/{team}/members").json() == []


def test_the_profile_is_there_once_and_remembers(http: httpx2.Client) -> None:
    assert http.post("/api/profile", json={"bio": "Makes long films"}).status_code == 200
    profile = http.get("/api/profile").json()
    assert (profile["bio"], "username" in profile) == ("Makes long films", True)


def test_an_id_in_the_body_does_not_name_the_thing(http: httpx2.Client) -> None:
    made = http.post("/api/hosting/pages", json={"id": 77, "title": "Lake"}).json()["id"]
    assert made != 77
    assert http.get("/api/hosting/pages/77").status_code == 404


def test_accepted_calls_are_listed_where_the_docs_have_a_history(http: httpx2.Client) -> None:
    http.post("/api/generate-audio", json={"prompt": "Rain", "duration_seconds": 30})
    http.post("/api/generate-audio", json={"prompt": "Wind", "duration_seconds": 30})
    history = http.get("/api/audio-generations").json()
    assert [each["prompt"] for each in history] == ["Wind", "Rain"]
    http.delete(f"/api/audio-generations/{history[0]['id']}")
    assert [each["prompt"] for each in http.get("/api/audio-generations").json()] == ["Rain"]


def test_lists_of_models_are_those_of_the_spec(http: httpx2.Client) -> None:
    prices = {each["id"]: each["credit_cost"] for each in http.get("/api/image-models").json()}
    assert prices == {"sd15": 2, "flux": 5, "flux-dev": 8, "flux-edit": 6}


def test_a_list_of_models_can_be_filtered() -> None:
    with running("celebifyai") as started:
        headers = {"Authorization": f"Bearer {started.key}"}
        with httpx2.Client(base_url=started.base_url, headers=headers) as http:
            every = http.get("/api/v1/models").json()
            videos = http.get("/api/v1/models", params={"type": "video"}).json()
    assert len(every) == 48
    assert {each["type"] for each in videos} == {"video"}
    assert 0 < len(videos) < 48


def test_a_tool_is_read_by_its_name() -> None:
    with running("zencreator") as started:
        headers = {"Authorization": f"Bearer {started.key}"}
        with httpx2.Client(base_url=started.base_url, headers=headers) as http:
            names = [each["id"] for each in http.get("/api/public/v1/tools").json()]
            read = http.get("/api/public/v1/tools/upscaler")
            other = http.get("/api/public/v1/tools/enhancer")
    assert len(names) == 14
    assert (read.status_code, "input_schema" in read.json()) == (200, True)
    assert (other.status_code, other.json()["error"]["code"]) == (404, "not_found")


def test_a_reset_forgets_all_things(emulator: RunningEmulator, http: httpx2.Client) -> None:
    http.post("/api/projects", json={"name": "My Film"})
    emulator.reset()
    assert http.get("/api/projects").json() == []


def test_finished_videos_are_listed_and_their_files_go_with_them(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    for word in ("One", "Two"):
        body = {"prompt": word, "model": "wan-t2v", "frames": 41, "steps": 4}
        job = http.post("/api/generate", json=body).json()["job_id"]
    assert http.get("/api/generations").json()["generations"] == []
    emulator.finish_jobs()
    listed = http.get("/api/generations").json()["generations"]
    assert [(each["prompt"], each["model"]) for each in listed] == [
        ("Two", "wan-t2v"),
        ("One", "wan-t2v"),
    ]
    assert [each["status"] for each in listed] == ["completed", "completed"]
    page = http.get("/api/generations", params={"limit": 1, "offset": 1}).json()["generations"]
    assert [each["prompt"] for each in page] == ["One"]
    last = f"/api/generations/{listed[0]['id']}"
    toggled = [http.post(f"{last}/favorite").json()["is_favorite"] for _ in "12"]
    assert toggled == [True, False]
    file = f"/api/video/{http.get('/api/status', params={'job_id': job}).json()['filename']}"
    assert http.get(file).status_code == 200
    assert http.delete(last).status_code == 200
    assert http.get(file).status_code == 404
    assert [e["prompt"] for e in http.get("/api/generations").json()["generations"]] == ["One"]


def test_pictures_are_listed_apart_from_videos(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    http.post("/api/generate-image", json={"prompt": "A lake", "model": "flux"})
    emulator.finish_jobs()
    assert http.get("/api/generations").json()["generations"] == []
    (picture,) = http.get("/api/image-generations").json()["generations"]
    assert picture["model"] == "flux"


def test_generations_are_listed_newest_first_by_cursor_and_filter() -> None:
    with running("celebifyai", limits=False) as started:
        headers = {"Authorization": f"Bearer {started.key}"}
        with httpx2.Client(base_url=started.base_url, headers=headers) as http:
            ids = [
                http.post(f"/api/v1/images/generate/{model}", json={"prompt": "A lake"}).json()[
                    "id"
                ]
                for model in ("z-image", "seedream-3", "z-image", "z-image", "seedream-3")
            ]
            started.end(ids[0], "failed")
            started.end(ids[1], "succeeded")
            pages: list[tuple[list[int], bool]] = []
            query = {"limit": "2"}
            for _ in range(3):
                page = http.get("/api/v1/images", params=query).json()
                pages.append(([ids.index(each["id"]) for each in page["data"]], page["has_more"]))
                query["cursor"] = page.get("next_cursor", "")
            failed = http.get("/api/v1/images", params={"status": "failed"}).json()["data"]
            of_model = http.get("/api/v1/images", params={"model": "seedream-3"}).json()["data"]
            videos = http.get("/api/v1/videos").json()["data"]
    assert pages == [([4, 3], True), ([2, 1], True), ([0], False)]
    assert [each["id"] for each in failed] == [ids[0]]
    assert [each["id"] for each in of_model] == [ids[4], ids[1]]
    assert videos == []
