"""What the window remembers from one start to the next."""

from typing import Any

from briefing.viewer.settings import Settings


def restore(window: Any, settings: Settings) -> None:
    """Give the window the place, widths, letters and marks it had; comes before the first painting."""
    for name, give_back in (("geometry", window.restoreGeometry), ("splitter", window.splitter.restoreState)):
        if not (state := settings.get(name)).isEmpty():
            give_back(state)
    window.articles.set_size(settings.get("reading_size"))
    window.articles.cite_in(settings.get("citation_style"))
    if unmarked := settings.get("unmarked"):
        from briefing.viewer.slots import hidden_marks

        window.articles.hide_marks(hidden_marks(unmarked))
    if settings.get("as_printed"):
        window.articles.is_as_printed = True


def restore_beside(window: Any, settings: Settings) -> None:
    """Show the second article that stood beside the first; comes after the first painting."""
    if article := settings.get("other_article"):
        window.show_beside(article, settings.get("other_paragraph"), is_first=settings.get("other_is_first"))


def remember(window: Any, settings: Settings) -> None:
    """Write down how the window is left."""
    article, paragraph, is_first = window.articles.beside or (0, 1, False)
    values = {
        "other_article": article,
        "other_paragraph": paragraph,
        "other_is_first": is_first,
        "geometry": window.saveGeometry(),
        "splitter": window.splitter.saveState(),
        "tab": window.current_tab,
        "article": window.articles.article_id or 0,
        "paragraph": window.articles.position,
        "as_printed": window.articles.is_as_printed,
        "reading_size": window.articles.size_in_use,
    }
    for key, value in values.items():
        settings.set(key, value)
    settings.save()
