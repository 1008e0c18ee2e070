"""Documents: DOCX, ODT, RTF, PDF, EPUB, Markdown, and scans read by tesseract."""
