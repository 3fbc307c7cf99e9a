"""Targets: which calls a fault is for, by endpoint, by role, or all."""

import re
from collections.abc import Callable, Mapping

from ratecard.emulate.faults.plan import RESULTS, WEBHOOKS
from ratecard.names import closest
from ratecard.spec import Endpoint, Spec

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class TargetError(Exception):
    """A target that names no calls; the text says what is allowed."""


def operations_of(spec: Spec, target: str) -> frozenset[str]:
    """The ids of the endpoints that a target names; see docs/faults.md for its forms.

    Raises `TargetError`.
    """
    if target in ROLES:
        found = ROLES[target](spec)
        if not found:
            raise TargetError(f"`{target}` fits no operation of {spec.provider.id}")
        return found
    for each in spec.endpoints:
        if target == each.id or _plain_path(target) == _plain_path(f"{each.method} {each.path}"):
            return frozenset({each.id})
    raise TargetError(_unknown(spec, target))


def _unknown(spec: Spec, target: str) -> str:
    paths = [f"{each.method} {each.path}" for each in spec.endpoints]
    near = closest(target, (*ROLES, *(each.id for each in spec.endpoints), *paths), limit=2)
    hint = f"did you mean {' or '.join(f'`{name}`' for name in near)}? " if near else ""
    words = ", ".join(f"`{role}`" for role in ROLES)
    return (
        f"`{target}` is no operation of {spec.provider.id}: {hint}"
        f"give an endpoint's id, METHOD /path, or one of {words}"
    )


def _plain_path(text: str) -> str:
    """A path in which the names of placeholders do not matter."""
    return _PLACEHOLDER.sub("{}", text)


def _every(spec: Spec) -> frozenset[str]:
    return frozenset(each.id for each in spec.endpoints) | {RESULTS}


def _submit(spec: Spec) -> frozenset[str]:
    return _those(spec, lambda each: each.effect == "paid" or each.job is not None)


def _poll(spec: Spec) -> frozenset[str]:
    profiles = spec.provider.jobs
    return frozenset(profile.status_operation for profile in profiles)


def _upload(spec: Spec) -> frozenset[str]:
    assets = spec.provider.assets
    own = frozenset({assets.operation} if assets else ())
    return own | _those(spec, lambda each: any(field.is_file for field in each.parameters))


def _download(spec: Spec) -> frozenset[str]:
    return _those(spec, lambda each: each.response_bytes) | {RESULTS}


def _webhook(spec: Spec) -> frozenset[str]:
    return frozenset({WEBHOOKS}) if spec.provider.webhooks else frozenset()


def _those(spec: Spec, fits: Callable[[Endpoint], bool]) -> frozenset[str]:
    return frozenset(each.id for each in spec.endpoints if fits(each))


ROLES: Mapping[str, Callable[[Spec], frozenset[str]]] = {
    "*": _every,
    "submit": _submit,
    "poll": _poll,
    "upload": _upload,
    "download": _download,
    "webhook": _webhook,
}
"""Words for several operations: paid calls and those that start jobs, looks at a job's status,
uploads of files, downloads of results, deliveries of webhooks."""
