"""The route table: which operation a path as sent belongs to."""

from pathlib import Path

import pytest

from ratecard.emulate.routes import Routes
from ratecard.load import load_provider
from ratecard.spec import Spec


@pytest.fixture(scope="module")
def robot() -> Spec:
    spec = load_provider(Path("specs/progressive-robot")).spec
    assert spec is not None
    return spec


@pytest.mark.parametrize(
    ("method", "path", "operation", "values"),
    [
        ("GET", "/api/status", "status", []),
        ("GET", "/api/projects/7", "projects_get", ["7"]),
        ("PUT", "/api/projects/7/shots/8", "shots_update", ["7", "8"]),
        ("POST", "/api/projects/7/shots/reorder", "shots_reorder", ["7"]),
        ("GET", "/api/subtitles/a.srt", "subtitles_download", ["a"]),
        ("GET", "/api/subtitles/a.b.srt", "subtitles_download", ["a.b"]),
        ("GET", "/api/video/a%2Fb%20c.mp4", "video_download", ["a/b c.mp4"]),
        ("GET", "/api/video/%E9%A3%9F", "video_download", ["食"]),
        ("GET", "/api/%76ideo/..%2f..", "video_download", ["../.."]),
    ],
)
def test_a_path_leads_to_its_operation(
    robot: Spec, method: str, path: str, operation: str, values: list[str]
) -> None:
    route = Routes(robot).find(path)
    assert route is not None
    found, names = route.operations[method]
    assert found.endpoint.id == operation
    assert list(route.parameters(names).values()) == values


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "*",
        "/api",
        "/api/status/",
        "//api/status",
        "/api/projects/",
        "/api/projects//shots",
        "/api/subtitles/.srt",
        "/api/subtitles/a.vtt",
        "/API/status",
        "/api/projects/7/shots/8/9",
    ],
)
def test_any_other_path_leads_nowhere(robot: Spec, path: str) -> None:
    assert Routes(robot).find(path) is None


def test_a_path_knows_its_methods(robot: Spec) -> None:
    route = Routes(robot).find("/api/projects/7")
    assert route is not None
    assert sorted(route.methods) == ["DELETE", "GET", "HEAD", "PUT"]
