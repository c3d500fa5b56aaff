"""The ledger over HTTP (pages, the API) and over the Model Context Protocol. See docs/api-http.md.

`app` speaks HTTP and keeps answers; `desk` makes them, in a process of its
own, so that reading an article or weighing a season keeps nobody waiting.
"""
