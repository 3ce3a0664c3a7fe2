"""A workbook as another program reads it: standard input to JSON."""
import io
import json
import sys

import openpyxl

book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
sheet = book.worksheets[0]
print(json.dumps({
    "names": book.sheetnames,
    "frozen": sheet.freeze_panes,
    "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
    "types": [[cell.data_type for cell in row] for row in sheet.iter_rows()],
    "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows()],
    "created": book.properties.created.isoformat(),
}))
