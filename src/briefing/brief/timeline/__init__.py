"""The timeline apart from any screen: where incidents stand in time, in lanes and rows, and how that is put on paper."""
