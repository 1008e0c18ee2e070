"""Which addresses lead to the public network, and which to this machine or the network it stands in."""

import socket
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TypeAlias

from desktop.importers.fetching.answer import FetchError

Resolver: TypeAlias = Callable[[str, int], Sequence[str]]
"""A host's name and a port → its numeric addresses."""

_TRANSLATED = ip_network("64:ff9b::/96")  # an IPv4 address behind NAT64 (RFC 6052)
_NEVER = (ip_network("64:ff9b:1::/48"), ip_network("fec0::/10"), ip_network("192.88.99.0/24"))  # local NAT64, site-local, old relays


def resolved(host: str, port: int) -> Sequence[str]:
    """Ask the system for a host's addresses; it also reads such spellings as 0x7f.1 and 2130706433."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"there is no host of the name {host}", "Check the address, and that this machine is online.") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(written: str) -> bool:
    """Whether a numeric address is one of the public network, also through the ways that carry IPv4 in IPv6."""
    try:
        address = ip_address(written.partition("%")[0])
    except ValueError:
        return False
    inner = _within(address) if isinstance(address, IPv6Address) else None
    if inner is not None:
        return is_public(str(inner))
    if any(address in network for network in _NEVER if network.version == address.version):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _within(address: IPv6Address) -> IPv4Address | None:
    """Give the IPv4 address that an IPv6 address carries: mapped, 6to4, Teredo, NAT64, or the old compatible form."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _TRANSLATED or (int(address) >> 32 == 0 and int(address) > 1):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def checked(host: str, addresses: Sequence[str], *, allowed: bool) -> Sequence[str]:
    """Give the addresses that may be asked. Raises FetchError where all of them are of this machine or the private network."""
    if allowed:
        return addresses
    public = [address for address in addresses if is_public(address)]
    if not public:
        raise FetchError(
            f"{host} is an address of this machine or of the private network",
            "Allow the private network (--private-network) if you trust where the address comes from.",
        )
    return public
