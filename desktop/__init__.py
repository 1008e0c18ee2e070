"""Pressmark, the application: stories come in, are kept, and leave as pages."""
