"""A story's versions, and two texts told apart."""
