"""`ratecard publish` against a real package index on loopback, and one that refuses."""

import http.server
import shutil
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.credentials import SimpleCredential
from twine.utils import DEFAULT_REPOSITORY

from ratecard.cli.run import run
from ratecard.publish.credentials import require_credentials
from ratecard.publish.index import checked_address, simple_index
from ratecard.publish.problems import MissingCredentialsError, UnusableAddressError
from ratecard.publish.upload import distributions

NAMES = [
    "ratecard_runtime-0.1.0-py3-none-any.whl",
    "ratecard_runtime-0.1.0.tar.gz",
    "ratecard_studio-0.2.0-py3-none-any.whl",
    "ratecard_studio-0.2.0.tar.gz",
]


def test_the_runtime_goes_first_and_nothing_goes_twice(
    dist: Path, index: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish = ["publish", "--dist", str(dist), "--repository", index]

    assert run(publish) == 0
    assert capsys.readouterr() == ("".join(f"uploaded: {name}\n" for name in NAMES), "")
    for name in NAMES:
        assert (tmp_path / "packages" / name).read_bytes() == (dist / name).read_bytes()

    assert run(publish) == 0
    assert capsys.readouterr() == ("".join(f"already there: {name}\n" for name in NAMES), "")


def test_what_is_missing_is_added(
    dist: Path, index: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As after an upload that was cut short."""
    for name in NAMES[:3]:
        shutil.copyfile(dist / name, tmp_path / "packages" / name)

    assert run(["publish", "studio", "--dist", str(dist), "--repository", index]) == 0

    assert capsys.readouterr().out.splitlines() == [
        *(f"already there: {name}" for name in NAMES[:3]),
        f"uploaded: {NAMES[3]}",
    ]


def test_a_version_is_never_two_things(
    dist: Path, index: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The index has the last file under the same name with other bytes: nothing is sent at all."""
    (tmp_path / "packages" / NAMES[3]).write_bytes(b"something else")

    assert run(["publish", "--dist", str(dist), "--repository", index]) == 1

    assert capsys.readouterr() == (
        "",
        f"ratecard: {NAMES[3]} is on the index with other content: raise the version of "
        "ratecard-studio; nothing was uploaded\n",
    )
    assert [path.name for path in (tmp_path / "packages").iterdir()] == [NAMES[3]]


class Refusing(http.server.BaseHTTPRequestHandler):
    """An index that has nothing, takes one file, and no second."""

    taken: int

    def do_GET(self) -> None:
        self.send_error(404)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        type(self).taken += 1
        self.send_response(200 if self.taken == 1 else 403)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TWINE_USERNAME", "somebody")
    monkeypatch.setenv("TWINE_PASSWORD", "secret")
    Refusing.taken = 0
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_the_first_failure_ends_it_and_says_what_went_up(
    dist: Path, refusing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["publish", "--dist", str(dist), "--repository", refusing]) == 3

    printed = capsys.readouterr()
    assert printed.out == f"uploaded: {NAMES[0]}\n"
    assert printed.err.startswith(f"ratecard: {NAMES[1]} was not uploaded: HTTPError: 403 ")
    assert printed.err.endswith(
        f"; uploaded before it: {NAMES[0]}; still to come: {NAMES[2]}, {NAMES[3]}\n"
    )
    assert "secret" not in printed.err
    assert Refusing.taken == 2


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> dict[str, SimpleCredential]:
    """A keyring by address, empty as the environment is; that of the machine counts for nothing."""
    known: dict[str, SimpleCredential] = {}

    def credential(address: str, user: str | None) -> SimpleCredential | None:
        del user
        return known.get(address)

    def password(address: str, user: str) -> str | None:
        return known[address].password if user == "somebody" and address in known else None

    for name in ("TWINE_USERNAME", "TWINE_PASSWORD", "CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("keyring.get_credential", credential)
    monkeypatch.setattr("keyring.get_password", password)
    return known


@pytest.mark.usefixtures("keys")
@pytest.mark.parametrize(
    ("address", "user", "missing"),
    [
        ("http://127.0.0.1:9/", "", "user"),
        ("http://127.0.0.1:9/", "somebody", "password"),
        (DEFAULT_REPOSITORY, "", "password"),
    ],
)
def test_who_gives_no_password_is_told_before_anything_is_asked(
    address: str,
    user: str,
    missing: str,
    dist: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The public index needs no user, as its only passwords are tokens."""
    if user:
        monkeypatch.setenv("TWINE_USERNAME", user)
    assert run(["publish", "--dist", str(dist), "--repository", address]) == 2
    assert capsys.readouterr() == (
        "",
        f"ratecard: no {missing} for {address}: set TWINE_USERNAME and TWINE_PASSWORD, or put both"
        " into a keyring; the user of a token is __token__\n",
    )


def test_a_keyring_or_a_workflow_is_enough(
    keys: dict[str, SimpleCredential], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workflow may be trusted by the public index alone."""
    keys["https://index.example/"] = SimpleCredential("somebody", "secret")
    require_credentials("https://index.example/")
    monkeypatch.setenv("CI", "true")
    require_credentials(DEFAULT_REPOSITORY)
    with pytest.raises(MissingCredentialsError):
        require_credentials("https://other.example/")


def test_an_index_that_is_not_there_gets_nothing(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "somebody")
    monkeypatch.setenv("TWINE_PASSWORD", "secret")
    assert run(["publish", "--dist", str(dist), "--repository", "http://127.0.0.1:9/"]) == 3

    printed = capsys.readouterr()
    assert printed.out == ""
    assert "http://127.0.0.1:9/simple/ratecard-runtime/ cannot be read" in printed.err
    assert printed.err.endswith("; nothing was uploaded\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--dist", "nowhere"], "nowhere holds nothing to upload: run ratecard build"),
        (["studo"], 'no built package of "studo": did you mean studio?'),
        (["--repository", "http://index.example/"], "is not encrypted: write https://"),
        (["--repository", "https://me:secret@index.example/"], "holds a user name or password"),
        (["--repository", "index.example"], '"index.example" is no address'),
        (["--index", "ftp://index.example"], '"ftp://index.example" is no address'),
    ],
)
def test_wrong_usage_is_2(
    arguments: list[str], message: str, dist: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["--repository", "https://index.example/", "--dist", str(dist)]
    assert run(["publish", *base, *arguments]) == 2

    printed = capsys.readouterr()
    assert message in printed.err
    assert "secret" not in printed.err
    assert printed.out == ""


def test_a_wheel_without_its_sdist_is_not_uploaded(
    dist: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(dist / NAMES[2], tmp_path / NAMES[2])

    arguments = ["publish", "--dist", str(tmp_path), "--repository", "https://index.example/"]
    assert run(arguments) == 1
    assert f"has no {NAMES[3]} beside it: run ratecard build" in capsys.readouterr().err


def test_each_repository_has_its_simple_index() -> None:
    assert simple_index("https://index.example/team/") == "https://index.example/team/simple"


@pytest.mark.parametrize("address", ["http://[::1]:8080/", "http://localhost/", "https://a.b/c"])
def test_usable_addresses_stay_as_they_are(address: str) -> None:
    assert checked_address(address) == address


def test_a_host_that_only_begins_like_loopback_is_refused() -> None:
    with pytest.raises(UnusableAddressError, match="not encrypted"):
        checked_address("http://localhost.example/")


def test_what_others_need_goes_first_whatever_its_name(tmp_path: Path) -> None:
    """Most packages sort before the runtime that they need."""
    for name, needs in {"ratecard-acme": "ratecard-runtime>=0.1", "ratecard-runtime": ""}.items():
        stem = f"{name.replace('-', '_')}-1"
        required = f"Requires-Dist: {needs}\n" if needs else ""
        (tmp_path / f"{stem}.tar.gz").write_bytes(b"")
        with zipfile.ZipFile(tmp_path / f"{stem}-py3-none-any.whl", "w") as wheel:
            metadata = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1\n{required}"
            wheel.writestr(f"{stem}.dist-info/METADATA", metadata)

    found = [each.name for each in distributions(tmp_path)]

    assert found == ["ratecard-runtime", "ratecard-acme"]
