# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The groups of methods that the clients hold."""
