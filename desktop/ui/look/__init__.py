"""How everything looks and words itself: colours, icons, the frame of dialogs, counts and dates."""
