"""A fetcher that may ask this machine, and what it refuses."""

import pytest

from desktop.importers.fetching import Fetcher, FetchError, FetchSettings


@pytest.fixture(scope="session")
def wehr():
    return "<title>Wehr an der Auer Mühle</title><p>Das Wehr wird für zwei Jahre gesperrt.".encode()


@pytest.fixture(scope="session")
def fetcher():
    def made(**settings):
        return Fetcher(FetchSettings(**{"private_network": True, "delay": 0, "silence": 2, "whole": 5, **settings}))

    return made


@pytest.fixture(scope="session")
def refusal(fetcher):
    def caught_from(address, **settings):
        with pytest.raises(FetchError) as caught:
            fetcher(**settings).get(address)
        return caught.value

    return caught_from
