"""The structure tree: chunks' trees hung under one document, a story that runs over pages one element again."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf


class Structure:
    """The bound file's structure tree, growing chunk by chunk (ISO 32000-1 § 14.7)."""

    def __init__(self, book: Pdf) -> None:
        self._book = book
        root = book.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = book.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
        root.K = Array([self._document])
        book.Root.StructTreeRoot = root
        self._kids: list[Object] = []
        self._numbers: list[Any] = []  # of the parent tree: key, what it stands for, …
        self._next = 0

    def add(self, source: Pdf, pages: list[tuple[Object, str]]) -> None:
        """Take in a chunk's tree, after its pages. pages: each page as it is in the book, with the anchor of its story."""
        tree = self._book.copy_foreign(source.Root.StructTreeRoot)
        stories = {page.objgen: story for page, story in pages}
        self._join(list(tree.K[0].K), stories)
        numbers = list(tree.ParentTree.Nums)
        top = -1
        for key, owner in zip(numbers[::2], numbers[1::2], strict=True):
            top = max(top, int(key))
            self._numbers += [int(key) + self._next, owner]
        for page, _ in pages:
            page.StructParents = int(page.StructParents) + self._next
            for link in page.get("/Annots") or ():
                if "/StructParent" in link:
                    link.StructParent = int(link.StructParent) + self._next
        self._next += top + 1

    def finish(self) -> None:
        """Write the tree down."""
        self._document.K = Array(self._kids)
        root = self._book.Root.StructTreeRoot
        root.ParentTree = self._book.make_indirect(Dictionary(Nums=Array(self._numbers)))
        root.ParentTreeNextKey = self._next

    def _join(self, elements: list[Object], stories: dict[tuple[int, int], str]) -> None:
        """Hang elements under the document. WeasyPrint begins every element anew on every page; an article is put together again."""
        open_story, article = "", None
        for element in elements:
            story = stories.get(element.Pg.objgen, "")
            if article is not None and Name.Art == element.S and story and story == open_story:
                for kid in element.K:
                    kid.P = article
                    article.K.append(kid)
                continue
            element.P = self._document
            self._kids.append(element)
            if Name.Art == element.S:
                open_story, article = story, element
