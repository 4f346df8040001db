"""Times commands in turn, round after round, and prints medians, ratios and peak memory.

usage: pairs.py ROUNDS NAME=COMMAND PEER=COMMAND ...   (the last one is the peer)
Needs nothing but Python 3. Commands run in a shell; their output is dropped.
"""
import os
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, shell=True, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command}: exit {process.returncode}")
    return elapsed, usage.ru_maxrss / 1024


def main():
    rounds = int(sys.argv[1])
    commands = [argument.split("=", 1) for argument in sys.argv[2:]]
    for _, command in commands:
        run(command)
    times = {name: [] for name, _ in commands}
    memory = {name: 0.0 for name, _ in commands}
    for _ in range(rounds):
        for name, command in commands:
            elapsed, peak = run(command)
            times[name].append(elapsed)
            memory[name] = max(memory[name], peak)
    peer = statistics.median(times[commands[-1][0]])
    print(f"{'command':32} {'median s':>9} {'min s':>8} {'max s':>8} {'peak MB':>8} {'ratio':>7}")
    for name, _ in commands:
        median = statistics.median(times[name])
        print(
            f"{name:32} {median:9.3f} {min(times[name]):8.3f} {max(times[name]):8.3f}"
            f" {memory[name]:8.0f} {median / peer:6.2f}x"
        )


main()
