"""What was taught about sites: a text of TOML for each, which the importers read; the archive only keeps it."""

from urllib.parse import urlsplit

from sqlalchemy import Connection, select

from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit
from desktop.archive.schema import site_rule, story, version
from desktop.archive.story.versions import read_facts

Made = tuple[str, list[Edit]]
_LONGEST = 65_536  # signs


def all_rules(rows: Connection) -> dict[str, str]:
    """Give every site's rule, by site in alphabetical order."""
    return {row.site: row.rules for row in rows.execute(select(site_rule).order_by(site_rule.c.site))}


def stories_of(rows: Connection, site: str) -> list[int]:
    """Give the stories whose address is on a site or below it, in accession order; those in the trash are left out.

    A story's address stands in its newest version's facts alone, so each is read: some seconds for a million stories.
    """
    joined = story.join(version, (version.c.story == story.c.id) & (version.c.number == story.c.version))
    wanted = select(story.c.id, version.c.facts).select_from(joined)
    alive = wanted.where(story.c.trashed.is_(None), story.c.merged.is_(None), story.c.url_key.is_not(None)).order_by(story.c.id)
    return [row.id for row in rows.execute(alive) if _is_on(str(read_facts(row.facts)[0].get("url", "")), site)]


def _is_on(address: str, site: str) -> bool:
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return False
    return host == site or host.endswith(f".{site}")


def keep(rows: Connection, site: str, text: str) -> Made:
    """Keep a site's rule in the place of the one that was. Raises ArchiveError for no site, and for a text that is none."""
    site, text = site.strip().lower().removeprefix("www."), text.strip() + "\n"
    if not site or any(sign.isspace() for sign in site) or len(site) > 255:
        raise ArchiveError(site or "Site", "it is no site", remedy="Name it by its host, such as example.org.")
    if len(text) > _LONGEST or "\0" in text or len(text) < 3:
        raise ArchiveError(site, "its rule is empty or far too long", remedy="Remove the rule, or shorten it.")
    was = all_rules(rows).get(site)
    what = f"Keep the rule for {site}"
    if was == text:
        return what, []
    return what, [Edit("site_rule", {"site": site}, None if was is None else {"rules": was}, {"rules": text})]


def remove(rows: Connection, site: str) -> Made:
    """Forget what was taught about a site. Raises ArchiveError where nothing was."""
    site = site.strip().lower().removeprefix("www.")
    was = all_rules(rows).get(site)
    if was is None:
        raise ArchiveError(site, "nothing was taught about this site", remedy="Look at the list of sites.")
    return f"Remove the rule for {site}", [Edit("site_rule", {"site": site}, {"rules": was}, None)]
