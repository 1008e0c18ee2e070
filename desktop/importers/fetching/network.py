"""The connection itself: to the very address that was checked, and never beyond the time there is."""

import ssl
from collections.abc import Callable, Iterable, Sequence
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import Any

import httpcore

from desktop.importers.fetching.addresses import Resolver, checked
from desktop.importers.fetching.answer import FetchError

_Option = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class Backend(httpcore.NetworkBackend):
    """Opens connections for httpcore.

    A name is resolved here, once, and what was checked is what is connected to: a name that leads elsewhere a moment later
    (DNS rebinding) gains nothing.
    """

    def __init__(self, deadline: float, resolve: Resolver, may_be_private: Callable[[str, int], bool]) -> None:
        self._deadline, self._resolve, self._may_be_private = deadline, resolve, may_be_private
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_Option] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of a host's addresses that answers. Raises FetchError where none may be asked."""
        addresses = checked(host, self._looked_up(host, port, left(self._deadline, timeout)), allowed=self._may_be_private(host, port))
        failure: Exception = httpcore.ConnectError("no address")
        for address in addresses[:4]:
            try:
                stream = self._sockets.connect_tcp(address, port, left(self._deadline, timeout), local_address, socket_options)
                return _Timed(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def _looked_up(self, host: str, port: int, timeout: float) -> Sequence[str]:
        """Ask for a host's addresses; the system itself may wait for minutes for a name server, and cannot be told not to."""
        answer: Queue[Sequence[str] | Exception] = Queue()

        def ask() -> None:
            try:
                answer.put(self._resolve(host, port))
            except Exception as error:  # carried over to the thread that waits
                answer.put(error)

        Thread(target=ask, daemon=True).start()
        try:
            found = answer.get(timeout=timeout)
        except Empty:
            raise FetchError(f"nobody says where {host} is", "Check that this machine is online.") from None
        if isinstance(found, Exception):
            raise found
        return found


class _Timed(httpcore.NetworkStream):
    """A stream that also ends when the whole time is over: a server that sends a byte now and then would keep us for ever."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, left(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, left(self._deadline, timeout)), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def left(deadline: float, timeout: float | None) -> float:
    """Give the seconds that may be waited. Raises httpcore.ReadTimeout where there are none."""
    seconds = deadline - monotonic()
    if seconds <= 0:
        raise httpcore.ReadTimeout("the whole time is over")
    return seconds if timeout is None else min(timeout, seconds)
