"""Corrections applied: repairs to the text before its facts are looked for, the others to the facts."""

from dataclasses import replace

from briefing.importer.corrections.doubts import DOUBT_KINDS, Answer, unanswered
from briefing.importer.corrections.draft import Draft
from briefing.importer.corrections.figures import correct_figure
from briefing.importer.corrections.incidents import correct_incident
from briefing.importer.corrections.names import correct_name
from briefing.importer.corrections.quotes import Quotes
from briefing.importer.corrections.records import NO_CORRECTIONS, Corrections, DoubtCorrection
from briefing.importer.corrections.repairs import repair_text
from briefing.importer.model import Bulletin, Facts
from briefing.importer.steps.figures import sum_doubts


def correct_text(bulletin: Bulletin, corrections: Corrections) -> Bulletin:
    """The bulletin as it reads after the editor's repairs.

    Raises:
        BriefingError: a repair does not fit the text; names the line of the file.
    """
    return repair_text(bulletin, corrections.repairs) if corrections.repairs else bulletin


def correct_table(
    bulletin: Bulletin, facts: Facts, corrections: Corrections
) -> tuple[Bulletin, Facts, tuple[Answer, ...]]:
    """A table of results and its figures after all corrections, see `correct_facts`; its cells are the editor's to change.

    Raises:
        BriefingError: a correction does not fit, or is a repair; names the line of the file.
    """
    for repair in corrections.repairs:
        name = bulletin.source.name
        raise repair.entry.wrong(f"{name} is a table of results, which is not repaired. Correct {name} itself.", None)
    return correct_facts(bulletin, bulletin, facts, corrections)


def correct_facts(
    before: Bulletin, bulletin: Bulletin, facts: Facts, corrections: Corrections
) -> tuple[Bulletin, Facts, tuple[Answer, ...]]:
    """The bulletin and its facts after all corrections but repairs; and which doubts they answer, wherever they come up.

    Args:
        before: the bulletin as it was read, whose words a quote may have.
        bulletin: the same after repairs.
        facts: what was found in that.
        corrections: what the editor states.

    Raises:
        BriefingError: a correction does not fit; names the line of the file.
    """
    if corrections == NO_CORRECTIONS:
        return bulletin, facts, ()
    quotes = Quotes(bulletin, before)
    draft = Draft.of(facts, quotes)
    for name in (each for each in corrections.names if each.action != "withdraw"):
        correct_name(draft, name)
    for figure in corrections.figures:
        correct_figure(draft, figure)
    for incident in corrections.incidents:
        correct_incident(draft, incident)
    for name in (each for each in corrections.names if each.action == "withdraw"):
        correct_name(draft, name)
    answers = (*draft.answers, *(_seen(each, quotes) for each in corrections.doubts))
    corrected = draft.facts()
    doubts = [doubt for doubt in facts.doubts if doubt.kind != "sum"] + sum_doubts(corrected.elections)
    left = unanswered(bulletin, doubts, answers)
    return (
        replace(bulletin, doubts=unanswered(bulletin, bulletin.doubts, answers)),
        replace(corrected, doubts=left),
        answers,
    )


def _seen(correction: DoubtCorrection, quotes: Quotes) -> Answer:
    kinds = frozenset([correction.kind] if correction.kind else DOUBT_KINDS)
    return Answer(kinds, quotes.find(correction) if correction.quote else None)
