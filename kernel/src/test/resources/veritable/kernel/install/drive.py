"""Drives an installed kernel as Jupyter does; what it finds is printed as one JSON object.

drive.py run NAME            a few cells, and what the process itself prints
drive.py restarts NAME N     so many restarts in a row; the processes that are left
drive.py notebook NAME       a notebook, run by nbclient
drive.py until NAME FILE TEXT  a kernel that runs until a file has this text
drive.py leave NAME          starts it, says its process, and is killed
drive.py survive NAME JAVA ARGUMENT…
                             installs again while a kernel runs, which then does something new
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

from jupyter_client.manager import KernelManager

PATIENCE = 240


def started(name, **how):
    manager = KernelManager(kernel_name=name)
    manager.start_kernel(**how)
    return manager, connected(manager)


def connected(manager):
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=PATIENCE)
    return client


def value(client, code):
    texts = []

    def note(message):
        content = message["content"]
        if "data" in content:
            texts.append(content["data"]["text/plain"])
        elif message["msg_type"] == "stream":
            texts.append(content["text"])
        elif message["msg_type"] == "error":
            texts.append(content["evalue"])

    client.execute_interactive(code, timeout=PATIENCE, output_hook=note)
    return "".join(texts)


def process(manager):
    return manager.provisioner.process


def run(name):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        manager, client = started(name, stdout=out, stderr=err)
        cells = ("1+1", 'System.out.print("out")', "List.of(1, 2)")
        values = [value(client, code) for code in cells]
        client.stop_channels()
        manager.shutdown_kernel()
        out.seek(0)
        err.seek(0)
        return {
            "values": values,
            "stdout": out.read().decode(),
            "stderr": err.read().decode(),
        }


def restarts(name, count):
    manager, client = started(name)
    processes = [process(manager)]
    values = set()
    for _ in range(int(count)):
        client.stop_channels()
        manager.restart_kernel()
        client = connected(manager)
        values.add(value(client, "1+1"))
        processes.append(process(manager))
    client.stop_channels()
    manager.shutdown_kernel()
    ids = {each.pid for each in processes}
    return {
        "values": sorted(values),
        "started": len(ids),
        "left": [each.pid for each in processes if each.poll() is None],
    }


def notebook(name):
    import nbclient
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook

    document = new_notebook(cells=[new_code_cell("int x = 20;"), new_code_cell("x + 1")])
    nbclient.NotebookClient(document, kernel_name=name, timeout=PATIENCE, startup_timeout=PATIENCE).execute()
    nbformat.validate(document)
    return {"text": document.cells[1].outputs[0]["data"]["text/plain"]}


def until(name, file, text):
    manager, client = started(name)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with open(file, encoding="utf-8") as found:
            if found.read() == text:
                break
        time.sleep(0.2)
    values = [value(client, "1+1")]
    client.stop_channels()
    manager.shutdown_kernel()
    return {"values": values}


def leave(name):
    manager, client = started(name)
    value(client, "1+1")
    print(json.dumps({"pid": process(manager).pid}), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def survive(name, *install):
    manager, client = started(name)
    value(client, "1+1")
    installed = subprocess.run(install, capture_output=True, text=True)
    values = [
        value(client, "record P(int x) {}\nnew P(1)"),
        value(client, "Files.exists(Path.of(\"/\"))"),
        value(client, "%magics").strip() != "",
    ]
    client.stop_channels()
    manager.shutdown_kernel()
    return {"exit": installed.returncode, "values": values}


print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
