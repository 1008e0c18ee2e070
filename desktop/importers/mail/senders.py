"""A mail's fields: what its headers say of who sent it, on which list, when, and on what."""

import re

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import is_bare_name
from desktop.importers.mail.headers import Headers, Sender, mail_date
from desktop.importers.mail.lines import leads_to
from desktop.importers.pages.body import bare
from desktop.story import Reading

_PASSED_ON = re.compile(
    r"^\s*(?:fwd?|wg|wtr|tr|rv|vs|enc|pd|doorst|fyi)(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)  # "Re:" stays: an answer is another letter
_OF_LIST = re.compile(r"^\s*\[[^\]]{1,40}\]\s*(?=\S)")
_FROM_OF = re.compile(
    r"^(.{3,40}?)(?:\s+(?:from|at|von|vom|bei|via|for|für|de|du|@)\s+(?:(?:the|der|die|das|dem|den|la|le|el|il|los)\s+)?|\s*[,|–—·•/]\s*|\s+-\s+)(.{2,60})$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:no-?reply|do-?not-?reply|nicht-?antworten|newsletters?|news|info|mailer|notifications?|alerts?|redaktion|editor(?:ial)?|hello|kontakt|contact|mail)",
    re.IGNORECASE,
)


def fields_of(headers: Headers, envelope: str = "") -> dict[str, Reading]:
    """Read the fields that the headers give. envelope: when it came, as a mailbox says."""
    fields: dict[str, Reading] = {}
    if subject := headers.first("subject"):
        cut = _bare_subject(subject, listed=headers.has("list-id", "list-post"))
        fields["title"] = reading(cut, 0.9 if cut == subject else 0.8, "Subject of the mail")
    date, sure, origin = headers.date()
    if not date and envelope:
        date, sure, origin = mail_date(envelope), 0.6, "the mailbox"
    if date:
        fields["published"] = reading(date, sure, origin)
    _name(headers, fields)
    if tags := tuple(dict.fromkeys(word.strip() for line in headers.every("keywords") for word in line.split(",") if word.strip())):
        fields["tags"] = reading(tags[:30], 0.8, "Keywords of the mail")
    if address := leads_to(headers.first("archived-at").strip("<> ")):
        fields["url"] = reading(address, 0.9, "Archived-At of the mail")
    return fields


def _name(headers: Headers, fields: dict[str, Reading]) -> None:
    """Tell authors from the publication: a newsletter comes from a paper, a letter and a list's letter from a person."""
    sender = headers.sender()
    listed = _list_name(headers.first("list-id"))
    if headers.has("list-post") or not headers.has("list-unsubscribe", "list-id", "feedback-id"):
        if sender.name:
            fields["authors"] = reading((_turned(sender.name),), 0.7, "From of the mail")
        if listed:
            fields["publication"] = reading(listed, 0.7, "List-Id of the mail")
        return
    person, publication = _person_of(sender)
    if person:
        fields["authors"] = reading((person,), 0.7, "From of the mail")
    publication = publication or listed
    if publication:
        fields["publication"] = reading(publication, 0.8, "From of the mail" if publication != listed else "List-Id of the mail")
    elif host := sender.address.rpartition("@")[2]:
        fields["publication"] = reading(host, 0.4, "address of the sender")


def _person_of(sender: Sender) -> tuple[str, str]:
    """Part a newsletter's sender into a person and a publication; either may be missing."""
    name = sender.name
    if found := _FROM_OF.match(name):
        first, second = found[1].strip(), found[2].strip()
        if is_bare_name(first) and not _is_same(second, first):
            return first, second
        return "", second if _NOBODY.fullmatch(first) else name
    local = sender.address.partition("@")[0]
    if is_bare_name(name) and not _NOBODY.search(local) and _is_own(name, bare(local)):
        return name, ""
    return "", name


def _is_own(name: str, local: str) -> bool:
    """Whether an address is a person's own: anna.beispiel, a.beispiel, anna."""
    first, *_, last = [bare(word) for word in name.split()]
    return local == first or (last in local and local != last and local.startswith(first[:1]))


def _turned(name: str) -> str:
    """Turn "Beispiel, Anna" round."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and " " not in last and is_bare_name(f"{first} {last}") and "," not in first else name


def _is_same(one: str, other: str) -> bool:
    return bare(one) == bare(other)


def _list_name(written: str) -> str:
    """Give a list's name (RFC 2919); the identifier alone names nothing to a reader."""
    name = written.partition("<")[0].strip(" \t\"'")
    return name if name and "@" not in name and not re.fullmatch(r"[\w.-]*\.[\w.-]*|\d+\S*", name) else ""


def _bare_subject(subject: str, *, listed: bool) -> str:
    """Cut off what mail programs put before a subject that is passed on, and a list before its letters'."""
    cut = subject
    for _ in range(6):
        shorter = _PASSED_ON.sub("", cut, count=1)
        shorter = _OF_LIST.sub("", shorter, count=1) if listed else shorter
        if shorter == cut or not shorter.strip():
            break
        cut = shorter
    return cut.strip() or subject
