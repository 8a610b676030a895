"""How far seats depart from votes, and how many parties count."""

import math
from collections.abc import Sequence


def gallagher(votes: Sequence[float], seats: Sequence[float]) -> float | None:
    """Gallagher's least squares index, from 0 (proportional) to 100, of shares in per cent of the same parties.

    Source: M. Gallagher, Electoral Studies 10 (1991). None where there is nothing to compare.

    >>> round(gallagher([80.99, 7.47, 7.19], [84.69, 8.16, 7.14]), 2)
    2.66
    """
    if not votes or len(votes) != len(seats):
        return None
    return math.sqrt(sum((vote - seat) ** 2 for vote, seat in zip(votes, seats, strict=True)) / 2)


def effective_parties(shares: Sequence[float]) -> float | None:
    """The effective number of parties of shares in per cent of the whole; what is left out counts as dispersed.

    Source: M. Laakso and R. Taagepera, Comparative Political Studies 12 (1979). None where no share is above nought.

    >>> effective_parties([50, 50])
    2.0
    """
    squares = sum((share / 100) ** 2 for share in shares if share > 0)
    return 1 / squares if squares else None
