"""The operation tables that sync and async resources share."""
