"""The one place that asks the network: what a person's address, feed or `--fetch` names, and nothing else."""

from desktop.importers.fetching.answer import Fetched, FetchError
from desktop.importers.fetching.fetcher import Fetcher
from desktop.importers.fetching.settings import FetchSettings

__all__ = ["FetchError", "FetchSettings", "Fetched", "Fetcher"]
