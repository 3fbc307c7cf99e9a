"""The logger of all clients: silent until a program configures logging, never of bodies or keys.

Addresses are logged without their query, since a key may travel there. A message is one line of
printable characters, whatever a provider put into it.
"""

import logging

from ratecard_runtime.legible import legible


class _OneLine(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = legible(record.getMessage()), ()
        return True


LOGGER = logging.getLogger("ratecard_runtime")
LOGGER.addHandler(logging.NullHandler())
LOGGER.addFilter(_OneLine())
