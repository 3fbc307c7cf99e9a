"""What stops a build or an upload; every message is one line for a person."""


class BuildError(Exception):
    """A distribution is not as it must be; nothing was written to the output folder."""


class MissingToolError(Exception):
    """A library that builds or uploads is not installed."""


class MissingCredentialsError(Exception):
    """Neither the environment nor a keyring has a user and a password for an upload."""


class UnusableAddressError(Exception):
    """The address of a repository or index is none that can be used safely."""


class IndexUnreachableError(Exception):
    """The package index did not say what it has."""
