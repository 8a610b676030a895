"""Sets that grow together: which of many numbered things are one."""

from array import array


class Groups:
    """Numbered things `0 … n-1`, each a group of its own until joined; the lowest number stands for its group."""

    def __init__(self, count: int) -> None:
        """Start with `count` groups of one."""
        self._parent = array("l", range(count))

    def __len__(self) -> int:
        return len(self._parent)

    def root(self, item: int) -> int:
        """The lowest number of the item's group."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make two groups one.

        >>> groups = Groups(4)
        >>> groups.join(3, 1)
        >>> [groups.root(item) for item in range(4)]
        [0, 1, 2, 1]
        """
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low
