"""A kernel that is talked to over Unix domain sockets."""
from jupyter_client.manager import KernelManager

manager = KernelManager(kernel_name="veritable", transport="ipc")
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=240)
seen = []
reply = client.execute_interactive("System.out.println(6 * 7);", timeout=240, output_hook=seen.append)
assert reply["content"]["status"] == "ok", reply
assert "42\n" in [each["content"].get("text") for each in seen], seen
assert client.is_alive()
client.stop_channels()
manager.shutdown_kernel()
