"""Exports of other archives: reference managers, read-later services, bookmarks. A record without text is a story with no words.

What each has is kept so: tags and folders (with their path) become tags, highlights and notes the note, the abstract the deck; whether
a record was read or starred, and when it was added, is said in the note, and the time added is also when the source was got.
"""
