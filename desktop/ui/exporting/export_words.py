"""What formats, their options and what is to be known of stories are called."""

from dataclasses import dataclass

from desktop.ui.look.language import tr

PAGES = ("A4", "A5", "A6", "B5", "A3", "Letter", "Legal", "Tabloid")


@dataclass(frozen=True, slots=True)
class FormatTold:
    """A format as a person chooses it."""

    title: str
    words: str
    icon: str


def format_told(name: str) -> FormatTold:
    """Give a format's title, words and icon; one that is not known here goes by its own name."""
    match name:
        case "pdf":
            return FormatTold(tr("PDF"), tr("Pages for print and for the record: cover, contents, page numbers"), "file-text")
        case "epub":
            return FormatTold(tr("EPUB"), tr("A book for reading devices, with sections and pictures"), "book-open")
        case "kepub":
            return FormatTold(tr("Kobo"), tr("The same book as Kobo's own readers want it: .kepub.epub"), "tablet")
        case "html":
            return FormatTold(tr("Web page"), tr("One file that any browser shows, pictures inside"), "globe")
        case "text":
            return FormatTold(tr("Plain text"), tr("The words alone"), "text-align-start")
        case "markdown":
            return FormatTold(tr("Markdown"), tr("Text with its headings, quotations and links; pictures in a folder beside it"), "hash")
        case "bibtex":
            return FormatTold(tr("BibTeX"), tr("References for LaTeX: no text, every field that a citation needs"), "quote")
        case "ris":
            return FormatTold(tr("RIS"), tr("References for Zotero, EndNote, Citavi and their kind"), "library")
        case "csl-json":
            return FormatTold(tr("CSL JSON"), tr("References for programs that cite by a style"), "braces")
        case "bagit":
            return FormatTold(tr("Bag"), tr("For another archive: stories, originals and pictures with their checksums (BagIt)"), "package")
        case "jsonl":
            words = tr("Every field, a story a line, for programs and for Pressmark itself")
            return FormatTold(tr("JSON Lines"), words, "file-braces")
    return FormatTold(name, "", "file-text")


def option_words(name: str) -> str:
    """Give what an option is called; one that is not known here goes by its own name."""
    words = {
        "front": tr("Cover"),
        "contents": tr("Contents"),
        "originals": tr("Originals inside"),
        "notes": tr("Highlights and notes"),
        "index": tr("Index of tags"),
        "fonts": tr("Typefaces"),
        "sections": tr("Sections"),
        "index_words": tr("Index of words"),
        "quotes": tr("Highlights as pull quotes"),
        "refined": tr("Quotes and dashes refined"),
        "standard": tr("Standard"),
        "links": tr("Links"),
        "colour": tr("Colours"),
        "marks": tr("Crop marks and bleed"),
        "booklet": tr("Booklet, two pages a side"),
        "pictures": tr("Pictures for"),
        "split": tr("Split"),
        "cover": tr("Cover"),
    }
    return words.get(name, name.replace("_", " ").capitalize())


def value_words(option: str, value: str) -> str:
    """Give what a value of an option is called."""
    words = {
        ("pictures", "tablet"): tr("Tablet or telephone"),
        ("pictures", "eink"): tr("E-ink reader, in grey"),
        ("pictures", "kindle"): tr("Kindle, sent by e-mail"),
        ("pictures", "original"): tr("Any screen, in full size"),
        ("fonts", "reader"): tr("The reader's own"),
        ("fonts", "embed"): tr("Pressmark's, in the book"),
        ("sections", "section"): tr("As the papers had them"),
        ("sections", "publication"): tr("By publication"),
        ("sections", "tag"): tr("By tag"),
        ("sections", "month"): tr("By month"),
        ("sections", "none"): tr("None", "sections"),
        ("links", ""): tr("As the style has them"),
        ("links", "footnotes"): tr("As footnotes"),
        ("links", "endnotes"): tr("As notes after each story"),
        ("links", "collected"): tr("As notes at the end"),
        ("links", "none"): tr("Not printed"),
        ("standard", "a3a"): tr("PDF/A-3a and PDF/UA"),
        ("standard", "a2u"): tr("PDF/A-2u, no originals"),
        ("standard", "plain"): tr("An ordinary PDF"),
        ("colour", "rgb"): tr("As on screens"),
        ("colour", "grey"): tr("Shades of grey"),
        ("colour", "cmyk"): tr("Four inks (PDF/X-4)"),
        ("split", ""): tr("One file"),
        ("split", "section"): tr("A file for each section"),
        ("split", "size"): tr("Files as large as a device takes"),
        ("cover", "front"): tr("Front"),
        ("cover", "block"): tr("Block"),
        ("cover", "plate"): tr("Plate"),
        ("cover", "poster"): tr("Poster"),
    }
    return words.get((option, value), value.replace("-", " ").title())


def caution_words(kind: str, title: str, detail: str) -> str:
    """Say one thing to know of a story."""
    words = {
        "withheld": tr("{title}: may not leave the archive, and is left out"),
        "trashed": tr("{title}: lies in the trash"),
        "picture": tr("{title}: a picture is missing ({detail})"),
        "undated": tr("{title}: has no date"),
        "date": tr("{title}: its date is doubtful ({detail})"),
        "undescribed": tr("{title}: a picture without alternative text"),
    }
    return words[kind].format(title=title, detail=detail)


def place_words(name: str) -> str:
    """Give what a place in a pattern for names is called."""
    words = {
        "date": tr("Date"),
        "publication": tr("Publication"),
        "title": tr("Title"),
        "author": tr("First author"),
        "section": tr("Section"),
        "mark": tr("Mark"),
        "number": tr("Number in the export"),
    }
    return words.get(name, name)
