"""What people do with DevOps projects above single requests."""
