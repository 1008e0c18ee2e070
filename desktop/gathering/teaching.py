"""What a person corrects in a story becomes a rule for its site, which is kept beside what was taught before."""

from collections.abc import Mapping, Sequence

from desktop.archive import Archive, ArchiveError, Change
from desktop.importers.rules import RuleError, SiteRule, learn, read_rule, write_rule
from desktop.story import Draft, Mark, Story, Value


def rules_of(archive: Archive) -> tuple[SiteRule, ...]:
    """Give what was taught about sites, as readers take it (`ReadingOptions.rules`). What cannot be read is passed over."""
    rules: list[SiteRule] = []
    for text in archive.site_rules().values():
        try:
            rules.append(read_rule(text))
        except RuleError:  # written by a newer program; `pressmark site list` tells of it
            continue
    return tuple(rules)


def learn_from(archive: Archive, mark: Mark) -> SiteRule:
    """Learn from a story that was corrected in the archive: its fields edited by hand, and the lines taken out of it.

    Raises ArchiveError for a story without an address; the rule may say nothing.
    """
    story = archive.story(mark)
    corrected = archive.corrected(mark)
    fields = {name: story.fields[name] for name in corrected if name != "body"}
    before = _first_of_source(archive, story) if "body" in corrected else story.body.text
    return _learned(mark, archive.original(story.source.sha256), story["url"], before, story.body.text, fields)


def learn_from_preview(read: Draft, corrected: Draft) -> SiteRule:
    """Learn from a draft as it was read and as a person corrected it before it came in. Raises RuleError for a page without an address."""
    fields = {
        name: reading.value
        for name, reading in corrected.fields.items()
        if name not in read.fields or read.fields[name].value != reading.value
    }
    kept, cut = _lines(read.body.text, corrected.body.text)
    return learn(read.original, read.text_of("url") or corrected.text_of("url"), kept=kept, cut=cut, fields=fields)


def teach(archive: Archive, rule: SiteRule) -> Change:
    """Keep a rule, joined to what was taught about its site before."""
    was = archive.site_rules().get(rule.site)
    return archive.keep_site_rule(rule.site, write_rule(read_rule(was).joined(rule) if was else rule))


def _learned(mark: Mark, original: bytes, address: str, before: str, after: str, fields: Mapping[str, Value]) -> SiteRule:
    kept, cut = _lines(before, after)
    try:
        return learn(original, address, kept=kept, cut=cut, fields=fields)
    except RuleError as error:
        raise ArchiveError(mark, str(error).rstrip("."), remedy="Give the story its address: pressmark edit MARK url=…") from error


def _lines(before: str, after: str) -> tuple[Sequence[str], Sequence[str]]:
    """Give the lines that stayed, and those that went."""
    kept = [line for line in after.split("\n\n") if line.strip()]
    stays = set(kept)
    return kept, [line for line in before.split("\n\n") if line.strip() and line not in stays]


def _first_of_source(archive: Archive, story: Story) -> str:
    """Give the text as it was read: of the latest version that was not made by hand."""
    read = [version for version in archive.versions(story.mark) if not version.what.startswith(("Edit", "Back to"))]
    return read[-1].body.text if read else story.body.text
