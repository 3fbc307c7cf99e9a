"""Emulators inside tests: a fake of a provider on a port of its own, with a clean state.

from ratecard.testing import emulator

acme = emulator("acme", credits=100)  # a pytest fixture

def test_a_video(acme):
    client = Acme(api_key=acme.key, base_url=acme.base_url)
    job = client.videos.make(prompt="A lake")
    acme.finish_jobs()
    job.refresh()
    assert job.wait().urls
    assert len(acme.charges()) == 1
"""

from ratecard.testing.fixture import emulator
from ratecard.testing.options import Options
from ratecard.testing.running import RunningEmulator, running

__all__ = ["Options", "RunningEmulator", "emulator", "running"]
