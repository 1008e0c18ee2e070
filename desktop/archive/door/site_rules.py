"""What was taught about sites."""

from desktop.archive.door.core import Door
from desktop.archive.gathering import site_rules
from desktop.archive.journal.change import Change
from desktop.story import Mark


class SiteRules(Door):
    """Rules by which the pages of a site are read; each act is one Change."""

    def site_rules(self) -> dict[str, str]:
        """Give every site's rule (TOML, as the importers read it), by site in alphabetical order."""
        with self._file.reading() as rows:
            return site_rules.all_rules(rows)

    def keep_site_rule(self, site: str, text: str) -> Change:
        """Keep a site's rule in the place of the one that was."""
        return self._change(lambda rows: site_rules.keep(rows, site, text))

    def remove_site_rule(self, site: str) -> Change:
        """Forget what was taught about a site; undo brings it back."""
        return self._change(lambda rows: site_rules.remove(rows, site))

    def stories_of_site(self, site: str) -> tuple[Mark, ...]:
        """Give the stories whose address is on a site or below it, but for those in the trash."""
        with self._file.reading() as rows:
            return tuple(map(Mark.of, site_rules.stories_of(rows, site.lower().removeprefix("www."))))
