"""`ratecard emulate`: a local, stateful fake of a provider."""

from typing import Annotated

import typer

from ratecard.cli.options import Provider, Specs
from ratecard.cli.outcome import Outcome

EXAMPLE = """Examples:\n\n\b
ratecard emulate acme
ratecard emulate acme --port 8080 --credits 50 --job-seconds 2
ratecard emulate acme --fault "submit#1=503" --fault "poll@10%=reset-after" """

Port = Annotated[
    int, typer.Option(metavar="N", min=0, max=65535, help="Port of the API; 0 takes a free one.")
]
ControlPort = Annotated[
    int,
    typer.Option(
        metavar="N", min=0, max=65535, help="Port for steering the emulator; 0 takes a free one."
    ),
]
Host = Annotated[
    str,
    typer.Option(metavar="HOST", help="Address to listen at; any but loopback opens it to others."),
]
Credits = Annotated[str, typer.Option(metavar="N", help="Credits of the account at the start.")]
JobSeconds = Annotated[
    float | None,
    typer.Option(
        metavar="S",
        help="How long a job takes. Default: about as long as the docs let a client wait at first.",
        show_default=False,
    ),
]
Seed = Annotated[int, typer.Option(metavar="N", help="Seed of all that is drawn.")]
Plan = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="Plan of the account. Default: the highest.", show_default=False
    ),
]
Fault = Annotated[
    list[str] | None,
    typer.Option(
        metavar="SPEC",
        help="A fault, such as submit#1=503 or poll@25%=reset-after. May be repeated.",
        show_default=False,
    ),
]
Limits = Annotated[
    bool, typer.Option("--limits/--no-limits", help="Hold calls to the documented limits.")
]
WebhookSecret = Annotated[
    str | None,
    typer.Option(metavar="S", help="Secret that signs webhooks.", show_default=False),
]


def command(
    provider: Provider,
    port: Port = 0,
    control_port: ControlPort = 0,
    host: Host = "127.0.0.1",
    credits: Credits = "1000",
    job_seconds: JobSeconds = None,
    seed: Seed = 0,
    plan: Plan = None,
    fault: Fault = None,
    limits: Limits = True,
    webhook_secret: WebhookSecret = None,
    specs: Specs = None,
) -> Outcome:
    """Answer as the provider does, on this machine and without costs, until interrupted."""
    from ratecard.cli.emulating import emulate_outcome
    from ratecard.testing.options import Options

    options = Options(
        credits=credits,
        job_seconds=job_seconds,
        seed=seed,
        plan=plan,
        faults=fault or (),
        limits=limits,
        webhook_secret=webhook_secret,
    )
    return emulate_outcome(
        provider, options, specs=specs, host=host, port=port, control_port=control_port
    )
