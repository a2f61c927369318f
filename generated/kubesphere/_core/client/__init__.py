"""The client: one connection pool, one login, every operation; what it answers with besides values."""
