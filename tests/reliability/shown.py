"""All that a client shows: what it logs, and every face of an exception."""

import logging
import pickle
import traceback
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def heard(shown: bytearray) -> Generator[None]:
    """Add to `shown` what any logger says meanwhile, at DEBUG."""
    handler = _Ear(shown)
    root = logging.getLogger()
    named = [
        each
        for each in (logging.getLogger(name) for name in logging.root.manager.loggerDict)
        if each.level not in (logging.NOTSET, logging.DEBUG)
    ]
    levels = [(each, each.level) for each in (root, *named)]
    for each, _ in levels:
        each.setLevel(logging.DEBUG)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        for each, level in levels:
            each.setLevel(level)


def faces(error: BaseException) -> bytes:
    """Every way in which an exception and those that it is chained to can be shown or kept."""
    shown = "".join(
        traceback.TracebackException.from_exception(error, capture_locals=True).format()
    )
    link: BaseException | None = error
    while link is not None:
        shown += f"{link} {link!r} {vars(link)} {link.args}"
        link = link.__cause__ or link.__context__
    return shown.encode(errors="surrogatepass") + pickle.dumps(error)


class _Ear(logging.Handler):
    def __init__(self, shown: bytearray) -> None:
        super().__init__(logging.DEBUG)
        self._shown = shown

    def emit(self, record: logging.LogRecord) -> None:
        self._shown.extend(f"{record.name} {self.format(record)} {record.args}\n".encode())
