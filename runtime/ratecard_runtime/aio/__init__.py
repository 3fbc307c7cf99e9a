"""The asynchronous client and its handles, the twins of those in `sync`."""
