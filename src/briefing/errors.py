"""The one error that is meant for the user's eyes."""


class BriefingError(Exception):
    """Something in the user's world is wrong: its text says what, where, and what to do next.

    Shown as it is by the window and by the command line; every other exception is a bug.
    """
