"""Mail: single letters, mailboxes and Outlook's files; newsletters give the story, or the stories, out of their layout."""
