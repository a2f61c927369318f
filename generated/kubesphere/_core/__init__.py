"""The hand-written runtime under the generated client: models, requests, responses, authentication, transport."""
