"""Where the seats of a house stand in a half circle."""

import math
from functools import lru_cache
from itertools import pairwise

INNER_RADIUS = 0.46
MOST_SEATS = 1000


def hemicycle_seats(n: int) -> list[tuple[float, float]]:
    """The places of `n` seats (1 to 1000) in a half circle of radius 1 around the origin, y upward.

    Rows are concentric arcs from radius 0.46 to 1, filled in proportion to their length. The places are sorted by
    angle from the left to the right, so that parties which take them one after the other form wedges.

    >>> hemicycle_seats(1)
    [(0.0, 1.0)]
    """
    places = []
    for radius, count in _rows(n):
        for index in range(count):
            angle = math.pi * (1 - index / (count - 1)) if count > 1 else math.pi / 2
            places.append((round(angle, 9), radius))
    places.sort(key=lambda place: (-place[0], place[1]))
    return [(_rounded(radius * math.cos(angle)), _rounded(radius * math.sin(angle))) for angle, radius in places]


def seat_spacing(n: int) -> float:
    """The least distance that any two of `n` seats keep, in radii of the half circle."""
    return _spacing(_rows(n))


def _rounded(length: float) -> float:
    """To nine places, without a negative nought."""
    return round(length, 9) + 0.0


@lru_cache(maxsize=64)
def _rows(n: int) -> list[tuple[float, int]]:
    """Radius and number of seats of each row, for the number of rows that leaves the most room."""
    if not 1 <= n <= MOST_SEATS:
        raise ValueError(f"a half circle holds 1 to {MOST_SEATS} seats, not {n}")
    choices = (_filled(n, rows) for rows in range(1, min(n, 16) + 1))
    return max(choices, key=_spacing)


def _filled(n: int, rows: int) -> list[tuple[float, int]]:
    """`n` seats in `rows` rows by largest remainder over the radii; rows that get none fall away."""
    radii = [1.0] if rows == 1 else [INNER_RADIUS + (1 - INNER_RADIUS) * row / (rows - 1) for row in range(rows)]
    quotas = [n * radius / sum(radii) for radius in radii]
    counts = [math.floor(quota) for quota in quotas]
    by_remainder = sorted(range(rows), key=lambda row: counts[row] - quotas[row])
    for row in by_remainder[: n - sum(counts)]:
        counts[row] += 1
    return [(radius, count) for radius, count in zip(radii, counts, strict=True) if count]


def _spacing(rows: list[tuple[float, int]]) -> float:
    between = [outer[0] - inner[0] for inner, outer in pairwise(rows)]
    within = [2 * radius * math.sin(math.pi / 2 / (count - 1)) for radius, count in rows if count > 1]
    return min([*between, *within, 2.0])
