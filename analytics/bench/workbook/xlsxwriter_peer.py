"""Writes with XlsxWriter what veritable.workbook.WorkbookTimes writes: `claims N FILE` or `small FILE`."""

import datetime
import sys

import xlsxwriter

HEADS = ["技术", "版本", "角色", "版本集合", "形式", "领域", "报告", "行", "报告日期", "章节", "原文", "第几处", "处数"]


def formats(book):
    return {
        "head": book.add_format({"bold": True, "font_color": "#FFFFFF", "bg_color": "#1E3A5F"}),
        "text": book.add_format({"valign": "top", "bottom": 1}),
        "wrapped": book.add_format({"valign": "top", "bottom": 1, "text_wrap": True}),
        "version": book.add_format({"valign": "top", "bottom": 1, "num_format": "@"}),
        "date": book.add_format({"valign": "top", "bottom": 1, "num_format": "yyyy-mm-dd"}),
        "number": book.add_format({"valign": "top", "bottom": 1, "num_format": "#,##0"}),
    }


def table(book, name, heads, rows, looks):
    sheet = book.add_worksheet(name)
    style = formats(book) if not hasattr(book, "looks") else book.looks
    book.looks = style
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, style["head"])
    last = 0
    for last, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            look = style[looks[column]]
            if isinstance(value, str):
                sheet.write_string(last, column, value, look)
            elif isinstance(value, datetime.date):
                sheet.write_datetime(last, column, value, look)
            else:
                sheet.write_number(last, column, value, look)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(heads) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_column(0, len(heads) - 1, 24)


CLAIM_LOOKS = ["text", "version", "text", "text", "text", "text", "wrapped", "number", "date", "wrapped", "wrapped", "number", "number"]


def claims(count):
    start = datetime.date(2025, 1, 1)
    for i in range(count):
        report, number = divmod(i, 1000)
        technology = f"技术 {number}"
        version = f"1.{number % 40 + report // 10}.2"
        yield (
            technology, version, "当前", "确切版本", "表格", "服务网格", f"report-{report}", number + 1,
            start + datetime.timedelta(report), "4 Service Mesh 技术更新 › 4.1 轻量化 Service Mesh",
            f"{technology} | {version} | 增强的 eBPF 网络策略和性能优化 {i}", 1, 1,
        )


def progression(book, reports):
    heads = ["技术", *(f"report-{report}" for report in range(reports)), "一致性", "领域"]
    rows = (
        (f"技术 {number}", *(f"1.{number % 40 + report // 10}.2" for report in range(reports)), "冲突", "服务网格")
        for number in range(1000)
    )
    table(book, "版本进展", heads, rows, ["text", *["version"] * reports, "text", "text"])


def main():
    if sys.argv[1] == "claims":
        with xlsxwriter.Workbook(sys.argv[3]) as book:
            reports = (int(sys.argv[2]) + 999) // 1000
            progression(book, reports)
            table(book, "版本声明", HEADS, claims(int(sys.argv[2])), CLAIM_LOOKS)
        return
    # the sheets of the workbook of the two seed reports, by their rows
    with xlsxwriter.Workbook(sys.argv[2]) as book:
        for number, rows in enumerate([70, 11, 16, 72, 49, 64, 74, 28, 8, 22, 123, 6, 8, 2]):
            table(book, f"表 {number}", HEADS, claims(rows), CLAIM_LOOKS)
        for number in range(2):
            chart = book.add_chart({"type": "bar", "subtype": "stacked"})
            for column in "LM":
                chart.add_series({"categories": "='表 0'!$A$2:$A$12", "values": f"='表 0'!${column}$2:${column}$12"})
            book.worksheets()[0].insert_chart(number * 16, 14, chart)


main()
