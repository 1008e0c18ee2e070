"""A story's text put right: paragraphs, words, pictures and what is said of them."""
