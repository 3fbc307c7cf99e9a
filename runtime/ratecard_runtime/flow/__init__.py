"""The order of sends and pauses of one call, as generators that do no I/O themselves."""
