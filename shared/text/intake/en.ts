/** Words of intake by file: why a file or a row came back. */
export const intakeEn = {
  'rejections.FileEmpty.why': 'The file is empty.',
  'rejections.FileEmpty.remedy': 'Choose the file that holds the rows.',
  'rejections.FileTooLarge.why': 'The file is larger than {{megabytes}} MB.',
  'rejections.FileTooLarge.remedy': 'Split it into several files.',
  'rejections.FileNotTable.why': 'The file is neither a CSV table nor an Excel workbook (XLSX).',
  'rejections.FileNotTable.remedy': 'Save the table as CSV (UTF-8) or as XLSX and choose it again.',
  'rejections.FileEncodingUnknown.why': 'The letters of the file are not UTF-8.',
  'rejections.FileEncodingUnknown.remedy':
    'In the spreadsheet choose “Save as CSV UTF-8” or save it as XLSX.',
  'rejections.FileHasNoHeading.why': 'A column has no heading in the first row.',
  'rejections.FileHasNoHeading.remedy': 'Give every column a heading in the first row.',
  'rejections.FileTooManyRows.why': 'The file has more than {{rows}} rows.',
  'rejections.FileTooManyRows.remedy': 'Split it into several files.',
  'rejections.ColumnRepeated.why': 'The heading {{column}} stands twice.',
  'rejections.ColumnRepeated.remedy': 'Give each column a heading of its own.',
  'rejections.FileDamaged.why': 'The workbook is damaged, or not built as a workbook of Excel is.',
  'rejections.FileDamaged.remedy':
    'Open it in the spreadsheet, save it again and choose the new file.',
  'rejections.FileProtected.why':
    'The workbook is protected by a password or is of the old XLS kind.',
  'rejections.FileProtected.remedy': 'Save it as XLSX without a password and choose it again.',
  'rejections.FileUnpacksTooLarge.why': 'Unpacked, the workbook is larger than {{megabytes}} MB.',
  'rejections.FileUnpacksTooLarge.remedy':
    'Keep only the sheet with the rows, and split it into several files.',
  'rejections.FileHasTooManyCells.why': 'The table reaches over more than {{cells}} cells.',
  'rejections.FileHasTooManyCells.remedy':
    'Delete what stands far below or beside the rows, or split the file.',
  'rejections.QuoteMisplaced.why': 'In row {{row}} a quotation mark stands where none may stand.',
  'rejections.QuoteMisplaced.remedy':
    'Write the cell in quotation marks and each mark inside it twice, or save the file as XLSX.',
  'rejections.BytesAreNoText.why':
    'In row {{row}} stand bytes that are no text: the file was damaged.',
  'rejections.BytesAreNoText.remedy':
    'Save the table again as CSV (UTF-8) or as XLSX and choose the new file.',
  'rejections.CellHasNoValue.why': 'The cell shows {{shown}}: its formula has no result.',
  'rejections.CellHasNoValue.remedy':
    'Open the file in the spreadsheet, correct the cell and save it again.',
  'rejections.TextUnreadable.why': 'The text holds a sign that is no letter and cannot be shown.',
  'rejections.TextUnreadable.remedy': 'Type the text again.',
  'rejections.MappingIncomplete.why': 'No column of the file is chosen for a required field.',
  'rejections.MappingIncomplete.remedy': 'Choose the column, or add it to the file.',
  'rejections.RowsNeedWork.why':
    '{{rows}} of {{of}} rows are incomplete or wrong; nothing was imported.',
  'rejections.RowsNeedWork.remedy':
    'Fill in what is asked, or import the complete rows and take the others back as a file.',
  'rejections.NothingToImport.why': 'None of the {{rows}} rows is complete; nothing was imported.',
  'rejections.NothingToImport.remedy': 'Fill in what is asked and import again.',
  'rejections.AssumptionsNotConfirmed.why': '{{rows}} rows were read with an assumption.',
  'rejections.AssumptionsNotConfirmed.remedy': 'Look at the assumptions and confirm them.',
  'rejections.FieldMissing.why': 'Missing: {{field}}',
  'rejections.FieldMissing.remedy': 'Fill it in.',
  'rejections.SeizureNumberRepeated.why':
    'The number {{number}} also stands in other rows: {{rows}}.',
  'rejections.SeizureNumberRepeated.remedy':
    'Give each seizure its own number, or number its lines in a column “line”.',
  'rejections.LineNumberRepeated.why':
    'Line {{line}} of {{number}} also stands in other rows: {{rows}}.',
  'rejections.LineNumberRepeated.remedy': 'Number each line once.',
  'rejections.LineRepeated.why':
    'Line {{line}} states the same goods as line {{first}}: {{description}}.',
  'rejections.LineRepeated.remedy':
    'Put them together in one line, or write what tells them apart.',
  'rejections.SeizureHeadDiffers.why':
    'Line {{line}} of {{number}} differs from the first line in what concerns the whole seizure.',
  'rejections.SeizureHeadDiffers.remedy': 'Write the same value in every line of the seizure.',
  'rejections.SeizureHeldBack.why':
    'Other rows of {{number}} need work: {{rows}}. A seizure enters with all its lines.',
  'rejections.SeizureHeldBack.remedy': 'Correct those rows; this one then enters with them.',
  'rejections.CellCountDiffers.why': 'The row has {{cells}} cells, the heading has {{columns}}.',
  'rejections.CellCountDiffers.remedy':
    'Put cells that contain the separator in quotation marks, or save the file as XLSX.',
  'rejections.SecondUnitNotMass.why':
    'The second quantity is in {{unit}}; beside pieces only a mass is kept.',
  'rejections.SecondUnitNotMass.remedy': 'Give the mass in KGM, GRM or TNE, or leave it empty.',
  'rejections.UnitMissing.why': 'The second quantity has no unit.',
  'rejections.UnitMissing.remedy': 'Write its unit, for example KGM.',
  'rejections.HsCodeMalformed.why': 'The HS code {{code}} does not have 4 to 10 digits.',
  'rejections.HsCodeMalformed.remedy': 'Correct it or leave it empty.',
  'rejections.TextTooLong.why': 'The text has {{length}} letters; {{maximum}} are kept.',
  'rejections.TextTooLong.remedy': 'Shorten it.',
  'rejections.ValueNotANumber.why': 'The value {{text}} is not a number.',
  'rejections.ValueNotANumber.remedy': 'Write digits with a point for decimals, without spaces.',
  'rejections.ValueTooPrecise.why': '{{text}} {{currency}} has more than {{places}} decimals.',
  'rejections.ValueTooPrecise.remedy': 'Round it as the papers of the case do.',
  'rejections.ValueTooLarge.why': '{{text}} {{currency}} is more than is kept exactly.',
  'rejections.ValueTooLarge.remedy': 'Check the number.',
  'assumptions.QuantityFromSecondColumn.why':
    'There is no count; {{quantity}} {{unit}} is taken as the quantity.',
  'assumptions.CountryOutsideRegion.why':
    'The place names {{region}}, where the country {{country}} does not lie. It is kept as written.',
} as const;
