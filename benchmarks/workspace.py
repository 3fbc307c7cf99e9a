"""A copy of one spec to work on, and the commands that are measured."""

import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SPECS = Path("specs")
PROVIDER = "cliprise"
_PRICE = ("[5, false, 99]", "[5, false, 98]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A folder with `specs`, and `generated` for what is made of them."""

    folder: Path

    @property
    def specs(self) -> Path:
        """The folder of specs; it holds one."""
        return self.folder / "specs"

    @property
    def generated(self) -> Path:
        """The folder of packages."""
        return self.folder / "generated"

    @property
    def generate(self) -> tuple[str, ...]:
        """The command that generates."""
        return ratecard("generate", "--specs", str(self.specs), "--out", str(self.generated))

    def forget(self) -> None:
        """Remove all packages."""
        shutil.rmtree(self.generated, ignore_errors=True)

    def change_a_price(self) -> None:
        """Give one price of one model another value, or its first value again."""
        prices = self.specs / PROVIDER / "prices.yaml"
        text = prices.read_text()
        old, new = _PRICE if _PRICE[0] in text else reversed(_PRICE)
        assert old in text
        prices.write_text(text.replace(old, new))


@contextmanager
def workspace() -> Generator[Workspace]:
    """A workspace that is removed at the end."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SPECS / PROVIDER, Path(folder, "specs", PROVIDER))
        yield Workspace(folder=Path(folder))


def ratecard(*arguments: str) -> tuple[str, ...]:
    """A command of ratecard, as installed beside this Python."""
    return str(Path(sys.executable).with_name("ratecard")), *arguments
