"""Arguments of a call, checked and turned into the request that the docs ask for."""
