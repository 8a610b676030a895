"""Names in a list are of one kind: `Gori, Khashuri and Sighnaghi`, `UDAR 15.1%, Svoboda 12.3%`."""

import re
from collections.abc import Sequence

from briefing.importer.steps.names_defined import IN_SHORT, Joined
from briefing.importer.steps.names_forms import Form, Occurrence, form_key
from briefing.importer.steps.names_letters import stands_for
from briefing.importer.steps.names_lexicon import is_word, known_place
from briefing.importer.steps.names_shape import KINDS

_LIST_GAP = re.compile(
    r"[”\"»]?(?: \([^)]{1,12}\))?(?: (?:coalition|alliance|bloc|list|party)(?= \d))?(?:[:,]? (?:(?:–|—|-|with|at|obtained|took|won|got|(?:now |then |still )?(?:has|had|have|holds?|held|keeps?|kept)|gets?|received|polled|gained) )?"
    r"(?:\d[\d.,]*|[a-z]{3,9})\s?(?:%|per ?cent|percent|votes|seats|members|deputies|mandates|senators|councillors)?(?: with \d[\d.]*)?(?: \(\d[^)]{0,12}\))?)?"
    r"(?: and \d+(?: seats)?)?(?:,|,? and(?: its (?:[a-z]+ )?(?:ally|allies|partner|partners),?)?|,? or|(?:(?<=[\d%)])|(?<=seats|votes)|(?<=cent))[;.]|,? followed by)(?: and)? (?:the )?(?:[a-z-]{4,12} )?[“\"«„]?"
)

_OWNED = re.compile(r"(?: \([^)]{1,12}(?=\)))?[)”\"»]? of (?:the )?(?:[a-z]+ )?")
_OWNS = re.compile(r"['’]s? [“\"«„]?[^\W\d_a-z]")
_GIVEN_GAP = re.compile(
    r"[”\"»]?(?: \([^)]{1,12}\))?(?:,|;|,? and) (?:and )?(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)(?: (?:seats|deputies|votes))? (?:(?:went|fell|go|goes) )?(?:to|for) (?:the )?[“\"«„]?"
)
"""What stands between the names of a list that gives each its number: `80 to the Alpha, 36 to the Beta`."""
_GIVEN_BEFORE = re.compile(
    r"(?:(?:,|;|and) (?:\d+|[a-z]+(?:-[a-z]+)?)|\d+)(?: seats)? (?:(?:went|fell|go|goes) )?(?:to|for) (?:the )?[“\"«„]?$"
)
_SHARE = re.compile(r"\d\s?(?:%|per ?cent|percent|votes|seats|mandates|members|deputies|senators|councillors)")
_OWN_SHARE = re.compile(
    r"[”\"»]?(?: \([^)\d]{1,12}\))?(?:,? (?:with|at|on|–|—|-|won|took|got|(?:now )?(?:has|had|holds|held|keeps|kept)|received|polled))? \(?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_STOP = re.compile(r"[.;]\s")
_TOLD = re.compile(r"[”\"»]?(?: \([^)]{1,12}\))?(?::| [–—-]| (?:won|had|with|received|took|got))? ?\d|: ")


def share_in_lists(forms: dict[str, Form], joined: Joined) -> None:
    """Let names side by side in a list (`A, B and C`) lean towards the kind of their surest neighbours."""
    every = sorted((o for form in forms.values() for o in form.occurrences if o.is_mention), key=lambda o: o.order)
    runs: list[list[Form]] = []
    lists: list[bool] = []
    counts: list[bool] = []
    previous: Occurrence | None = None
    owned = False
    for occurrence in every:
        form = forms[form_key(occurrence.piece.text)]
        if _OWNS.match(occurrence.text, occurrence.piece.end):
            previous = None  # `the Alpha Party and Ana Lind's Beta Union`: who owns what is named is none of the list
            continue
        gap = _gap(previous, occurrence) if previous else None
        if gap and runs and _OWNED.fullmatch(gap):
            previous = occurrence  # `Fatah of Hadi al-Amiri 47, Hikma of …`: the list goes on from the first name
            owned = True
            continue
        if previous and gap and form.is_abbreviation and _is_own_short(previous, occurrence, gap):
            continue  # `Alpha Party (AP) 12, …`: the list goes on from the long name
        if gap and owned and form.is_abbreviation and IN_SHORT.fullmatch(gap):
            previous = occurrence  # `A of the Alpha Party, or AP, and B of the Beta Union`: still of the first name
            continue
        owned = False
        if (
            gap
            and (_LIST_GAP.fullmatch(gap) or _GIVEN_GAP.fullmatch(gap))
            and (not _STOP.search(gap) or _TOLD.match(occurrence.text, occurrence.piece.end))
        ):
            runs[-1].append(form)
            lists[-1] |= re.search(r"(?<!,) (?:and|or) |\d", gap) is not None
            counts[-1] |= (_SHARE.search(gap) or _GIVEN_GAP.fullmatch(gap)) is not None
        else:
            runs.append([form])
            lists.append(False)
            counts.append(False)
        previous = occurrence
    for run, listed, counted in zip(runs, lists, counts, strict=True):
        if len(run) > 2 or (len(run) > 1 and listed):
            _lean(run)
        if counted and len(run) > 1 and any(map(_is_titled, run)):
            _stand_as_persons(run)
        if counted and any(form.best[0] == "party" and form.best[1] >= 2.2 for form in run):
            _stand_for_election(run, forms, joined)


def _gap(left: Occurrence, right: Occurrence) -> str | None:
    """What stands between two names of one paragraph."""
    if (left.article, left.paragraph) != (right.article, right.paragraph):
        return None
    return right.text[left.piece.end : right.piece.start]


def _is_own_short(left: Occurrence, right: Occurrence, gap: str) -> bool:
    """Whether letters in brackets right after a name are its own (`Alpha Party (AP)`)."""
    bracketed = gap.lstrip('”"»') == " (" and right.text[right.piece.end :][:1] == ")"
    return bracketed and stands_for(right.piece.text, left.piece.text)


def _is_titled(form: Form) -> bool:
    """Whether a form is a person's whom a title has called one (`12,000 votes for Mr Lind`)."""
    return form.best[0] == "person" and form.best[1] >= 2.2 and any(o.piece.titled for o in form.occurrences)


def _stand_as_persons(run: Sequence[Form]) -> None:
    """Take strange names that have votes beside somebody with a title for persons, where no own word tells otherwise."""
    for form in run:
        strange = len(form.words) in (2, 3) and not any(map(is_word, form.words)) and known_place(form.text) is None
        if strange and form.best[0] == "party" and form.scores["person"] > 0:
            form.scores["person"] = form.scores["party"] + 1


def _stand_for_election(run: Sequence[Form], forms: dict[str, Form], joined: Joined) -> None:
    """Take unions and associations that have a share of the votes among parties for parties."""
    for form in run:
        told = any(
            _OWN_SHARE.match(o.text, o.piece.end) or _GIVEN_BEFORE.search(o.text[: o.piece.start][-40:])
            for o in form.occurrences
        )
        if told and form.best[0] == "organisation" and (len(form.words) > 1 or form.is_abbreviation):
            for each in (form, forms[joined.root(form.key)]):
                each.scores["party"] = max(each.scores["party"], each.scores["organisation"] + 1)


def _lean(run: Sequence[Form]) -> None:
    sure = [form for form in run if form.best[1] >= 2.2 or (form.best[1] >= 0.8 and form.context[form.best[0]] >= 1)]
    if not sure:
        return
    for kind in KINDS:
        share = sum(form.best[0] == kind for form in sure) / len(sure)
        if share > 0.6:
            for form in run:
                if form.best[1] < 2.5:
                    form.scores[kind] += 2.2
