"""The middle pane: the list of stories and what is done to those selected."""
