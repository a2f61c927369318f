"""Contract: published Swagger becomes one valid OpenAPI 3.1 document, and is read back."""
