"""Authority control: the names that publications, authors, sections and tags go by."""
