"""The fault matrix, written by hand from the list of faults F1-F40.

The tests are made from it, and docs/reliability.md prints it.
"""

from tests.reliability.cells import DOWN
from tests.reliability.expected import before, done, doubt, failed, kept, refused, unreadable
from tests.reliability.rows import Row, polling, submitting, uploading


def _lost(fault: str, about: str, plan: str) -> Row:
    """A call that was taken, whose answer is lost.

    Where a key makes a repeat safe, the answer is collected; where a key is good for one call,
    the repeats are refused and the doubt stays.
    """
    return submitting(fault, about, plan, none=doubt(), replay=done(2), reject=doubt(3))


def _unseen(fault: str, about: str, plan: str) -> Row:
    """A call that was not taken, which the client cannot see: a repeat with a key starts it."""
    return submitting(fault, about, plan, none=doubt(), replay=done(2), reject=done(2))


# fmt: off
SUBMIT = (
    submitting("F1", "nobody listens at the address", DOWN, refused("ConnectionFailed", 0)),
    _lost("F2", "no answer in time; the call was taken", "submit#1=silence:seconds=2:accepted"),
    _unseen("F2", "no answer in time; the call was not taken", "submit#1=silence:seconds=2"),
    _unseen("F3", "a reset before the call is handled", "submit#1=reset-before"),
    submitting("F3", "two resets before the call is handled", "submit#1-2=reset-before",
               none=doubt(), replay=done(3), reject=done(3)),
    _lost("F3", "a reset after the call was taken", "submit#1=reset-after"),
    _lost("F3", "a reset within the answer", "submit#1=reset-during"),
    _unseen("F3", "closed before the call is handled", "submit#1=close"),
    _lost("F3", "closed after the call was taken", "submit#1=drop"),
    submitting("F3", "every answer is lost", "submit#1-=drop",
               none=doubt(), replay=doubt(3), reject=doubt(3)),
    _lost("F5", "the answer is cut short", "submit#1=truncated"),
    _lost("F5", "the answer has a broken chunk", "submit#1=bad-chunk"),
    submitting("F5", "the answer is no whole JSON", "submit#1=bad-json", unreadable()),
    submitting("F5", "the answer is empty", "submit#1=empty", unreadable()),
    submitting("F5", "the answer has no job id", "submit#1=no-id", unreadable()),
    submitting("F5", "the answer calls itself plain text", "submit#1=content-type", done()),
    submitting("F6", "200 with an error inside, which one provider documents", "submit#1=200",
               unreadable(), none=refused("InsufficientCredits"), ignore=unreadable(),
               others=dict.fromkeys(("celebifyai", "creativeai", "progressive-robot"),
                                    unreadable())),
    _unseen("F7", "500; the call was not taken", "submit#1=500"),
    _lost("F7", "500; the call was taken", "submit#1=500:accepted"),
    _unseen("F7", "502; the call was not taken", "submit#1=502"),
    _lost("F7", "502; the call was taken", "submit#1=502:accepted"),
    submitting("F7", "503; two specs list it as not taken", "submit#1=503",
               none=doubt(), replay=done(2), reject=done(2), ignore=done(2),
               others={"creativeai": done(2)}),
    submitting("F7", "503 for ever", "submit#1-=503",
               none=doubt(), replay=doubt(3), reject=refused("ServerError", 3),
               ignore=refused("ServerError", 3),
               others={"creativeai": refused("ServerError", 3)}),
    _lost("F7", "504; the call was taken", "submit#1=504:accepted"),
    submitting("F8", "the answer is lost, then 409: in progress", "submit#1=drop submit#2=409",
               none=doubt(), replay=done(3), reject=doubt(3)),
    submitting("F9", "the answer is lost, then 422 for the key", "submit#1=drop submit#2=422",
               none=doubt(), replay=doubt(2), reject=doubt(2)),
    submitting("F10", "429 that asks for 7 seconds", "submit#1=429:retry-after=7", done(2)),
    submitting("F10", "429 that asks for a date in 9 seconds", "submit#1=429:retry-after=date+9",
               done(2)),
    submitting("F10", "429 that asks for -5 seconds", "submit#1=429:retry-after=-5", done(2)),
    submitting("F10", "429 that asks for a day", "submit#1=429:retry-after=86400",
               refused("RateLimited")),
    submitting("F10", "429 that asks for `soon`", "submit#1=429:retry-after=soon", done(2)),
    submitting("F10", "429 that asks for nothing", "submit#1=429", done(2)),
    submitting("F10", "429 for ever", "submit#1-=429", refused("RateLimited", 3)),
    submitting("F11", "402", "submit#1=402", refused("InsufficientCredits")),
    submitting("F12", "401", "submit#1=401", refused("AuthenticationError")),
    submitting("F12", "403", "submit#1=403", refused("PermissionDenied")),
    submitting("F13", "a redirect to another host", "submit#1=redirect", unreadable()),
    _lost("F25", "the answer comes in drops", "submit#1=drip:bytes=1"),
    _lost("F25", "the answer stops half-way", "submit#1=stall:seconds=2"),
    _lost("F26", "a gzip bomb of 300 MB", "submit#1=gzip-bomb:megabytes=300"),
    _lost("F26", "5,000 headers", "submit#1=headers"),
    submitting("F26", "every header twice", "submit#1=duplicate-headers", done()),
    submitting("F26", "JSON nested 100,000 deep", "submit#1=deep", unreadable()),
    submitting("F26", "numbers of 5,000 digits", "submit#1=huge", unreadable()),
    submitting("F26", "NaN for every number", "submit#1=nan", unreadable()),
    _lost("F38", "a gateway's 502 page; the call was taken", "submit#1=html:accepted"),
    _unseen("F38", "a gateway's 502 page; the call was not taken", "submit#1=html"),
    submitting("F38", "a captive portal: 200 and a page", "submit#1=html:status=200",
               unreadable()),
)

POLL = (
    polling("F2", "no answer in time", "poll#1=silence:seconds=2", kept("JobTimeout")),
    polling("F3", "a reset before", "poll#1=reset-before", done()),
    polling("F3", "a reset within the answer", "poll#1=reset-during", done()),
    polling("F3", "closed without an answer", "poll#1=drop", done()),
    polling("F5", "the answer is cut short", "poll#1=truncated", done()),
    polling("F5", "the answer is no whole JSON", "poll#1=bad-json", done()),
    polling("F5", "the answer is empty", "poll#1=empty", done()),
    polling("F10", "429 that asks for 7 seconds", "poll#1=429:retry-after=7", done()),
    polling("F10", "429 that asks for a day", "poll#1=429:retry-after=86400", done()),
    polling("F12", "401 for ever", "poll#1-=401", kept("AuthenticationError")),
    polling("F12", "403 for ever", "poll#1-=403", kept("PermissionDenied")),
    polling("F13", "a redirect to another host", "poll#1=redirect", done()),
    polling("F18", "500", "poll#1=500", done()),
    polling("F18", "seven times 503", "poll#1-7=503", done()),
    polling("F18", "503 for ever", "poll#1-=503", kept("ServerError")),
    polling("F18", "resets for ever", "poll#1-=reset-before", kept("ConnectionFailed")),
    polling("F19", "404 at the first look", "poll#1=404", done()),
    polling("F19", "404 for ever", "poll#1-=404", kept("NotFound")),
    polling("F20", "a status never seen before", "poll#1=status-word", done()),
    polling("F20", "such a status for ever", "poll#1-=status-word", kept("JobTimeout")),
    polling("F22", "a job that never ends", "submit=job-stuck", kept("JobTimeout")),
    polling("F24", "the job fails", "submit=job-failed", failed("yes"), replay=failed("no")),
    polling("F25", "the answer comes in drops", "poll#1=drip:bytes=1", kept("JobTimeout")),
    polling("F26", "a gzip bomb of 300 MB", "poll#1=gzip-bomb:megabytes=300", done()),
    polling("F26", "5,000 headers", "poll#1=headers", done()),
    polling("F26", "JSON nested 100,000 deep", "poll#1=deep", done()),
    polling("F26", "numbers of 5,000 digits", "poll#1=huge", done()),
    polling("F26", "NaN for every number", "poll#1=nan", done()),
    polling("F38", "a gateway's 502 page", "poll#1=html", done()),
    polling("F38", "a captive portal: 200 and a page", "poll#1=html:status=200", done()),
)

UPLOAD = (
    uploading("F1", "nobody listens at the address", DOWN, before("ConnectionFailed")),
    uploading("F2", "no answer in time", "upload#1=silence:seconds=2", before("ConnectionFailed")),
    uploading("F3", "closed without an answer", "upload#1=drop", before("ConnectionFailed")),
    uploading("F4", "a reset while the file is sent", "upload#1=reset-before",
              before("ConnectionFailed")),
    uploading("F5", "the answer is cut short", "upload#1=truncated", before("ConnectionFailed")),
    uploading("F5", "the answer is no whole JSON", "upload#1=bad-json",
              before("MalformedResponse")),
    uploading("F5", "the answer is empty", "upload#1=empty", before("MalformedResponse")),
    uploading("F7", "500", "upload#1=500", before("ServerError")),
    uploading("F7", "503", "upload#1=503", before("ServerError")),
    uploading("F10", "429 that asks for 7 seconds", "upload#1=429:retry-after=7", done()),
    uploading("F10", "429 that asks for a day", "upload#1=429:retry-after=86400",
              before("RateLimited")),
    uploading("F12", "401", "upload#1=401", before("AuthenticationError")),
    uploading("F13", "a redirect to another host", "upload#1=redirect",
              before("MalformedResponse")),
    uploading("F25", "the answer comes in drops", "upload#1=drip:bytes=1",
              before("ConnectionFailed")),
    uploading("F26", "a gzip bomb of 300 MB", "upload#1=gzip-bomb:megabytes=300",
              before("ConnectionFailed")),
    uploading("F26", "JSON nested 100,000 deep", "upload#1=deep", before("MalformedResponse")),
    uploading("F38", "a gateway's 502 page", "upload#1=html", before("ServerError")),
    uploading("F38", "a captive portal: 200 and a page", "upload#1=html:status=200",
              before("MalformedResponse")),
)
# fmt: on

TABLE = (*SUBMIT, *POLL, *UPLOAD)
