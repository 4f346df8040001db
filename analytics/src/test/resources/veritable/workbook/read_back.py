"""Prints every cell of a workbook as openpyxl reads it: sheet, cell, type and value, tab-separated."""

import sys
import warnings

import openpyxl

warnings.simplefilter("error")


def shown(value):
    return "" if value is None else str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


book = openpyxl.load_workbook(sys.argv[1])
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                print(sheet.title, cell.coordinate, cell.data_type, shown(cell.value), sep="\t")
