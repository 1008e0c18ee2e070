"""What browsers and crawlers keep of the web: WARC, WACZ, MHTML, files of links; and archives of any files."""
