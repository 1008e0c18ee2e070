"""What a fetch fails of, in plain words."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime

import httpx

from desktop.importers.errors import UnreadableError
from desktop.importers.fetching.answer import FetchError
from desktop.importers.fetching.settings import FetchSettings


def refused(response: httpx.Response) -> FetchError:
    """Make the fault of an answer that is none."""
    status = response.status_code
    remedy = {
        401: "It is for subscribers: open it in your browser and save the page.",
        402: "It is for subscribers: open it in your browser and save the page.",
        403: "The site lets no program in: open it in your browser and save the page.",
        404: "Check the address, or look for it in a web archive.",
        410: "It was taken down; look for it in a web archive.",
        429: "It was asked too often: try again later.",
    }.get(status, "Try again later." if status >= 500 else "Open it in your browser.")
    named = f"{status} {response.reason_phrase}".strip()
    wait = _seconds(response.headers.get("retry-after", "")) if status == 429 or status >= 500 else 0
    return FetchError(f"the server answered {named}", remedy, address=str(response.url), status=status, wait=wait)


def _seconds(asked: str) -> float:
    """Give the seconds that a Retry-After means, which are said, or the day and hour are (RFC 9110, 10.2.3); 0 where it says nothing."""
    if asked.strip().isdecimal():
        return float(asked)
    try:
        when = parsedate_to_datetime(asked)
    except ValueError:
        return 0
    return max(0.0, (when - datetime.now(when.tzinfo)).total_seconds())


@contextmanager
def told(address: str, settings: FetchSettings) -> Iterator[None]:
    """Say in plain words what a connection fails of."""
    try:
        yield
    except FetchError as error:
        error.address = error.address or address
        raise
    except UnreadableError as error:
        raise FetchError(error.why, error.remedy, address=address) from error
    except httpx.TimeoutException as error:
        raise FetchError(
            f"the server was silent for {settings.silence:g} seconds, or took more than {settings.whole:g} in all",
            "Try again later.",
            address=address,
        ) from error
    except httpx.RemoteProtocolError as error:
        raise FetchError(f"the server broke off, or does not speak HTTP ({error})", "Try again.", address=address) from error
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, UnicodeError) as error:
        if (untrusted := _untrusted(error)) is not None:
            raise FetchError(
                f"the server's certificate is not to be trusted ({untrusted})", "Do not go on, unless you know why.", address=address
            ) from error
        raise FetchError(
            f"the server cannot be reached ({error or type(error).__name__})",
            "Check the address, and that this machine is online.",
            address=address,
        ) from error


def _untrusted(error: BaseException | None) -> str | None:
    """Give why a certificate was not believed, None where that was not the reason."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_message
        error = error.__cause__ or error.__context__
    return None
