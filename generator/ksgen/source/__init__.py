"""Source: where published files come from, and the lock that pins their bytes."""
