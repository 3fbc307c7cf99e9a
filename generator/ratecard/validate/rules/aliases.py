"""Rules for aliases: each has a target, and none leads back to itself."""

from collections.abc import Mapping

from ratecard.validate.node import Node
from ratecard.validate.report import Names, Report


def check_aliases(
    targets: Mapping[str, str | None],
    nodes: Mapping[str, Node],
    known: Names,
    unknown_code: str,
    report: Report,
) -> None:
    """Note aliases of unknown things, and each loop once, at its first entry."""
    in_known_loop: set[str] = set()
    for name, target in targets.items():
        node = nodes[name].child("alias_of")
        if target is None or node is None:
            continue
        known.check(node, report, unknown_code)
        loop = _loop(name, targets)
        if loop and name not in in_known_loop:
            in_known_loop |= set(loop)
            chain = " → ".join((*loop, name))
            message = f"the alias leads back to itself: {chain}"
            report.note(node, "alias-loop", message, "let one of them describe itself")


def _loop(start: str, targets: Mapping[str, str | None]) -> list[str]:
    """Return the names from `start` back to `start`, none when the chain ends elsewhere."""
    chain = [start]
    while (target := targets.get(chain[-1])) is not None:
        if target == start:
            return chain
        if target in chain:
            return []
        chain.append(target)
    return []
