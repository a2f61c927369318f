"""From an operation to a request and from a response to a value: building, sending, repeating, reading."""
