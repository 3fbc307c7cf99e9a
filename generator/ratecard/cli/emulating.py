"""Running an emulator for a command: what it prints, and how it ends."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

from ratecard.cli.outcome import Outcome, WrongUsageError
from ratecard.cli.specs import load_spec, specs_in
from ratecard.contract.schemas import wire_schema
from ratecard.emulate.faults.parse import FaultPlanError
from ratecard.emulate.schemas import Schemas
from ratecard.emulate.serve import Emulator, PortError
from ratecard.emulate.settings import SettingsError
from ratecard.escape import py_literal
from ratecard.spec import RequestExample, Spec
from ratecard.testing.options import Options, settings_of


def emulate_outcome(
    provider: str, options: Options, *, specs: Path | None, host: str, port: int, control_port: int
) -> Outcome:
    """Open the ports; the outcome's lines say where, and then serve until interrupted.

    Raises WrongUsageError for settings that make no sense and for ports that cannot be opened.
    """
    spec = load_spec(specs_in(specs), provider)
    try:
        settings = settings_of(spec, options)
        emulator = Emulator(spec, settings, host=host, port=port, control_port=control_port)
    except (SettingsError, FaultPlanError, PortError) as problem:
        raise WrongUsageError(str(problem)) from problem
    return Outcome(output=_lines(emulator, spec, settings.key))


def _lines(emulator: Emulator, spec: Spec, key: str) -> Iterator[str]:
    provider = spec.provider
    address = f'api_key="{key}", base_url="{emulator.base_url}"'
    given = ", ".join((address, *_needed(spec)))
    yield f"{provider.name} answers at {emulator.base_url}"
    yield f"control port: {emulator.control_url}"
    yield f"client: {provider.class_name}({given}), or with {provider.key_env}={key}"
    if provider.host_header:
        yield f"other clients must send the header Host: {provider.host_header}"
    yield "stop with Ctrl-C"
    _serve(emulator)


def _needed(spec: Spec) -> Iterator[str]:
    """What a client must be given once for all calls: as documented, else a value that fits."""
    requests = [each.arguments for each in spec.examples if isinstance(each, RequestExample)]
    for field in (each.field for each in spec.provider.client_fields if each.field.required):
        name = field.argument
        documented = [py_literal(given[name]) for given in requests if name in given]
        made = repr(Schemas(spec).sample(wire_schema(field.schema)))
        yield f"{name}={(*documented, made)[0]}"


def _serve(emulator: Emulator) -> None:
    """Serve until SIGINT or SIGTERM, which is how an emulator is meant to end."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()

        def stop(*_: object) -> None:
            loop.call_soon_threadsafe(emulator.stop)

        earlier = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            runner.run(emulator.serve())
        finally:
            for number, handler in earlier.items():
                signal.signal(number, handler)
