"""nbclient and nbconvert run a notebook; the same outputs are in both."""
import subprocess
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

CELLS = [
    "int twice(int x) { return 2 * x; }",
    'System.out.println("before"); System.err.println("beside"); twice(21)',
    'display("<b>bold</b>", "text/html");',
    "List.of(1, 2, 3).size()",
]


def notebook(cells):
    made = new_notebook(
        cells=[new_markdown_cell("# Java")] + [new_code_cell(each) for each in cells],
        metadata={"kernelspec": {"name": "veritable", "display_name": "Java (Veritable)", "language": "java"}},
    )
    return made


def outputs(of):
    return [
        [
            (
                output.output_type,
                output.get("name"),
                output.get("text"),
                output.get("data", {}).get("text/plain"),
                output.get("data", {}).get("text/html"),
            )
            for output in cell.outputs
        ]
        for cell in of.cells
        if cell.cell_type == "code"
    ]


ran = NotebookClient(notebook(CELLS), timeout=240, startup_timeout=240).execute()
found = outputs(ran)
assert found[0] == [], found[0]
assert [each[:3] for each in found[1][:2]] == [
    ("stream", "stdout", "before\n"),
    ("stream", "stderr", "beside\n"),
], found[1]
assert found[1][2][0] == "execute_result" and found[1][2][3] == "42", found[1]
assert len(found[2]) == 1, found[2]
assert found[2][0][0] == "display_data" and found[2][0][4] == "<b>bold</b>", found[2]
assert found[3][0][3] == "3", found[3]
assert ran.metadata.language_info.name == "java", ran.metadata
assert ran.metadata.language_info.file_extension == ".jshell", ran.metadata
assert [cell.execution_count for cell in ran.cells[1:]] == [1, 2, 3, 4]

try:
    NotebookClient(notebook(["int x = 1;", "throw new IllegalStateException(\"no\");"]), timeout=240, startup_timeout=240).execute()
    raise SystemExit("an error should have stopped the notebook")
except CellExecutionError as error:
    assert "IllegalStateException" in str(error), error

nbformat.write(notebook(CELLS), "in.ipynb")
subprocess.run(
    [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "in.ipynb", "--output", "out.ipynb"],
    check=True,
)
converted = outputs(nbformat.read("out.ipynb", 4))
assert converted == found, (converted, found)

for form, words in {"html": ["highlight", "before"], "script": ["int twice"], "markdown": ["```java"]}.items():
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", form, "out.ipynb", "--output", "out-" + form], check=True
    )
    name = {"html": "out-html.html", "script": "out-script.jshell", "markdown": "out-markdown.md"}[form]
    text = open(name, encoding="utf-8").read()
    for word in words:
        assert word in text, (form, word)
