"""The forms of English verbs; those that no rule gives stand in `resources/words/verbs.txt`, a verb a line."""

import re
from dataclasses import dataclass
from functools import cache

from briefing.shipped import shipped


@dataclass(frozen=True)
class Forms:
    """Each form of one verb: usually one word, sometimes two in use (`burned`, `burnt`) or two spellings."""

    plain: str
    third: tuple[str, ...]
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]

    def all(self) -> tuple[str, ...]:
        """All forms, each once."""
        return tuple(dict.fromkeys((self.plain, *self.third, *self.past, *self.participle, *self.gerund)))


@cache
def forms_of(verb: str) -> Forms:
    """The forms of a verb given in its plain form.

    >>> forms_of("carry").all()
    ('carry', 'carries', 'carried', 'carrying')
    >>> forms_of("seize").all(), forms_of("hold").all()
    (('seize', 'seizes', 'seized', 'seizing'), ('hold', 'holds', 'held', 'holding'))
    """
    ends_in_y = re.search(r"[^aeiou]y$", verb)
    third = f"{verb[:-1]}ies" if ends_in_y else f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"
    stems = _stems(verb)
    regular = (f"{verb[:-1]}ied",) if ends_in_y else tuple(f"{stem}ed" for stem in stems)
    gerund = (f"{verb}ing",) if ends_in_y else tuple(f"{stem}ing" for stem in stems)
    past, participle = _irregular().get(verb, (regular, regular))
    return Forms(verb, (third,), past, participle, gerund)


def _stems(verb: str) -> tuple[str, ...]:
    """What `-ed` and `-ing` are put to: `seiz`, `stop` and `stopp`, `arrest`."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return (verb[:-1],)
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", verb):
        return verb, f"{verb}{verb[-1]}"
    return (verb,)


@cache
def _irregular() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Past and participle of each irregular verb by its plain form."""
    lines = shipped("resources/words/verbs.txt").read_text(encoding="utf-8").splitlines()
    verbs = (line.split() for line in lines if line and not line.startswith("#"))
    return {plain: (tuple(past.split("/")), tuple(participle.split("/"))) for plain, past, participle in verbs}
