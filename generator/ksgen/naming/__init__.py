"""Names: how operations, models and arguments are called in Python. Pure functions, no state.

`contract/` writes names of operations and places of models into a contract. `ir/` names what is local: arguments,
fields, filters and classes of resources; its collisions.py refuses what can't stand together.
"""
