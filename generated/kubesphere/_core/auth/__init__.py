"""Signing in: credentials, the life of a token, and where it is kept."""
