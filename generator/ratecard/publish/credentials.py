"""The user and password of an upload: whether they are there before anything is asked."""

import logging
import os
from typing import Final

from ratecard.publish.problems import MissingCredentialsError

_WORKFLOW: Final = "CI"
"""The variable that services which run workflows set; the public index may trust those."""


def require_credentials(repository: str) -> None:
    """Raise MissingCredentialsError unless an upload to `repository` finds user and password.

    They stand in the environment or in a keyring, which is where twine looks for an address that
    it is given. In a workflow the public index needs neither.
    """
    from twine.exceptions import NonInteractive
    from twine.settings import Settings

    logging.getLogger("twine").addHandler(logging.NullHandler())  # a broken keyring is as none
    settings = Settings(
        username=os.environ.get("TWINE_USERNAME"),
        password=os.environ.get("TWINE_PASSWORD"),
        repository_url=repository,
        non_interactive=True,
    )
    auth = settings.auth
    if auth.is_pypi() and _WORKFLOW in os.environ:
        return
    try:
        user = settings.username
    except NonInteractive:
        user = None
    if not user:
        raise MissingCredentialsError(_message("user", repository))
    if not (auth.input.password or auth.get_password_from_keyring()):
        raise MissingCredentialsError(_message("password", repository))


def _message(what: str, repository: str) -> str:
    return (
        f"no {what} for {repository}: set TWINE_USERNAME and TWINE_PASSWORD, or put both into a "
        "keyring; the user of a token is __token__"
    )
