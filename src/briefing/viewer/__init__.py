"""Everything Qt."""

from briefing.viewer import binding  # noqa: F401  before anything of Qt is asked for
