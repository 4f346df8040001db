"""The charts of ChartTimes in matplotlib: WHAT FORMAT FILE paints once, WHAT FORMAT times it warm."""

import io
import math
import statistics
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

plt.rcParams["font.sans-serif"] = ["Noto Sans CJK SC", "Noto Sans CJK JP", "DejaVu Sans"]
COLORS = ["#1f5a94", "#35a79c", "#7a5195", "#6b7280"]


def lines():
    figure, axes = plt.subplots(figsize=(8, 4.5), dpi=100)
    axes.set_title("版本进展：二十四个月\n按领域统计的版本声明数量", loc="left")
    names = ["服务网格", "容器编排", "可观测性", "策略治理"]
    for series, name in enumerate(names):
        y = [8 + series * 9 + 6 * math.sin(i * 0.5 + series) + i * 0.5 for i in range(24)]
        axes.plot(range(24), y, color=COLORS[series], marker="osD^"[series], label=name)
    axes.set_xticks(range(0, 24, 3), [f"{i % 12 + 1} 月" for i in range(0, 24, 3)])
    axes.set_ylim(0, 60)
    axes.grid(axis="y")
    axes.legend(loc="upper left", ncol=4)
    return figure


def versions():
    names = "Istio,Linkerd,OPA,Gatekeeper,Argo CD,Flux,OpenTelemetry,Prometheus,Grafana,Kubernetes".split(",")
    ones = "1.21,2.16,0.62,3.16,2.10,2.3,1.30,2.50,10.5,1.29+".split(",")
    others = "1.20,2.15,0.60,3.15,2.10,2.0,1.25,2.50,11.0,1.30".split(",")
    figure, axes = plt.subplots(figsize=(9.6, 5.2), dpi=100)
    axes.set_title("两份报告中的版本\n两份报告都给出版本的 10 项技术中，7 项互相矛盾。", loc="left")
    rows = [-i for i in range(len(names))]
    axes.hlines(rows, -1, 1, color="#c8402f", linewidth=4)
    axes.scatter([1] * len(rows), rows, color=COLORS[0], marker="o", s=90, zorder=3, label="云原生架构技术更新")
    axes.scatter([-1] * len(rows), rows, color=COLORS[1], marker="s", s=90, zorder=3, label="技术动态")
    for row, name, one, other in zip(rows, names, ones, others):
        axes.text(-4, row, name, va="center")
        axes.text(1.2, row, one, va="center")
        axes.text(-1.2, row, other, va="center", ha="right")
        axes.text(4, row, "≠ 矛盾", va="center", ha="right", color="#c8402f")
    axes.set_xlim(-4, 4)
    axes.axis("off")
    axes.legend(loc="upper center", ncol=2)
    return figure


def paint(what, form):
    figure = {"lines": lines, "versions": versions}[what]()
    out = io.BytesIO()
    figure.savefig(out, format=form)
    plt.close(figure)
    return out.getvalue()


if len(sys.argv) == 4:
    with open(sys.argv[3], "wb") as file:
        file.write(paint(sys.argv[1], sys.argv[2]))
else:
    times = []
    for i in range(24):
        start = time.perf_counter()
        paint(sys.argv[1], sys.argv[2])
        times.append((time.perf_counter() - start) * 1000)
    print(statistics.median(times[3:]))
