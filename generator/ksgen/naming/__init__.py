"""Names: how operations, models and arguments are called in Python. Pure functions, no state."""
