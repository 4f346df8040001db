"""JupyterLab's library from npm, against a Jupyter server of our own."""
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request

here = pathlib.Path(__file__).parent
packages = ["@jupyterlab/services@7.6.6", "ws@8"]
subprocess.run(
    ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".", *packages],
    check=True,
)
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
server = subprocess.Popen(
    [sys.executable, "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1"]
    + [f"--port={port}", "--NotebookApp.token=word"]
)
try:
    url = f"http://127.0.0.1:{port}/"
    for _ in range(3000):
        try:
            urllib.request.urlopen(url + "api/status?token=word").read()
            break
        except OSError:
            time.sleep(0.1)
    ran = subprocess.run(
        ["node", str(here / "services.js"), url, "word"],
        env={**os.environ, "NODE_PATH": str(pathlib.Path("node_modules").absolute())},
        timeout=600,
    )
    sys.exit(ran.returncode)
finally:
    server.terminate()
    server.wait(120)
