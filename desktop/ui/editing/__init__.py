"""A story's fields, put right one by one or for many stories at once."""
