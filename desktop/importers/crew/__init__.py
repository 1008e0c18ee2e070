"""Reading in processes: many files, or one with many stories, on all cores; a page that kills its process costs itself alone."""
