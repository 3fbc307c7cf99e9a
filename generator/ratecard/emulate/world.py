"""Everything that one emulator remembers."""

from functools import partial

from ratecard.emulate.charges import settle
from ratecard.emulate.clock import Clock
from ratecard.emulate.faults.choose import Faults
from ratecard.emulate.faults.elsewhere import Elsewhere
from ratecard.emulate.files import Files
from ratecard.emulate.idempotency import ReplayStore
from ratecard.emulate.identifiers import Identifiers
from ratecard.emulate.job_answers import JobAnswers
from ratecard.emulate.jobs import Jobs
from ratecard.emulate.ledger import Ledger
from ratecard.emulate.limits import LimitWindows
from ratecard.emulate.log import RequestLog
from ratecard.emulate.made import note_job
from ratecard.emulate.resources import Resources
from ratecard.emulate.settings import Settings
from ratecard.emulate.webhooks.expect import tell_end
from ratecard.emulate.webhooks.outbox import Outbox
from ratecard.spec import Spec


class World:
    """The state of one emulator. One asyncio thread owns it; nothing in it locks or waits."""

    def __init__(self, spec: Spec, settings: Settings) -> None:
        """Start a world in which nothing has happened yet."""
        self.spec = spec
        self.settings = settings
        self.files = Files()
        self.job_answers = JobAnswers(spec)
        self.reset()

    def reset(self) -> None:
        """Forget everything that happened since the start."""
        self.clock = Clock()
        self.identifiers = Identifiers(self.settings.seed)
        self.ledger = Ledger(self.settings.credits)
        self.jobs = Jobs(self.clock)
        listeners = (settle, note_job, tell_end)
        self.jobs.listeners += [partial(each, self) for each in listeners]
        self.resources = Resources(self.spec, self.identifiers)
        self.files.close()
        self.idempotency = ReplayStore()
        self.limits = LimitWindows(self.spec.provider, self.settings.plan)
        callbacks = self.spec.provider.callbacks
        self.webhooks = Outbox(self.clock, callbacks.delays if callbacks else ())
        self.log = RequestLog()
        self.faults = Faults(self.settings.faults, self.settings.seed)
        self.elsewhere = Elsewhere()

    def close(self) -> None:
        """Delete what lies on disk; the world is not used after this."""
        self.files.close()
