"""Names that stories go by: publications, authors, sections and tags, agreed on in one place."""
