"""Every bound that hostile or broken input meets, in one place: bytes, pixels and counts that no honest story reaches."""

STORY = 128 << 20  # bytes of a file that is one story, also once expanded
LINE = 64 << 20  # bytes of a line of JSON
PICTURE = 64 << 20  # bytes of a picture's file
PIXELS = 120_000_000  # of a picture, decoded; beyond it is a bomb, or a map that no page shows
SNIFFED = 1 << 16  # bytes of a file's beginning by which it is recognised
DEPTH = 6  # containers within containers
MAIL = 128 << 20  # bytes of one mail, attachments and all
MAIL_PARTS = 2_000  # of a mail; one with more is made to be slow
MAIL_HEADERS = 1 << 20  # bytes of a mail in a mailbox among which its headers end
FETCHED = 64 << 20  # bytes of a page or a feed from the network, also once expanded
ROBOTS = 1 << 20  # bytes of a robots.txt; RFC 9309 asks for at least 500 KiB
REDIRECTS = 10  # from one address to the next
CONNECT = 10.0  # seconds until a server takes the connection
SILENCE = 20.0  # seconds that a server may say nothing
WHOLE = 90.0  # seconds for one address, its redirects included: a byte a second would keep us for ever
CRAWL_DELAY = 10.0  # seconds between two requests that a robots.txt may ask for
ARCHIVES = 1_000  # archives within one file, each within another or beside it: a hundred thousand small ones would take a day
MEMBERS = 200_000  # files within one archive
UNFOLDED = 32 << 30  # bytes that one archive unfolds into, on the disk
RATIO = 400  # times its size that an archive may unfold into, beyond the first 256 MB; text is packed ten times, a bomb a thousand
RECORD = 128 << 20  # bytes of a record of a web archive that is read at all
LISTED = 64 << 20  # bytes of a web archive's list of pages
LINKS = 100_000  # addresses in a file of addresses
PAGE_PICTURES = 80  # pictures that are fetched for one page
PARTS = 20  # pages of one article that are joined
