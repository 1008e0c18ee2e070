"""The bridge between what is subscribed to and the network: feeds are refreshed, their new stories come into the archive."""

from desktop.gathering.discovering import discover
from desktop.gathering.lists import read_list, write_list
from desktop.gathering.refreshing import Refreshed, refresh

__all__ = ["Refreshed", "discover", "read_list", "refresh", "write_list"]
