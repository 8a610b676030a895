"""The tab with the charts and tables of election results."""
