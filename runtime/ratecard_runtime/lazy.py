"""Names and modules that are imported when they are first used, so that importing is light.

This is all that `import` of a generated package runs, so it imports next to nothing itself.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

TYPE_CHECKING = False  # true to type checkers
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_exports(exports: Mapping[str, str]) -> Callable[[str], object]:
    """Return a module `__getattr__` (PEP 562) for `exports`, which maps names to modules.

    A name that is not in its module is a module below it: `{"errors": "ratecard_runtime"}`
    means `ratecard_runtime.errors`.
    """

    def load(name: str) -> object:
        if name not in exports:
            raise AttributeError(f"no public name {name!r}; there are {', '.join(exports)}")
        module = import_module(exports[name])
        if name in vars(module):
            return vars(module)[name]
        return import_module(f"{exports[name]}.{name}")

    return load


def lazy_module(name: str) -> ModuleType:
    """Return a stand-in for the module `name` that imports it when an attribute is read."""
    return _LazyModule(name)


class _LazyModule(ModuleType):
    def __getattr__(self, attribute: str) -> object:
        module = import_module(self.__name__)
        vars(self).update(vars(module))
        return getattr(module, attribute)
