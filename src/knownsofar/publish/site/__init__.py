"""The site: dossiers and lists -> files of a folder, or answers of a server: docs/commands/publish.md.

`library` has what lists show, `paths` the names of files, `season` and `shared`
make their bytes, `folder` writes those that changed.
"""
