"""`ratecard emulate`: what it prints, that it answers, and how it ends."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from ratecard.cli.run import run
from ratecard_cliprise import Cliprise

RATECARD = (sys.executable, "-c", "from ratecard.cli import main; main()")


@contextmanager
def started(*arguments: str) -> Generator[tuple[subprocess.Popen[str], list[str]]]:
    """A running command and the lines that it printed."""
    command = [*RATECARD, "emulate", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        lines: list[str] = []
        try:
            while not lines or "Ctrl-C" not in lines[-1]:
                line = process.stdout.readline()
                assert line, process.communicate()[1]
                lines.append(line.rstrip("\n"))
            yield process, lines
        finally:
            process.kill()


def address_in(line: str) -> str:
    found = re.search(r"http://127\.0\.0\.1:[0-9]+", line)
    assert found is not None
    return found[0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_answers_and_ends_when_told(number: signal.Signals) -> None:
    with started("cliprise", "--job-seconds", "5") as (process, lines):
        api, control = address_in(lines[0]), address_in(lines[1])
        assert lines == [
            f"Cliprise answers at {api}",
            f"control port: {control}",
            f'client: Cliprise(api_key="emulator-key", base_url="{api}", '
            'callback_url="https://your-service.example.com/webhooks/cliprise"), '
            "or with CLIPRISE_API_KEY=emulator-key",
            "other clients must send the header Host: business.api.cliprise.app",
            "stop with Ctrl-C",
        ]
        assert httpx2.get(f"{api}/nowhere").status_code == 404
        assert httpx2.get(f"{control}/requests").json()["total"] == 1
        process.send_signal(number)
        output, errors = process.communicate(timeout=10)
    assert (process.returncode, output, errors) == (0, "", "")


def test_the_client_that_it_prints_can_pay() -> None:
    """Pasted as it is, with the field that every call of this provider needs."""
    with started("cliprise") as (_, lines):
        control = address_in(lines[1])
        code = lines[2].removeprefix("client: ").rpartition(", or with ")[0]
        with eval(code, {"Cliprise": Cliprise}) as client:
            client.images.qwen_image(prompt="A lake", image_size="square")
        assert len(httpx2.get(f"{control}/jobs").json()["jobs"]) == 1


def test_a_field_without_a_documented_value_has_one_that_fits(tmp_path: Path) -> None:
    assert run(["init", "acme", "--specs", str(tmp_path)]) == 0
    provider = tmp_path / "acme/provider.yaml"
    fields = "client_fields:\n  team: {type: string, format: uuid, required: true, send: body.team}"
    provider.write_text(f"{provider.read_text()}{fields}\n")
    with started("acme", "--specs", str(tmp_path)) as (_, lines):
        assert "team='00000000-0000-4000-8000-000000000000')" in lines[2]


def test_options_reach_the_emulator() -> None:
    options = ["--credits", "12.5", "--fault", "list_models=503", "--no-limits", "--seed", "7"]
    with started("celebifyai", *options) as (_, lines):
        api, control = address_in(lines[0]), address_in(lines[1])
        assert httpx2.get(f"{control}/ledger").json()["balance"] == "12.5"
        headers = {"Authorization": "Bearer emulator-key"}
        assert httpx2.get(f"{api}/api/v1/models", headers=headers).status_code == 503


def test_a_port_that_is_taken_is_one_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["emulate", "cliprise", "--port", str(port)]) == 2
        assert run(["emulate", "cliprise", "--control-port", str(port)]) == 2
    printed = capsys.readouterr()
    said = f"ratecard: port {port} of 127.0.0.1 cannot be opened: address already in use\n"
    assert (printed.out, printed.err) == ("", said * 2)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["clipris"], 'no provider "clipris": did you mean cliprise?'),
        (["cliprise", "--plan", "Pro"], "Cliprise documents no plans: leave the plan out"),
        (["creativeai", "--plan", "pro"], 'no plan "pro": did you mean Pro'),
        (["creativeai", "--credits", "-1"], "credits is a number from 0 on, not -1"),
        (["creativeai", "--credits", "NaN"], "credits is a number from 0 on, not NaN"),
        (["creativeai", "--job-seconds", "-1"], "job seconds go from 0 to 10000000, not -1"),
        (["creativeai", "--job-seconds", "nan"], "job seconds go from 0 to 10000000, not nan"),
        (["creativeai", "--webhook-secret", ""], "the webhook secret is empty"),
        (["creativeai", "--fault", "x"], "fault `x`: write TARGET=KIND"),
        (["creativeai", "--fault", "submit=resett-after"], "did you mean `reset-after`"),
        (["creativeai", "--port", "65536"], "--port"),
        (["creativeai", "--host", "203.0.113.1"], "port 0 of 203.0.113.1 cannot be opened"),
        (["creativeai", "--host", "no such host"], "port 0 of no such host cannot be opened"),
    ],
)
def test_what_makes_no_sense_is_one_line_and_2(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["emulate", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert line in printed.err
    assert printed.err.startswith("ratecard: ")
    assert printed.err.count("\n") == 1
