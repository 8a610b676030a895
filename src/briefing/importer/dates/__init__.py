"""Dates in prose: which stretches name a time, and which days they mean.

`find_dates` is the way in; `DateReader` reads a longer text paragraph by paragraph. Only the standard library and the
sentence splitter are used. `grammar` finds the stretches (a function a shape in `calendar_shapes`, `weekday_shapes` and
`counted_shapes`; `joined` makes one of those that belong together), `reader` works out what they mean from the sentence's
tense, the dates before it and the day of writing; `years` answers its small questions.
"""

from .expressions import DateExpression, DateProblem
from .reader import DateReader, find_dates, hinted_year

__all__ = ["DateExpression", "DateProblem", "DateReader", "find_dates", "hinted_year"]
