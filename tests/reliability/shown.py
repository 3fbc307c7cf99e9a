"""All that a client shows: what it logs, and every face of an exception."""

import logging
import pickle
import re
import traceback
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def heard(shown: bytearray, *, but: str = "") -> Generator[None]:
    """Add to `shown` what any logger says meanwhile, at DEBUG, `but` those of one library."""
    handler = _Ear(shown, but)
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


def faces(error: BaseException, *, with_locals: bool = True) -> bytes:
    """Every way in which an exception and those that it is chained to can be shown or kept.

    `with_locals` adds the representation of every local variable on the way, as error reporters
    do.
    """
    trace = traceback.TracebackException.from_exception(error, capture_locals=with_locals)
    shown = "".join(trace.format())
    link: BaseException | None = error
    while link is not None:
        shown += f"{link} {link!r} {vars(link)} {link.args}"
        link = link.__cause__ or link.__context__
    return shown.encode(errors="surrogatepass") + pickle.dumps(error)


def places(shown: bytes, text: str) -> list[bytes]:
    """Every place where a text is shown, with what stands before it."""
    wanted = re.escape(text.encode())
    return [shown[max(0, at.start() - 80) : at.end()] for at in re.finditer(wanted, shown)]


class _Ear(logging.Handler):
    def __init__(self, shown: bytearray, but: str) -> None:
        super().__init__(logging.DEBUG)
        self._shown = shown
        self._but = but

    def emit(self, record: logging.LogRecord) -> None:
        if not self._but or not record.name.startswith(self._but):
            self._shown.extend(f"{record.name} {self.format(record)} {record.args}\n".encode())
