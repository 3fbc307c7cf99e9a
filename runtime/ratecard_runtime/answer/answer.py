"""An answer read as JSON, or the reason why it cannot be."""

import json
from typing import NamedTuple

from ratecard_runtime.json_value import JsonValue, WrittenNumber, refuse_constant
from ratecard_runtime.network.messages import Response


class Answer(NamedTuple):
    """A response and its JSON. `fault` is empty where `body` could be read."""

    response: Response
    body: JsonValue
    fault: str = ""

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.response.status

    @property
    def is_success(self) -> bool:
        """Whether the HTTP status says so; the body may still say otherwise."""
        return 200 <= self.response.status < 300

    def bare(self) -> JsonValue:
        """Return the body, or its only item where it is a list of one."""
        body = self.body
        return body[0] if isinstance(body, list) and len(body) == 1 else body


def read_answer(response: Response) -> Answer:
    """Parse the content of `response`; never raises."""
    content = response.content
    try:
        body: JsonValue = json.loads(
            content, parse_constant=refuse_constant, parse_float=WrittenNumber
        )
        is_text = b"\\u" not in content or _is_text(body)
    except RecursionError:
        return Answer(response, None, "JSON that is nested too deeply")
    except ValueError:
        return Answer(response, None, _fault(content))
    if not is_text:
        return Answer(response, None, "JSON with a half of a character, which is no text")
    return Answer(response, body)


def _is_text(body: JsonValue) -> bool:
    """Tell whether all texts can be written; JSON may escape a surrogate without its twin."""
    try:
        json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _fault(content: bytes) -> str:
    start = content[:512].strip()
    if not start:
        return "an empty body"
    return "an HTML page" if start.startswith(b"<") else "a body that is not JSON"
