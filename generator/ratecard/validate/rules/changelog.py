"""Rules for the changelog: real days, and versions from the newest down."""

from ratecard.validate.rules.dates import check_date
from ratecard.validate.rules.parts import Parts
from ratecard.versions import version_key


def check_changelog(parts: Parts) -> None:
    """Note days that no calendar has, and versions that do not fall from entry to entry."""
    for _, node in parts.changelog:
        check_date(node, "date", parts.report)
    for (above, first), (below, node) in zip(parts.changelog, parts.changelog[1:], strict=False):
        if version_key(below.version) >= version_key(above.version):
            message = f"`version` {below.version} stands below {above.version}"
            related = (first.need("version").position, "it stands above here")
            hint = "give each version one entry, the newest first"
            parts.report.note(node.need("version"), "changelog-order", message, hint, related)
