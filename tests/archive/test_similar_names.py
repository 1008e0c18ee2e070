"""Names that may be one are proposed; names that merely look alike are not."""

import time

import pytest

from desktop.archive.names.similar import alike, similar


def grouped(*names: str) -> list[set[str]]:
    return [set(group) for group in similar([(name, 1) for name in names])]


@pytest.mark.parametrize(
    "names",
    [
        ("The Quay Gazette", "Quay Gazette", "Quay-Gazette"),
        ("Nordhafener Anzeiger", "Nordhafner Anzeiger"),
        ("Müller", "Muller"),
        ("J. Arendt", "Jette Arendt"),
        ("Arendt, Jette", "Jette Arendt"),
        ("Rhein & Ruhr", "Rhein and Ruhr"),
        ("Le Monde Marin", "Monde marin"),
    ],
)
def test_spellings_of_one_name_are_proposed_together(names):
    assert grouped(*names, "Something Else Entirely") == [set(names)]


@pytest.mark.parametrize(
    "names",
    [
        ("Channel 4", "Channel 5"),
        ("Ole Brandis", "Jette Brandis"),
        ("Sport", "Spott"),
        ("Hafenbote", "Hafenblatt am Abend"),
        ("K. Arendt", "Jette Arendt"),
    ],
)
def test_names_that_only_look_alike_are_left_alone(names):
    assert grouped(*names) == []


def test_the_name_with_most_stories_leads_its_group():
    assert similar([("Quay Gazete", 3), ("Quay Gazette", 40), ("The Quay Gazette", 7)]) == (
        ("Quay Gazette", "The Quay Gazette", "Quay Gazete"),
    )


def test_twenty_thousand_names_take_a_hundredth_of_what_comparing_all_pairs_would():
    names = [f"{chr(97 + n % 26)}{n * 7919 % 99991} Writer{n}" for n in range(20_000)]
    begun = time.perf_counter()
    similar([(name, 1) for name in names])
    took = time.perf_counter() - begun
    begun = time.perf_counter()
    for one in names[:300]:
        for other in names[:300]:
            alike(one, other)
    all_pairs = (time.perf_counter() - begun) * (20_000 / 300) ** 2
    assert took < all_pairs / 100
