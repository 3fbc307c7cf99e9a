"""Webhooks: what the provider sends by itself."""
