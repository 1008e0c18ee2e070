"""What a person allows when something is fetched."""

from dataclasses import dataclass

from desktop.importers import limits


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How the network is asked; crosses to worker processes."""

    ignore_robots: bool = False  # fetch also what a site's robots.txt asks programs to leave alone
    private_network: bool = False  # fetch also from this machine and the private network
    allowed_hosts: frozenset[str] = frozenset()  # "name" or "name:port", lower case, that may lead there although the others may not
    environment_proxies: bool = False  # go through the proxies that HTTP_PROXY and its like name
    agent: str = ""  # what the program calls itself; "" for Pressmark and its version
    delay: float = 0.5  # seconds between two requests to one host; a robots.txt may ask for more
    connect: float = limits.CONNECT  # seconds until a server takes the connection
    silence: float = limits.SILENCE  # seconds that it may say nothing
    whole: float = limits.WHOLE  # seconds for one address, its redirects included
    redirects: int = limits.REDIRECTS
