"""Which addresses everybody can reach, and which lead into a machine or its network; no I/O."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from socket import inet_aton

_TRANSLATED = IPv6Network("64:ff9b::/96")
_NOBODYS = (IPv6Network("::/96"), IPv6Network("64:ff9b:1::/48"), IPv6Network("fec0::/10"))
"""IPv4 addresses as they were once written, and two kinds of a network's own."""


def is_public(address: str) -> bool:
    """Tell whether everybody reaches the same machine at an IP address.

    One of IPv6 that stands for one of IPv4 is what it stands for.
    """
    found = ip_address(address)
    if isinstance(found, IPv6Address):
        inner = _inner(found)
        if inner is not None:
            return is_public(str(inner))
        if any(found in network for network in _NOBODYS):
            return False
    return found.is_global and not found.is_multicast


def is_inside(host: str) -> bool:
    """Tell whether a host is this machine or inside a network, in any way an address is written.

    A name is not looked up; only `localhost` is known.
    """
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return not is_public(host)
    except ValueError:
        pass
    try:
        return not is_public(str(ip_address(inet_aton(host))))
    except (OSError, ValueError):
        return False


def _inner(address: IPv6Address) -> IPv4Address | None:
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
