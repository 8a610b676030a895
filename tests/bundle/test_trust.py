"""What speaks for a bundle: its manifest, its signature by a key that was accepted, its edition."""

import datetime
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text
from briefing.bundle.signature import SecretKey, new_key, sign, signature_path
from briefing.bundle.trust import Edition, Signer, Trust, trust_in

NOW = datetime.datetime(2012, 1, 20, 12, tzinfo=datetime.UTC)
BUILT = "2012-01-19T08:00:00Z"


@pytest.fixture(scope="module")
def key() -> SecretKey:
    return new_key()


@pytest.fixture
def mission(key: SecretKey) -> Signer:
    return Signer(key.public, "Mission in Astana")


@pytest.fixture
def path(bundle_path: Path, tmp_path: Path) -> Path:
    """A copy of the shipped bundle with nothing beside it."""
    return Path(shutil.copy(bundle_path, tmp_path / "bundle.sqlite"))


def state(path: Path) -> None:
    manifest_path(path).write_text(manifest_text(manifest_of(path, "abc", "0.1.0", BUILT)), encoding="utf-8")


def sign_with(key: SecretKey, path: Path, built_at: str = "") -> None:
    text = sign(path, key, "abc", NOW, series="The Insider", built_at=built_at)
    signature_path(path).write_text(text, encoding="utf-8")


def change(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"were held in Kazakhstan", b"were held in Kazakhstal"))
    assert path.read_bytes() != content


def outcome(trust: Trust) -> Sequence[object]:
    return trust.signed, trust.stated, trust.matches


def test_nothing_beside_it_says_nothing_against_it(path: Path) -> None:
    trust = trust_in(path, [])
    assert outcome(trust) == ("unsigned", "not stated", True)
    assert (trust.edition.series, trust.edition.made_at) == ("The Kazakhstan Insider", "")
    assert trust.edition.newest.startswith("2012")


def test_a_manifest_holds_or_differs(path: Path) -> None:
    state(path)
    trust = trust_in(path, [])
    assert outcome(trust) == ("unsigned", "holds", True)
    assert trust.edition.made_at == BUILT
    change(path)
    assert outcome(trust_in(path, [])) == ("unsigned", "differs", False)
    assert trust_in(path, []).edition.made_at == ""
    manifest_path(path).write_text("{}")
    assert outcome(trust_in(path, [])) == ("unsigned", "unreadable", False)


def test_a_signature_is_by_somebody_only_where_the_key_was_accepted(
    path: Path, key: SecretKey, mission: Signer
) -> None:
    sign_with(key, path)
    unknown = trust_in(path, [Signer(new_key().public, "Another")])
    assert outcome(unknown) == ("by unknown key", "not stated", True)
    assert (unknown.signer, unknown.key_name, unknown.signed_on) == ("", key.public.name, "")
    known = trust_in(path, [mission])
    assert outcome(known) == ("signed", "not stated", True)
    assert (known.signer, known.signed_on) == ("Mission in Astana", "2012-01-20")
    assert known.edition.series == "The Insider"
    assert known.edition.made_at == "2012-01-20T12:00:00Z"


def test_what_was_changed_after_signing_does_not_match(path: Path, key: SecretKey, mission: Signer) -> None:
    sign_with(key, path)
    change(path)
    trust = trust_in(path, [mission])
    assert outcome(trust) == ("differs", "not stated", False)
    assert (trust.signer, trust.signed_on) == ("Mission in Astana", "")


@pytest.mark.parametrize(("old", "new"), [("The Insider", "Another"), ("timestamp:13", "timestamp:23")])
def test_a_changed_comment_does_not_match(path: Path, key: SecretKey, mission: Signer, old: str, new: str) -> None:
    sign_with(key, path)
    signature = signature_path(path)
    signature.write_text(signature.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    trust = trust_in(path, [mission])
    assert outcome(trust) == ("differs", "not stated", False)
    assert trust.edition.series == "The Kazakhstan Insider", "what is not proven is not taken over"


def test_a_signature_of_another_file_does_not_match(path: Path, key: SecretKey, mission: Signer) -> None:
    sign_with(key, path)
    other = path.with_name("other.sqlite")
    shutil.copy(path, other)
    change(other)
    shutil.copy(signature_path(path), signature_path(other))
    assert not trust_in(other, [mission]).matches
    signature_path(path).write_bytes(b"\xff\xfe")
    assert outcome(trust_in(path, [mission])) == ("unreadable", "not stated", False)


def test_a_proven_signature_outweighs_a_manifest(path: Path, key: SecretKey, mission: Signer) -> None:
    sign_with(key, path, built_at=BUILT)
    manifest_path(path).write_text("{}")
    trust = trust_in(path, [mission])
    assert outcome(trust) == ("signed", "unreadable", True)
    assert trust.edition.made_at == BUILT


@pytest.mark.parametrize(
    ("one", "other", "older"),
    [
        (("A", "2012-01-19T08:00:00Z", ""), ("A", "2012-01-20T08:00:00Z", ""), True),
        (("A", "2012-01-20T08:00:00Z", ""), ("A", "2012-01-19T08:00:00Z", ""), False),
        (("A", "2012-01-19T08:00:00Z", ""), ("A", "2012-01-19T08:00:00Z", ""), False),
        (("A", "2012-01-19T08:00:00Z", ""), ("B", "2012-01-20T08:00:00Z", ""), False),
        (("", "2012-01-19T08:00:00Z", ""), ("", "2012-01-20T08:00:00Z", ""), False),
        (("A", "", "2012-01"), ("A", "2012-01-20T08:00:00Z", "2012-02"), True),
        (("A", "", "2012-02"), ("A", "", "2012-01"), False),
        (("A", "", "2012"), ("A", "", "2012-02-03"), False),
        (("A", "", "2011-12-31"), ("A", "", "2012"), True),
        (("A", "", ""), ("A", "", "2012"), False),
    ],
)
def test_an_older_edition_is_told_where_it_is_sure(
    one: tuple[str, str, str], other: tuple[str, str, str], older: bool
) -> None:
    assert Edition(*one).is_older_than(Edition(*other)) is older


def test_another_issue_is_no_older_edition() -> None:
    newer = Edition("The Insider", "", "2012-02", ("The Insider, Vol. 4", "The Insider, Vol. 5"))
    assert Edition("The Insider", "", "2012-01", ("The Insider, Vol. 4",)).is_older_than(newer)
    assert not Edition("The Insider", "", "2011-12", ("The Insider, Vol. 3",)).is_older_than(newer)
