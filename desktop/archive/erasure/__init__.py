"""Stories taken out for good, the one thing that no undo brings back."""
