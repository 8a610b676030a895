"""Making a brief fit its pages: by saying less, never by smaller type."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from briefing.brief.blocks import Brief, Paper
from briefing.brief.typst import page_count

Plan = TypeVar("Plan")
Made = TypeVar("Made")


def fitting(
    compose: Callable[[Plan], Made],
    plans: Sequence[Plan],
    pages: int,
    paper: Paper,
    brief_of: Callable[[Made], Brief],
) -> Made:
    """What is composed of the first plan whose brief fills at most `pages`; of the last one where none does.

    `plans` go from saying most to saying least, so that the first that fits is found by halving.
    """
    low, high = 0, len(plans) - 1
    while low < high:
        middle = (low + high) // 2
        if page_count(brief_of(compose(plans[middle])), paper) <= pages:
            high = middle
        else:
            low = middle + 1
    return compose(plans[high])
