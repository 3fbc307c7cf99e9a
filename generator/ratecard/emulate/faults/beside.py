"""Beside the API: downloads of results and the host elsewhere, with what goes wrong there."""

from collections.abc import Callable

from ratecard.emulate.exchange import Reply, json_reply
from ratecard.emulate.faults.apply import reply_under_faults
from ratecard.emulate.faults.elsewhere import PATH, Download
from ratecard.emulate.faults.plan import RESULTS
from ratecard.emulate.faults.spoil import TRICK
from ratecard.emulate.serving import RESULTS_FOLDER
from ratecard.emulate.world import World


def reply_beside(world: World, path: str, origin: str, serve: Callable[[str], Reply]) -> Reply:
    """Answer a request to a path that is no operation; `serve` has the files."""
    if path.startswith(PATH):
        return json_reply(200, {})
    if not world.faults.is_active or not path.startswith(RESULTS_FOLDER):
        return serve(path)
    faults = world.faults.happening(RESULTS)
    download = Download(path=path, origin=origin)
    return reply_under_faults(world, faults, download, lambda: serve(path.removesuffix(TRICK)))
