"""How a rule comes to the seats, party by party, beside the seats reported."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from briefing.analysis.findings import exact
from briefing.analysis.results import PartyResult
from briefing.analysis.seats import QUOTA_RULES, RULES, Rule, Step, Steps, rule_name
from briefing.brief.charts.table import ChartTable, TableCell
from briefing.viewer.results.section import Section
from briefing.viewer.results.twin_table import TwinTable
from briefing.viewer.terms import capital
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import number, tr

StepsOf = Callable[[Rule], tuple[list[PartyResult], Steps] | None]


class StepsSection(Section):
    """A choice of rule, its formula, and a row for each party with seats."""

    def __init__(self, theme: Theme) -> None:
        self._rules = QComboBox()
        self._rules.setAccessibleName(tr("Rule for the seats"))
        self._rules.addItems([rule_title(rule) for rule in RULES])
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._formula = PlainLabel(look="third", wraps=True)
        head.addWidget(self._rules)
        head.addWidget(self._formula, 1)
        layout.addLayout(head)
        self.table = TwinTable(theme)
        self.table.setAccessibleName(tr("{title}, table", title=tr("Seats recomputed")))
        layout.addWidget(self.table)
        self._verdict = PlainLabel(look="third", wraps=True)
        layout.addWidget(self._verdict)
        super().__init__(body)
        self._steps_of: StepsOf = lambda rule: None
        self._rules.activated.connect(lambda: self._render())

    @property
    def rule(self) -> Rule:
        """The rule in view."""
        return RULES[max(self._rules.currentIndex(), 0)]

    def choose(self, rule: Rule) -> None:
        """Show a rule."""
        self._rules.setCurrentIndex(RULES.index(rule))
        self._render()

    def show_steps(self, steps_of: StepsOf) -> None:
        """Show an election's seats under the rule in view; nothing where they cannot be recomputed."""
        self._steps_of = steps_of
        for place, rule in enumerate(RULES):
            told = steps_of(rule)
            title = rule_title(rule)
            agreeing = told is not None and agrees(*told)
            self._rules.setItemText(place, tr("{rule} – consistent", rule=title) if agreeing else title)
        self._render()

    def _render(self) -> None:
        told = self._steps_of(self.rule)
        self.setVisible(told is not None)
        if told is None:
            return
        parties, steps = told
        self.show_heading(tr("Seats recomputed"), tr("step by step, with exact fractions"))
        self._formula.setText(formula_words(steps))
        self.table.show_table(tr("Seats recomputed"), steps_table(parties, steps))
        self._verdict.setText(verdict(parties, steps))


def rule_title(rule: Rule) -> str:
    """A rule as one chooses it: `Largest remainder, Hare`, `D'Hondt`."""
    name = rule_name(rule)
    return tr("Largest remainder, {quota}", quota=name) if rule in QUOTA_RULES else capital(name)


def formula_words(steps: Steps) -> str:
    """The rule's formula, with its quota where it has one."""
    if steps.quota is None:
        return tr("Votes divided by {divisors}; each seat to the largest average.", divisors=tr(steps.formula))
    return tr(
        "Quota = {formula} = {quota}; then the largest remainders.",
        formula=tr(steps.formula), quota=_number(steps.quota, 4),
    )  # fmt: skip


def titles(steps: Steps, basis: str) -> list[str]:
    """The columns of the steps; `basis` names what the seats are recomputed from."""
    if steps.quota is None:
        return [tr("Party"), basis, tr("Average, last seat"), tr("One more"), tr("Seats"), tr("Reported")]
    return [
        tr("Party"), basis, tr("Quotas"), tr("Whole"), tr("Remainder"), tr("One more"), tr("Seats"), tr("Reported"),
    ]  # fmt: skip


def steps_table(parties: Sequence[PartyResult], steps: Steps) -> ChartTable:
    """The steps of each party as a table; votes and reported seats lead to their sentences."""
    rows = []
    for party, step in zip(parties, steps.rows, strict=True):
        basis = next(
            (stated for stated in (*party.votes[:1], *party.percent[:1]) if exact(stated.value) == step.votes), None
        )
        rows.append(
            (
                TableCell(party.name),
                TableCell(_number(step.votes, 2), basis, float(step.votes)),
                *(
                    TableCell(words, None, float(value) if value is not None else None)
                    for words, value in _middle(step, steps)
                ),
                TableCell(number(step.seats), None, step.seats),
                TableCell(party.seats[0].number, party.seats[0]),
            )
        )
    is_counted = all(row[1].stated and row[1].stated.figure.measure == "votes" for row in rows)
    names = titles(steps, tr("Votes") if is_counted else tr("Share %"))
    return ChartTable(
        tuple(names),
        tuple(column > 0 for column in range(len(names))),
        tuple(rows),
        tuple(party.entity_id for party in parties),
        tuple(party.number for party in parties),
    )


def _middle(step: Step, steps: Steps) -> list[tuple[str, Fraction | int | None]]:
    """What stands between votes and seats, as words and as the number to sort by."""
    if steps.quota is None:
        return [
            (
                _number(step.exact, 4) if step.exact is not None else tr("free", "a seat that costs no votes"),
                step.exact,
            ),
            (_number(step.left, 4), step.left),
        ]
    extra = "+1" if step.extra > 0 else f"−{-step.extra}" if step.extra else ""
    whole = number(step.whole)
    return [
        (_number(step.exact, 4), step.exact),
        (whole, step.whole),
        (_number(step.left, 4), step.left),
        (extra, step.extra),
    ]


def agrees(parties: Sequence[PartyResult], steps: Steps) -> bool:
    """Whether a rule gives the seats that are reported."""
    same = all(step.seats == int(party.seats[0].value) for party, step in zip(parties, steps.rows, strict=True))
    return same and not steps.excess


def verdict(parties: Sequence[PartyResult], steps: Steps) -> str:
    """Whether that is what is reported, in words that never say that the rule was used."""
    same = agrees(parties, steps)
    notes = []
    if steps.excess:
        notes.append(tr("Whole quotas fill more seats than there are; the rule does not say who loses them."))
    elif steps.is_tied:
        notes.append(tr("A lot would decide the last seat; here the earlier party has it."))
    if steps.rule == "droop" and steps.quota is not None and steps.quota.denominator != 1:
        notes.append(tr("Shares have no whole votes, so Droop's quota is Hagenbach-Bischoff's here."))
    said = (
        tr("The reported seats are consistent with this rule.")
        if same
        else tr("The reported seats are not what this rule gives.")
    )
    return " ".join([said, *notes])


def _number(value: Fraction | None, places: int) -> str:
    if value is None:
        return "–"
    if value.denominator == 1:
        return number(int(value))
    return number(float(value), places)
