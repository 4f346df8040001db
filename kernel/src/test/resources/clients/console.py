"""A person at jupyter console, by a terminal of our own."""
import sys

import pexpect

console = pexpect.spawn(
    sys.executable,
    ["-m", "jupyter_console", "--kernel=veritable", "--simple-prompt", "--ZMQTerminalInteractiveShell.kernel_timeout=240"],
    encoding="utf-8",
    timeout=240,
    echo=False,
)
console.logfile_read = sys.stdout
console.expect(r"In \[1\]:")
console.sendline("21 * 2")
console.expect(r"Out\[1\]:\s*42")
console.expect(r"In \[2\]:")
console.sendline('System.out.println("printed " + 1);')
console.expect("printed 1")
console.expect(r"In \[3\]:")
console.sendline('"Hello, " + input("Who? ")')
console.expect(r"Who\? ")
console.sendline("Ada")
console.expect("Hello, Ada")
console.expect(r"In \[4\]:")
console.sendline("nonsense")

console.expect("cannot find symbol")
console.expect(r"In \[\d\]:")
console.sendline('System.out.println("goes " + "on"); while (true) { }')
console.expect("goes on")
console.sendintr()
console.expect("(?i)interrupt")
console.expect(r"In \[\d\]:")
console.sendline("6 * 7")
console.expect("42")
console.expect(r"In \[\d\]:")
console.sendeof()
console.expect(["Do you really want to exit", pexpect.EOF])
if console.isalive():
    console.sendline("y")
    console.expect(pexpect.EOF)
