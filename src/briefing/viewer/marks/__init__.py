"""The user's marks in the window: highlights, notes, tags, their list, and what an update does to them."""
