"""Times what veritable.table.Operation does, done by pandas: name, median, first (ms), sum."""

import sys
import time

import pandas as pd

ROUNDS = 9
folder = sys.argv[1]
claims = pd.read_csv(
    f"{folder}/claims.csv",
    dtype={"version": str},
    parse_dates=["report_date"],
)
technologies = pd.read_csv(f"{folder}/technologies.csv")


def group_by_two_keys():
    groups = claims.groupby(["technology", "report_date"], sort=False)
    return groups["line"].agg(["size", "mean", "max"]).reset_index()


def count_by_version():
    return claims.groupby("version", sort=False).size().reset_index(name="count")


def join_dimension():
    return claims.merge(technologies, on="technology", how="inner")


def distinct_pairs():
    return claims[["technology", "version"]].drop_duplicates()


for work, checked in (
    (group_by_two_keys, "max"),
    (count_by_version, "count"),
    (join_dimension, "since"),
    (distinct_pairs, None),
):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        answer = work()
        times.append((time.perf_counter() - start) * 1e3)
    total = int(answer[checked].sum()) if checked else 0
    median = sorted(times)[ROUNDS // 2]
    name = work.__name__.replace("_", "-")
    print(f"{name}\t{median:.1f}\t{times[0]:.1f}\t{len(answer)}/{total}")
