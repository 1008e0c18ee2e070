"""Series and their issues."""
