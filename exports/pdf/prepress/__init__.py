"""Press files: bound pages made ready for a printing house, with bleed and marks, in grey or in inks, one by one or two on a sheet.

They come after layout and say nothing to a screen reader: PDF/A and PDF/UA do not hold for them.
"""
