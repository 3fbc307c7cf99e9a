"""`ratecard jobs`: the paid calls in a journal, and which of them somebody must look after."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.options import AsJson
from ratecard.cli.outcome import Outcome, WrongUsageError

if TYPE_CHECKING:
    from ratecard.spec import JsonValue
    from ratecard_runtime.journal.records import CallRecord
    from ratecard_runtime.journal.store import Journal

EXAMPLE = "Example: ratecard jobs acme --all"
_SHOWN = 200
_ID_SHOWN = 8
_HEADINGS = ("call", "when (UTC)", "provider", "item", "phase", "job", "state", "quote", "charged")
Wanted = Annotated[
    str | None,
    typer.Argument(
        metavar="[PROVIDER]", help="Only the calls of this provider.", show_default=False
    ),
]
All = Annotated[bool, typer.Option("--all", help="Also the calls that came to their end.")]
Newest = Annotated[
    int | None,
    typer.Option(
        "--newest",
        metavar="N",
        min=1,
        help="The newest N. Default: all that are not finished, 200 with --all, all with --json.",
        show_default=False,
    ),
]
JournalFile = Annotated[
    Path | None,
    typer.Option(
        "--journal",
        metavar="FILE",
        help="The journal. Default: that of RATECARD_JOURNAL, else your own.",
        show_default=False,
    ),
]
Settle = Annotated[
    str | None,
    typer.Option(
        "--settle",
        metavar="CALL",
        help="Say how this unfinished call ended, with --charged or --refused.",
        show_default=False,
    ),
]
Charged = Annotated[
    str | None,
    typer.Option(
        "--charged",
        metavar="N",
        help="With --settle: the provider took N for the call.",
        show_default=False,
    ),
]
Refused = Annotated[
    bool, typer.Option("--refused", help="With --settle: the provider did not take the call.")
]


def command(
    provider: Wanted = None,
    everything: All = False,
    newest: Newest = None,
    settle: Settle = None,
    charged: Charged = None,
    refused: Refused = False,
    journal: JournalFile = None,
    as_json: AsJson = False,
) -> Outcome:
    """List the paid calls that are not finished: with their jobs, or with an unknown outcome.

    With --settle: say how one of them ended.
    """
    from ratecard.cli.json_text import json_text

    if settle is not None:
        return _settled(_file(journal), settle, charged, refused)
    if charged is not None or refused:
        raise WrongUsageError("--charged and --refused say how the call of --settle ended")
    most = _SHOWN if everything and not as_json else None
    path = _file(journal)
    calls = _read(path, provider, everything, newest or most)
    if provider is not None and not calls:
        _require_known(provider, path)
    if as_json:
        return Outcome(output=(json_text({"calls": tuple(map(_as_json, calls))}),))
    return Outcome(output=_as_table(calls) if calls else ("no such calls",))


def _require_known(provider: str, journal: Path | None) -> None:
    """Raise WrongUsageError for a name that neither the journal nor a spec knows."""
    from ratecard.cli.specs import specs_in, unknown_name
    from ratecard.names import closest
    from ratecard.resources import provider_ids

    called = {call.provider for call in _read(journal, None, everything=True, newest=None)}
    known = {*called, *provider_ids(specs_in(None))}
    if provider not in known:
        near = closest(provider, called) or closest(provider, known)
        raise WrongUsageError(unknown_name("provider", provider, near, "ratecard jobs --all"))


def _file(given: Path | None) -> Path | None:
    """The journal to read; None for one that is not there yet because nothing was paid."""
    from ratecard_runtime.journal.location import default_journal_path

    path = given or default_journal_path()
    if path is None:
        raise WrongUsageError("RATECARD_JOURNAL turns the journal off; name one with --journal")
    if path.is_file():
        return path
    if given is not None:
        raise WrongUsageError(f"{given}: there is no such journal")
    return None


def _read(
    path: Path | None, provider: str | None, everything: bool, newest: int | None
) -> "tuple[CallRecord, ...]":
    found: list[CallRecord] = []

    def read(journal: "Journal") -> None:
        if everything:
            found[:] = journal.calls(provider, newest=newest)
        else:
            found[:] = journal.unfinished(provider, newest=newest)

    if path is not None:
        _use(path, read)
    return tuple(found)


def _settled(path: Path | None, start: str, charged: str | None, refused: bool) -> Outcome:
    """Settle the unfinished call whose id begins with `start`."""
    from ratecard_runtime.errors import InvalidRequest

    if (charged is None) is not refused:
        words = "--settle takes either --charged N or --refused, as the provider's history says"
        raise WrongUsageError(words)
    calls = _read(path, None, everything=False, newest=None)
    fitting = [call for call in calls if call.call_id.startswith(start)]
    if path is None or len(fitting) != 1:
        found = f"{len(fitting)} unfinished calls begin" if fitting else "no unfinished call begins"
        raise WrongUsageError(f"{found} with {start!r}; see ratecard jobs --json")
    (call,) = fitting
    try:
        _use(path, lambda each: each.settle(call.call_id, charged=charged, refused=refused))
    except InvalidRequest as fault:
        raise WrongUsageError(str(fault)) from fault
    end = f"charged {charged} {call.unit}" if charged is not None else "refused"
    return Outcome(output=(f"{call.call_id} of {call.provider} {call.item}: {end}",))


def _use(path: Path, use: "Callable[[Journal], None]") -> None:
    """Do something with a journal, again as long as another process writes."""
    from time import sleep

    from ratecard_runtime.errors import JournalUnavailable
    from ratecard_runtime.flow.recording import waits_for_journal
    from ratecard_runtime.flow.steps import Record
    from ratecard_runtime.journal.store import Journal

    journal = Journal(path)
    try:
        for pause in waits_for_journal(Record(lambda: use(journal))):
            sleep(pause)
    except JournalUnavailable as error:
        what = str(error).rpartition(". ")[0] or str(error)  # its advice is for code
        raise WrongUsageError(f"{what}: name another with --journal") from error
    finally:
        journal.close()


def _as_table(calls: "Sequence[CallRecord]") -> Iterator[str]:
    from ratecard.cli.table import table_lines

    yield from table_lines(_HEADINGS, [row for call in calls for row in _rows(call)])
    unknown = sum(call.phase == "unknown" for call in calls)
    if unknown:
        yield ""
        yield (
            f"{unknown} unknown: sent, and the answer never came. Look at the provider's history "
            "before making the call again, and say with --settle CALL what it shows; with --json "
            "you see its idempotency key, if it has one."
        )


def _rows(call: "CallRecord") -> Iterator[tuple[str, ...]]:
    when = datetime.fromtimestamp(call.created, UTC).strftime("%Y-%m-%d %H:%M:%S")
    price = _price(call)
    start = (call.call_id[:_ID_SHOWN], when, call.provider, call.item, call.phase)
    if not call.jobs:
        yield (*start, "", "", price, _number(call.charged))
    for job in call.jobs:
        yield (*start, job.job_id, job.state, price, _number(job.charged))


def _price(call: "CallRecord") -> str:
    ends = dict.fromkeys(_number(each) for each in (call.minimum, call.maximum) if each is not None)
    return f"{' to '.join(ends)} {call.unit}" if ends else call.quote_status


def _number(amount: Decimal | None) -> str:
    return "" if amount is None else format(amount, "f")


def _as_json(call: "CallRecord") -> "JsonValue":
    return {
        "call": call.call_id,
        "provider": call.provider,
        "base_url": call.origin,
        "operation": call.operation,
        "item": call.item,
        "phase": call.phase,
        "created": _moment(call.created),
        "updated": _moment(call.updated),
        "idempotency_key": call.idempotency_key,
        "key_expires": None if call.key_expires is None else _moment(call.key_expires),
        "body_sha256": call.body_hash,
        "quote": call.quote_status,
        "minimum": _text(call.minimum),
        "maximum": _text(call.maximum),
        "unit": call.unit,
        "charged": _text(call.charged),
        "jobs": tuple(
            {
                "job": job.job_id,
                "profile": job.profile,
                "state": job.state,
                "charged": _text(job.charged),
            }
            for job in call.jobs
        ),
    }


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else format(amount, "f")


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
