"""The logger of all clients: silent until a program configures logging, never of bodies or keys.

Addresses are logged without their query, since a key may travel there.
"""

import logging

LOGGER = logging.getLogger("ratecard_runtime")
LOGGER.addHandler(logging.NullHandler())
