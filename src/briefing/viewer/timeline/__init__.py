"""The tab with the incidents in time."""
