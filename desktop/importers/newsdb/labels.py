"""The labels that LexisNexis and Nexis Uni print before a story's fields, in English, German and French (and a few in Dutch and Spanish)."""

import re

_LABELS = {
    "byline": "byline author auteur autor autorin verfasser auteurs autoren von",
    "section": "section rubrik ressort rubrique sectie sección",
    "length": "length länge laenge longueur lengte longitud umfang",
    "dateline": "dateline ort lieu",
    "loaded": "load-date ladedatum date-chargement date_de_chargement laaddatum update last-update",
    "language": "language sprache langue taal idioma",
    "deck": "highlight encart chapeau abstract zusammenfassung résumé",
    "title": "headline schlagzeile titre titel titular",
    "url": "url",
    "number": "acc-no accession-no doc-id document-id urn lni",
    "rights": "copyright",
    "edition": "edition ausgabe édition",
    "page": "page seite pages",
    "published": "publication-date pub-date date-publication veröffentlichungsdatum datum",
    "": "publication-type pub-type publikationstyp publikation-typ type-publication type_de_publication zeitungstyp document-type type "
    "subject thema themen sujet subjects geographic geographie geographisch géographique country state city region industry branche "
    "organization organisation unternehmen company firma société person people personen personne ticker journal-code journal_code isin "
    "correction correction-date series distribution notes source terms cite category name zeitungs-code pub-code product industry-term",
    "body": "body textkörper text haupttext corps corps_du_texte texte",
    "graphic": "graphic graphics grafik graphique illustration",
}
_FIELD = {word.replace("_", " "): name for name, words in _LABELS.items() for word in words.split()}
_LABEL = re.compile(r"(?P<label>[A-ZÀ-Ýa-zà-ÿ][A-Za-zÀ-ÿ]*(?:[- ](?:de |du )?[A-Za-zÀ-ÿ]+){0,2})\s?:\s*(?P<value>.*)", re.DOTALL)
# Words that a reporter, too, may put before a colon: they count only as old LexisNexis prints labels, in capitals.
_COMMON = frozenset("titel titre text texte thema sujet type source notes person name city state region ort lieu von terms".split())

HEADINGS = {  # Nexis Uni's lines that part a story
    "body": frozenset(("body", "textkörper", "haupttext", "corps", "corps de l'article", "corps du texte", "hoofdtekst", "cuerpo")),
    "end": frozenset(("classification", "klassifizierung", "klassifikation", "classement", "classificatie")),
    "graphic": frozenset(("graphic", "grafik", "graphique")),
    "notes": frozenset(("notes", "anmerkungen", "correction", "korrektur")),
    "deck": frozenset(("abstract", "zusammenfassung", "résumé", "highlight", "highlights")),
    "text": frozenset(("full text", "volltext", "texte intégral")),
}
_HEADING = {words: name for name, several in HEADINGS.items() for words in several}


def label_of(words: str, *, loud: bool) -> tuple[str, str] | None:
    """Give the field that a labelled line fills ("" for one that we have no place for), and its value; None where it has no label.

    loud: labels are in capitals here, as in LexisNexis before 2018; so a sentence such as "Notes: …" is none.
    """
    found = _LABEL.match(words)
    if not found:
        return None
    label = " ".join(found["label"].split())
    if loud and not label.isupper():
        return None
    folded = label.casefold()
    name = _FIELD.get(folded, _FIELD.get(folded.replace(" ", "-")))
    if name is None or (not loud and folded in _COMMON):
        return None
    return name, " ".join(found["value"].split())


def heading_of(words: str) -> str:
    """Tell which part of a Nexis Uni story a line begins; "" for any other line."""
    return _HEADING.get(words.casefold().strip(" :"), "") if len(words) <= 24 else ""
