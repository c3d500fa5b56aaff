"""The ledger -> a site: which series are followed, what is known of each through time, and its files.

`following` finds the series, `looking` asks the ledger through time, `store`
keeps what came out, so that an article makes only its own series anew;
`stocking` fills the store, `publishing` writes the files of a folder.
"""
