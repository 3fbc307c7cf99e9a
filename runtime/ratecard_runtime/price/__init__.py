"""What a call costs, exactly, from the rate cards that a package prints; standard library alone."""
