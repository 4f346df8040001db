"""execute.py NOTEBOOK: runs a notebook by nbclient, in its folder, and compares its outputs with those it is stored with."""
import difflib
import json
import pathlib
import sys

import nbformat
from nbclient import NotebookClient


def joined(value):
    return "".join(value) if isinstance(value, list) and all(isinstance(each, str) for each in value) else value


def outputs(notebook):
    found = []
    for number, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", []):
            shown = dict(output)
            shown.pop("transient", None)
            if "text" in shown:
                shown["text"] = joined(shown["text"])
            if "data" in shown:
                shown["data"] = {form: joined(value) for form, value in shown["data"].items()}
            found.append({"cell": number, "count": cell.get("execution_count"), "output": shown})
    return json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False).splitlines()


file = pathlib.Path(sys.argv[1])
stored = outputs(json.loads(file.read_text("utf-8")))
notebook = nbformat.read(file, as_version=4)
NotebookClient(notebook, timeout=600, startup_timeout=240, kernel_name="veritable", resources={"metadata": {"path": str(file.parent)}}).execute()
fresh = outputs(json.loads(nbformat.writes(notebook)))
differences = list(difflib.unified_diff(stored, fresh, "stored", "fresh", n=0))
for line in differences[:20]:
    print(line[:300])
if not stored:
    sys.exit(f"{file.name}: no outputs are stored")
sys.exit(1 if differences else 0)
