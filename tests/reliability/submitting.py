"""A process that forks others, which submit paid calls until they are killed; run as a program.

It reads one line of JSON for each child: provider, base URL, key and journal. It answers with the
child's process id, and with an empty line when that one is gone.
"""

import json
import os
import sys
from typing import Any

from tests.emulate.cells import SUBJECTS

from ratecard_runtime.journal.opening import journal_at
from ratecard_runtime.network.http import HttpTransport


def _submit_for_ever(options: dict[str, Any]) -> None:
    subject = SUBJECTS[options.pop("provider")]
    with subject.sync(**dict(subject.options), **options) as client:
        while True:
            subject.submit(client)


def _load_everything() -> None:
    """Import what a first call imports, so that children are killed at work."""
    for subject in SUBJECTS.values():
        subject.submit(subject.sync(dry_run=True, **dict(subject.options)))
    HttpTransport("http://127.0.0.1").close()
    journal_at(None, in_memory=True, process=os.getpid())


def main() -> None:
    """Fork one child after the other."""
    _load_everything()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _submit_for_ever(json.loads(line))
        print(child, flush=True)
        os.waitpid(child, 0)
        print(flush=True)


if __name__ == "__main__":
    main()
