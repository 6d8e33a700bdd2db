"""Reports: how problems are printed, one module each (see `toolkit.model.Report`)."""
