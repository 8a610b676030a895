"""The command `briefing summary`: writes a summary of a bundle to a file, without a window.

Exit codes: 0 written, 2 not written.
"""

import datetime
from collections.abc import Sequence
from pathlib import Path

import click

from briefing.brief.blocks import Brief, Front, Paper
from briefing.brief.files import file_name, write_whole
from briefing.brief.formats import KINDS, suffix_of, write
from briefing.brief.phrases import LANGUAGES
from briefing.brief.summary import article_summary, election_summary, timeline_summary, two_page_brief
from briefing.brief.typst import page_count
from briefing.bundle.reader import Bundle
from briefing.bundle.trust import doubts_of
from briefing.errors import BriefingError
from briefing.shipped import shipped

_PAPERS: dict[str, Paper] = {"a4": "a4", "letter": "us-letter"}


def main(arguments: Sequence[str]) -> int:
    """Run the command with its arguments; gives the exit code."""
    return run(command, arguments, "briefing summary")


def run(command: click.Command, arguments: Sequence[str], name: str) -> int:
    """Run a command of the name `name`; what goes wrong is said in a sentence. Gives the exit code."""
    try:
        return int(command.main(list(arguments), prog_name=name, standalone_mode=False) or 0)
    except BriefingError as error:
        click.echo(str(error), err=True)
    except click.ClickException as error:
        error.show()
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
    return 2


def open_bundle(path: Path | None) -> Bundle:
    """The bundle that was named, or the shipped one; what speaks against its file is said on the error output."""
    if path is None:
        return Bundle(shipped("data/briefing.sqlite"))
    bundle = Bundle(path)
    if against := doubts_of(path):
        click.echo(against, err=True)
    return bundle


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--bundle", type=click.Path(path_type=Path), help="The bundle to read (default: the shipped one).")
@click.option("--article", type=click.IntRange(min=1), metavar="N", help="Summarise the Nth article of the library.")
@click.option("--election", type=click.IntRange(min=1), metavar="N", help="Summarise the Nth election.")
@click.option("--timeline", is_flag=True, help="Write all incidents in order of time.")
@click.option("--each-article", is_flag=True, help="Summarise each article, into the folder that -o names.")
@click.option("--as", "kind", type=click.Choice(KINDS), default="pdf", show_default=True, help="With --each-article.")
@click.option("--list", "show_list", is_flag=True, help="Print the numbers of articles and elections.")
@click.option("--paper", type=click.Choice(list(_PAPERS)), default="a4", show_default=True, help="The paper's size.")
@click.option("--marking", default="", metavar="TEXT", help="Handling marking at top and foot of each page.")
@click.option("--for", "recipient", default="", metavar="TEXT", help="For whom it is.")
@click.option("--from", "author", default="", metavar="TEXT", help="From whom it is.")
@click.option("--reference", default="", metavar="TEXT", help="Its reference.")
@click.option("--date", metavar="ISO", help="Its date, e.g. 2012-01-20 (default: today).")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file to write: .pdf, .docx, .html, .md or .csv.",
)
@click.option(
    "--language", type=click.Choice(list(LANGUAGES)), default="en", show_default=True, help="Of its headings."
)
def command(
    bundle: Path | None, article: int | None, election: int | None, timeline: bool, each_article: bool, kind: str,
    show_list: bool, paper: str,
    marking: str, recipient: str, author: str, reference: str, date: str | None, output: Path | None, language: str,
) -> None:  # fmt: skip
    """Write a summary: an article, an election, the timeline, or, without a choice, the two-page brief.

    The sentences are the sources' own, each with its number in the list of sources.
    """
    if (article is not None) + (election is not None) + timeline + each_article > 1:
        raise click.UsageError("Choose one of --article, --election, --timeline and --each-article.")
    if output is None and not show_list:
        raise click.UsageError("Give the file to write: -o FILE.pdf (or .docx, .html, .md, .csv).")
    front = Front(recipient, author, _day(date), reference, marking)
    with open_bundle(bundle) as opened:
        if show_list:
            click.echo(_listing(opened))
        if output is not None and each_article:
            _write_each(opened, output, kind, front, _PAPERS[paper], language)
        elif output is not None:
            suffix = suffix_of(output)
            brief = _brief(opened, article, election, timeline, front, _PAPERS[paper], language)
            write_whole(output, write(brief, suffix, _PAPERS[paper]))
            click.echo(f"Wrote {output}{_extent(brief, _PAPERS[paper]) if suffix == '.pdf' else ''}.")


def _write_each(bundle: Bundle, folder: Path, kind: str, front: Front, paper: Paper, language: str) -> None:
    """Write a summary of every article into a folder, one line for each."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BriefingError(f"{folder} could not be made ({error.strerror}). Choose another folder.") from None
    articles = bundle.articles()
    for number, article in enumerate(articles, 1):
        brief = article_summary(bundle, article.id, front, paper, language)
        target = folder / file_name(f"{number:03} {article.title}", f".{kind}")
        write_whole(target, write(brief, f".{kind}", paper))
        click.echo(f"[{number}/{len(articles)}] Wrote {target}.")


def _extent(brief: Brief, paper: Paper) -> str:
    pages = page_count(brief, paper)
    return f": {pages} {'page' if pages == 1 else 'pages'}"


def _brief(
    bundle: Bundle, article: int | None, election: int | None, timeline: bool, front: Front, paper: Paper, language: str
) -> Brief:
    if article is not None:
        articles = bundle.articles()
        return article_summary(bundle, articles[_index(article, len(articles), "article")].id, front, paper, language)
    if election is not None:
        elections = bundle.elections()
        return election_summary(bundle, elections[_index(election, len(elections), "election")].id, front, language)
    return (
        timeline_summary(bundle, None, front, language) if timeline else two_page_brief(bundle, front, paper, language)
    )


def _index(number: int, count: int, what: str) -> int:
    """The place of the thing with a number counted from 1.

    Raises:
        BriefingError: there are not so many.
    """
    if number > count:
        held = f"{count} {what if count == 1 else what + 's'}"
        raise BriefingError(f"There is no {what} {number}: the bundle holds {held}. `--list` prints their numbers.")
    return number - 1


def _listing(bundle: Bundle) -> str:
    """The numbers and names of all articles and elections."""
    lines = [f"--article {number}  {article.title}" for number, article in enumerate(bundle.articles(), 1)]
    for number, election in enumerate(bundle.elections(), 1):
        lines.append(f"--election {number}  {election.label}")
    return "\n".join(lines)


def _day(iso: str | None) -> str:
    """A date as typed, or today, in ISO form.

    Raises:
        BriefingError: it is no date.
    """
    if iso is None:
        return datetime.date.today().isoformat()
    try:
        return datetime.date.fromisoformat(iso).isoformat()
    except ValueError:
        raise BriefingError(f"“{iso}” is no date. Write year, month and day, e.g. 2012-01-20.") from None
