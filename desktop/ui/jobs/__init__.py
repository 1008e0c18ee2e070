"""Long work beside the window, and its progress."""
