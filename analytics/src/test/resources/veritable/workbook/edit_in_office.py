"""Edits the sheet of decisions in LibreOffice as a person does, and saves it there.

edit_in_office.py FILE SHEET, with one edit per line on standard input, its parts tab-separated:
  type   COLUMN ROW TEXT    what is typed; a text with a list to choose from must be in the list
  fill   COLUMN ROW RRGGBB  the background of a cell
  bold   COLUMN ROW
  note   COLUMN ROW TEXT    a comment
  width  COLUMN MM
  height ROW MM
  hide   COLUMN
  column NAME               a new one, at the right
  freeze COLUMNS ROWS
  filter COLUMN TEXT
  colour COLUMN TEXT RRGGBB a condition: cells that hold the text
  move   COLUMN NAME        before the column NAME
COLUMN is its head; ROW any text in the row, "" is the row of heads.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.ConditionOperator import FORMULA
from com.sun.star.sheet.FilterOperator import EQUAL
from com.sun.star.sheet.ValidationType import LIST
from com.sun.star.table import CellAddress, CellRangeAddress


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                sys.exit(f"soffice ended with {office.returncode}")
            time.sleep(0.1)


class Sheet:
    def __init__(self, document, name, dispatcher):
        self.document = document
        self.dispatcher = dispatcher
        self.sheet = document.Sheets.getByName(name)
        self.used()

    def used(self):
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.last = cursor.RangeAddress.EndRow
        self.columns = cursor.RangeAddress.EndColumn + 1

    def column(self, head):
        for at in range(self.columns):
            if self.sheet.getCellByPosition(at, 0).String == head:
                return at
        sys.exit(f"no column {head!r}")

    def row(self, text):
        if text == "":
            return 0
        for row in range(1, self.last + 1):
            if any(self.sheet.getCellByPosition(at, row).String == text for at in range(self.columns)):
                return row
        sys.exit(f"no row with {text!r}")

    def cell(self, head, row):
        return self.sheet.getCellByPosition(self.column(head), self.row(row))

    def type(self, head, row, text):
        cell = self.cell(head, row)
        if cell.Validation.Type == LIST and f'"{text}"' not in cell.Validation.getFormula1().split(";"):
            sys.exit(f"{text!r} is not among {cell.Validation.getFormula1()}")
        self.do("GoToCell", ToPoint=cell.AbsoluteName)
        self.do("EnterString", StringName=text)

    def do(self, command, **arguments):
        frame = self.document.CurrentController.Frame
        self.dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, tuple(prop(name, value) for name, value in arguments.items()))

    def fill(self, head, row, colour):
        self.cell(head, row).CellBackColor = int(colour, 16)

    def bold(self, head, row):
        self.cell(head, row).CharWeight = 150.0

    def note(self, head, row, text):
        address = CellAddress(self.sheet.RangeAddress.Sheet, self.column(head), self.row(row))
        self.sheet.Annotations.insertNew(address, text)

    def width(self, head, mm):
        self.sheet.Columns.getByIndex(self.column(head)).Width = int(mm) * 100

    def height(self, row, mm):
        self.sheet.Rows.getByIndex(self.row(row)).Height = int(mm) * 100

    def hide(self, head):
        self.sheet.Columns.getByIndex(self.column(head)).IsVisible = False

    def column_new(self, name):
        self.sheet.getCellByPosition(self.columns, 0).String = name
        self.used()

    def freeze(self, columns, rows):
        view = self.document.CurrentController
        view.setActiveSheet(self.sheet)
        view.freezeAtPosition(int(columns), int(rows))

    def filter(self, head, text):
        field = uno.createUnoStruct("com.sun.star.sheet.TableFilterField2")
        field.Field, field.Operator, field.IsNumeric, field.StringValue = self.column(head), EQUAL, False, text
        ranges = self.document.getPropertyValue("UnnamedDatabaseRanges")
        range_ = ranges.getByTable(self.sheet.RangeAddress.Sheet)
        descriptor = range_.getFilterDescriptor()
        descriptor.setFilterFields2((field,))
        range_.refresh()

    def colour(self, head, text, colour):
        styles = self.document.StyleFamilies.getByName("CellStyles")
        style = self.document.createInstance("com.sun.star.style.CellStyle")
        styles.insertByName("Own" + colour, style)
        style.CellBackColor = int(colour, 16)
        at = self.column(head)
        cells = self.sheet.getCellRangeByPosition(at, 1, at, self.last)
        letter = self.sheet.Columns.getByIndex(at).Name
        entries = cells.ConditionalFormat
        entries.addNew((prop("Operator", FORMULA), prop("Formula1", f'${letter}2="{text}"'), prop("StyleName", "Own" + colour)))
        cells.ConditionalFormat = entries

    def move(self, head, before):
        index = self.sheet.RangeAddress.Sheet
        to = self.column(before)
        insert = CellRangeAddress(index, to, 0, to, self.last)
        self.sheet.Columns.insertByIndex(to, 1)
        self.used()
        source = self.column(head)
        self.sheet.moveRange(CellAddress(index, to, 0), CellRangeAddress(index, source, 0, source, self.last))
        self.sheet.Columns.removeByIndex(source, 1)
        self.used()


def main():
    path, name = sys.argv[1:]
    pipe = f"veritable{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            context = connect(pipe, office)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, ())
            dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            sheet = Sheet(document, name, dispatcher)
            for line in sys.stdin.read().splitlines():
                edit, *parts = line.split("\t")
                getattr(sheet, "column_new" if edit == "column" else edit)(*parts)
            document.store()
            document.close(True)
            desktop.terminate()
            office.wait()
        finally:
            try:
                os.killpg(office.pid, signal.SIGKILL)  # soffice is a script; the program is its child
            except ProcessLookupError:
                pass  # it has ended by itself
            office.wait()


main()
