"""The same steps on many stories, planned and then carried out as one Change."""
