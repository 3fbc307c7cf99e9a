"""What every generated ratecard client shares."""
