"""Prints what a sheet of decisions holds and looks like, as openpyxl reads it: read_looks.py FILE SHEET."""

import sys
import warnings

import openpyxl

warnings.simplefilter("error")
sheet = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
heads = {cell.column: str(cell.value) for cell in sheet[1]}
subject = next(column for column, head in heads.items() if head in ("对象", "Subject"))

for row in sheet.iter_rows(min_row=2):
    name = row[subject - 1].value
    for cell in row:
        head = heads[cell.column]
        if isinstance(cell.value, str):
            print("text", head, name, cell.value)
        if cell.fill.fill_type == "solid":
            print("fill", head, name, cell.fill.fgColor.rgb)
        if cell.font.b:
            print("bold", head, name)
        if cell.comment:
            print("note", head, name, cell.comment.text)
    print("height", name, int(sheet.row_dimensions[row[0].row].height or 0))
for letter, column in sheet.column_dimensions.items():
    for index in range(column.min, column.max + 1):
        print("width", heads.get(index), round(column.width))
        if column.hidden:
            print("hidden", heads.get(index))
print("frozen", sheet.freeze_panes)
for column in sheet.auto_filter.filterColumn:
    print("filter", heads[column.colId + 1], *column.filters.filter)
for cells, rules in sheet.conditional_formatting._cf_rules.items():
    for rule in rules:
        print("condition", heads[cells.sqref.ranges[0].min_col], rule.dxf.fill.bgColor.rgb if rule.dxf.fill.bgColor.type == "rgb" and rule.dxf.fill.bgColor.rgb != "00000000" else rule.dxf.fill.fgColor.rgb)
