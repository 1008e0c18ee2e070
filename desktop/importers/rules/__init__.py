"""What a person taught about a site: read, written, applied to its pages, and learned from a correction."""

from desktop.importers.rules.learning import learn
from desktop.importers.rules.rule import RULE_FIELDS, RuleError, SiteRule, read_rule, rule_for, write_rule

__all__ = ["RULE_FIELDS", "RuleError", "SiteRule", "learn", "read_rule", "rule_for", "write_rule"]
