"""Runs a notebook with nbclient: nbclient_run.py IN OUT KERNEL"""
import sys
import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, kernel_name=sys.argv[3], allow_errors=True, timeout=240, startup_timeout=240).execute()
nbformat.validate(notebook)
nbformat.write(notebook, sys.argv[2])
