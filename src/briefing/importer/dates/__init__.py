"""Dates in prose: which stretches name a time, and which days they mean.

`find_dates` is the way in; `DateReader` reads a longer text paragraph by paragraph. Only the standard library, the
sentence splitter and `guarded` patterns are used.

`grammar` finds the stretches: a function a shape in `calendar_shapes`, `year_shapes`, `weekday_shapes` and
`counted_shapes`; `joined` makes one of those that belong together. `reader` asks what they mean: `which_year` of dates
without a year, `counting` of days that follow from others. Both look at the `story`, which keeps in mind what was said
before and which dates belong to it; `tense`, `votes`, `orders` and `years` answer their small questions.
"""

from .expressions import DateExpression, DateProblem
from .reader import DateReader, find_dates, hinted_year, time_covered

__all__ = ["DateExpression", "DateProblem", "DateReader", "find_dates", "hinted_year", "time_covered"]
