"""What speaks for a bundle and what against it, in words."""

from briefing.brief.dates import dated
from briefing.bundle.trust import Trust
from briefing.wording import spoken, tr


def signature_words(trust: Trust, *, is_shipped: bool = False) -> str:
    """Who signed a bundle, in a sentence."""
    if trust.signed == "signed":
        if not trust.signed_on:
            return tr("Signed by {who}.", who=trust.signer)
        return tr("Signed by {who} on {day}.", who=trust.signer, day=_day(trust.signed_on))
    if trust.signed == "by unknown key":
        return tr(
            "Signed with the key {key}, which you have not accepted: whose it is, is not known.", key=trust.key_name
        )
    if trust.signed == "differs":
        return tr("It is not what {who} signed: the file or its signature was changed since.", who=trust.signer)
    if trust.signed == "unreadable":
        return tr("The file that should hold its signature holds none.")
    return tr("It came with the program.") if is_shipped else tr("Unsigned.")


def manifest_words(trust: Trust) -> str:
    """Whether a bundle is what its manifest states, in a sentence; empty where it has none."""
    return {
        "holds": tr("Its bytes are those that its manifest states."),
        "differs": tr("Its bytes are not those that its manifest states."),
        "unreadable": tr("The file that should hold its manifest holds none."),
        "not stated": "",
    }[trust.stated]


def older_words(name: str, newer_name: str, newer_day: str) -> str:
    """That a bundle is an older edition than the one accepted last."""
    if not newer_day:
        return tr("{name} is an older edition than {newer}, which you opened before.", name=name, newer=newer_name)
    return tr(
        "{name} is an older edition than {newer} of {day}, which you opened before.",
        name=name,
        newer=newer_name,
        day=_day(newer_day),
    )


def short_words(trust: Trust, *, is_shipped: bool = False) -> str:
    """What speaks for a bundle, for the status line."""
    if trust.signed == "signed":
        return tr("Signed by {who}", who=trust.signer)
    if not trust.matches:
        return (
            tr("Not as it was signed")
            if trust.signed in ("differs", "unreadable")
            else tr("Not as its manifest states")
        )
    if trust.signed == "by unknown key":
        return tr("Signed by an unknown key")
    return tr("Came with the program") if is_shipped else tr("Unsigned")


def _day(iso: str) -> str:
    return dated(iso[:10], spoken())
