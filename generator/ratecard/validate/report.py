"""Report: the findings of one run, noted where they are met."""

from collections.abc import Collection
from dataclasses import dataclass, field

from ratecard.findings import Finding
from ratecard.read import show_path
from ratecard.spec import Position
from ratecard.validate.node import Node
from ratecard.validate.words import mend_name

Related = tuple[Position, str]


@dataclass(slots=True)
class Report:
    """What was found so far."""

    findings: list[Finding] = field(default_factory=list[Finding])

    def note(
        self, node: Node, code: str, message: str, hint: str = "", related: Related | None = None
    ) -> None:
        """Note a wrong value."""
        self._add(node.position, node, code, message, hint, related)

    def note_key(
        self, node: Node, code: str, message: str, hint: str = "", related: Related | None = None
    ) -> None:
        """Note a wrong key, or a fault of the whole entry under the key."""
        self._add(node.key_position, node, code, message, hint, related)

    def _add(
        self,
        position: Position,
        node: Node,
        code: str,
        message: str,
        hint: str,
        related: Related | None,
    ) -> None:
        self.findings.append(
            Finding(
                position=position,
                path=show_path(node.path),
                code=code,
                message=message,
                hint=hint,
                related=(related,) if related else (),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names that may be referred to: of which kind, and of what (` of this model`).

    `is_complete` is False where an entry could not be read, so that its name is not known.
    """

    noun: str
    known: Collection[str]
    owner: str = ""
    is_complete: bool = True

    def check(self, node: Node, report: Report, code: str) -> bool:
        """Say whether the text of `node` is known; note it where it certainly is not."""
        name = node.text
        if name in self.known:
            return True
        if self.is_complete:
            report.note(node, code, self.lacks(name), self.mend(name))
        return False

    def lacks(self, name: str) -> str:
        """Return the message that a name is unknown."""
        return f"there is no {self.noun} `{name}`{self.owner}"

    def mend(self, name: str) -> str:
        """Return the hint for an unknown name."""
        return mend_name(name, list(self.known)) or "define it, or remove the name"
