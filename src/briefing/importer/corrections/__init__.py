"""What an editor corrects in a source: the tables of `NAME.toml` beside `NAME.txt`, applied at every import.

Each table is anchored on a `quote`: words of one paragraph, exactly, as the window shows them or as they are printed
(white space counts as one blank). It must stand there once; where it stands more often, lengthen it or add `article` (its
number, counted from 1, or its title) and `paragraph` (its number in the article). `action` is `add`, `change` or
`withdraw`; the keys say what is to hold, and what a key does not say stays. Facts that a correction states have the
origin `corrected`, and a doubt that it answers is gone.

`[[incident]]`
    `start_on`, `end_on` (2012-01-18, or 2012-01 for a month, 2012 for a year), `precision` (day, range, month, year),
    `qualifier` (about, before, after, early, mid, late, planned, or "" for none), `category`, `headline`, `date_text`
    (the words of the quote that are the date; also tells which incident is meant, where the quote holds several).
    `same_as` (words of another place: both tell the same, which becomes one). Added with `start_on` at least. Withdrawn
    with all its tellings.
`[[figure]]`
    `party` (or candidate; none for a turnout), `measure` (percent, votes, seats, turnout), `value` (a number), `status`
    (final, preliminary, exit-poll, parallel-count, or "" for unsaid), `printed` (the words of the quote that are the number;
    also tells which figure is meant), and its election: `body`, `country`, `held_on`, `round`, `seats_total`. Added with
    `measure` at least; without an election it belongs to that of the figure nearest before it.
`[[name]]`
    `name` (the fullest), `kind` (person, party, organisation, place), `aliases` (a list), `form` (the words of the quote that
    are the name, where the quote holds more), `everywhere` (true: all places of that name in the source, not only this
    one). A change says that this place names that one; a withdrawal that it is no name.
`[[repair]]`
    `text`: what the quote should read, recorded as a repair of the kind `correction`, before facts are looked for. Its
    `action` may be left out; `withdraw` gives back what is printed.
`[[doubt]]`
    The editor has looked: it is right as it is read. `kind` tells which doubt, where several are about the quote; a
    doubt about no passage is answered by its kind alone.
"""
