"""The plan and the templates: neither holds what the other does not read."""

import re
from dataclasses import fields
from pathlib import Path

from ratecard.plan import PackagePlan
from ratecard.render.tree import REPEATED

TEMPLATES = Path(__file__).parents[2] / "templates"


def test_templates_read_every_field_of_the_plan() -> None:
    """In a path or in a text: a field that nobody reads would be made for nothing."""
    files = [each for each in TEMPLATES.rglob("*") if each.is_file()]
    paths = "\n".join(each.relative_to(TEMPLATES).as_posix() for each in files)
    texts = "\n".join(each.read_text(encoding="utf-8") for each in files)
    read = set(re.findall(r"\w+", f"{paths}\n{texts}"))
    repeated = {REPEATED[name] for name in REPEATED if f"{{{{ {name} }}}}" in paths}
    assert {each.name for each in fields(PackagePlan)} <= read | repeated
