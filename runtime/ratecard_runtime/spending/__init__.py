"""What calls may cost, added up and held to a limit; `pytest_plugin` is made of it."""
