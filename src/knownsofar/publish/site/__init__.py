"""The site: dossiers and lists -> the files of a folder, or the answers of a server. See docs/commands/publish.md.

`library` has what lists show, `paths` the names of files, `season` and `shared`
make their bytes, `folder` writes those that changed.
"""
