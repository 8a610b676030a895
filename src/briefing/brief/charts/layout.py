"""Where each stroke of a chart goes, for screen and paper alike: a chart description in, simple shapes out."""

from briefing.brief.charts.bar_layout import lay_out_bars
from briefing.brief.charts.comparison_layout import lay_out_multiples, lay_out_slopes
from briefing.brief.charts.dot_layout import lay_out_dots, lay_out_spans
from briefing.brief.charts.drawing import Drawing, Measure, Style
from briefing.brief.charts.kinds import BarChart, Chart, DotPlot, Hemicycle, SlopeChart, SmallMultiples, SpanChart
from briefing.brief.charts.seat_layout import lay_out_seats


def lay_out(chart: Chart, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of a chart within `width`."""
    match chart:
        case BarChart():
            return lay_out_bars(chart, width, style, measure)
        case Hemicycle():
            return lay_out_seats(chart, width, style, measure)
        case DotPlot():
            return lay_out_dots(chart, width, style, measure)
        case SpanChart():
            return lay_out_spans(chart, width, style, measure)
        case SlopeChart():
            return lay_out_slopes(chart, width, style, measure)
        case SmallMultiples():
            return lay_out_multiples(chart, width, style, measure)
