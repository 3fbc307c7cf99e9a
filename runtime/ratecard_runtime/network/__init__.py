"""One exchange with a server: what is sent, what comes back, and the library that does it."""
