"""The main window and what holds it together: panes, actions, what is remembered."""
