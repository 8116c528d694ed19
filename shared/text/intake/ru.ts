import type { intakeEn } from './en.ts';

export const intakeRu: Readonly<Record<keyof typeof intakeEn, string>> = {
  'rejections.FileEmpty.why': 'Файл пуст.',
  'rejections.FileEmpty.remedy': 'Выберите файл, в котором есть строки.',
  'rejections.FileTooLarge.why': 'Файл больше {{megabytes}}\u00a0МБ.',
  'rejections.FileTooLarge.remedy': 'Разделите его на несколько файлов.',
  'rejections.FileNotTable.why': 'Файл — не таблица CSV и не книга Excel (XLSX).',
  'rejections.FileNotTable.remedy':
    'Сохраните таблицу как CSV (UTF-8) или XLSX и выберите её снова.',
  'rejections.FileEncodingUnknown.why': 'Файл записан не в кодировке UTF-8.',
  'rejections.FileEncodingUnknown.remedy':
    'В редакторе таблиц выберите «Сохранить как CSV UTF-8» или сохраните как XLSX.',
  'rejections.FileHasNoHeading.why': 'У столбца нет заголовка в первой строке.',
  'rejections.FileHasNoHeading.remedy': 'Дайте каждому столбцу заголовок в первой строке.',
  'rejections.FileTooManyRows.why': 'В файле больше {{rows}} строк.',
  'rejections.FileTooManyRows.remedy': 'Разделите его на несколько файлов.',
  'rejections.ColumnRepeated.why': 'Заголовок «{{column}}» повторяется.',
  'rejections.ColumnRepeated.remedy': 'Дайте каждому столбцу собственный заголовок.',
  'rejections.FileDamaged.why': 'Книга повреждена или построена не как книга Excel.',
  'rejections.FileDamaged.remedy':
    'Откройте её в редакторе таблиц, сохраните снова и выберите новый файл.',
  'rejections.FileProtected.why': 'Книга защищена паролем или записана в старом виде XLS.',
  'rejections.FileProtected.remedy': 'Сохраните её как XLSX без пароля и выберите снова.',
  'rejections.FileUnpacksTooLarge.why': 'В распакованном виде книга больше {{megabytes}}\u00a0МБ.',
  'rejections.FileUnpacksTooLarge.remedy':
    'Оставьте только лист со строками и разделите его на несколько файлов.',
  'rejections.FileHasTooManyCells.why': 'Таблица занимает больше ячеек, чем {{cells}}.',
  'rejections.FileHasTooManyCells.remedy':
    'Удалите то, что стоит далеко под строками или сбоку, либо разделите файл.',
  'rejections.QuoteMisplaced.why': 'В строке {{row}} кавычка стоит там, где её быть не может.',
  'rejections.QuoteMisplaced.remedy':
    'Возьмите ячейку в кавычки, удвоив кавычки внутри неё, или сохраните файл как XLSX.',
  'rejections.BytesAreNoText.why':
    'В строке {{row}} есть байты, которые не являются текстом: файл повреждён.',
  'rejections.BytesAreNoText.remedy':
    'Сохраните таблицу снова как CSV (UTF-8) или XLSX и выберите новый файл.',
  'rejections.CellHasNoValue.why': 'В ячейке {{shown}}: у её формулы нет результата.',
  'rejections.CellHasNoValue.remedy':
    'Откройте файл в редакторе таблиц, исправьте ячейку и сохраните снова.',
  'rejections.TextUnreadable.why': 'В тексте есть знак, который не буква и не показывается.',
  'rejections.TextUnreadable.remedy': 'Введите текст заново.',
  'rejections.MappingIncomplete.why': 'Для обязательного поля не выбран столбец файла.',
  'rejections.MappingIncomplete.remedy': 'Выберите столбец или добавьте его в файл.',
  'rejections.RowsNeedWork.why':
    'Неполных или ошибочных строк: {{rows}} из {{of}}; ничего не загружено.',
  'rejections.RowsNeedWork.remedy':
    'Заполните недостающее или загрузите полные строки, а остальные заберите файлом.',
  'rejections.NothingToImport.why':
    'Среди строк ({{rows}}) нет ни одной полной; ничего не загружено.',
  'rejections.NothingToImport.remedy': 'Заполните недостающее и загрузите снова.',
  'rejections.AssumptionsNotConfirmed.why': 'Строк, прочитанных с допущением: {{rows}}.',
  'rejections.AssumptionsNotConfirmed.remedy': 'Просмотрите допущения и подтвердите их.',
  'rejections.FieldMissing.why': 'Не хватает: {{field}}',
  'rejections.FieldMissing.remedy': 'Заполните.',
  'rejections.SeizureNumberRepeated.why': 'Номер {{number}} стоит и в других строках: {{rows}}.',
  'rejections.SeizureNumberRepeated.remedy':
    'Дайте каждому изъятию свой номер или пронумеруйте его строки в столбце «строка».',
  'rejections.LineNumberRepeated.why':
    'Строка {{line}} изъятия {{number}} повторяется в других строках файла: {{rows}}.',
  'rejections.LineNumberRepeated.remedy': 'Пронумеруйте каждую строку один раз.',
  'rejections.LineRepeated.why':
    'Строка {{line}} называет тот же товар, что и строка {{first}}: {{description}}.',
  'rejections.LineRepeated.remedy': 'Объедините их в одну строку или укажите, чем они отличаются.',
  'rejections.SeizureHeadDiffers.why':
    'Строка {{line}} изъятия {{number}} расходится с первой в общих сведениях.',
  'rejections.SeizureHeadDiffers.remedy': 'Запишите одинаковое значение во всех строках изъятия.',
  'rejections.SeizureHeldBack.why':
    'Другие строки изъятия {{number}} требуют исправления: {{rows}}. Изъятие вносится со всеми строками.',
  'rejections.SeizureHeldBack.remedy': 'Исправьте те строки; эта войдёт вместе с ними.',
  'rejections.CellCountDiffers.why': 'В строке ячеек: {{cells}}, в заголовке: {{columns}}.',
  'rejections.CellCountDiffers.remedy':
    'Возьмите ячейки с разделителем в кавычки или сохраните файл как XLSX.',
  'rejections.SecondUnitNotMass.why':
    'Второе количество дано в {{unit}}; рядом со штуками хранится только масса.',
  'rejections.SecondUnitNotMass.remedy': 'Укажите массу в KGM, GRM или TNE либо оставьте пусто.',
  'rejections.UnitMissing.why': 'У второго количества нет единицы.',
  'rejections.UnitMissing.remedy': 'Укажите единицу, например KGM.',
  'rejections.HsCodeMalformed.why': 'В коде ТН ВЭД {{code}} не от 4 до 10 цифр.',
  'rejections.HsCodeMalformed.remedy': 'Исправьте его или оставьте пустым.',
  'rejections.TextTooLong.why': 'Знаков в тексте: {{length}}; хранится не больше {{maximum}}.',
  'rejections.TextTooLong.remedy': 'Сократите текст.',
  'rejections.ValueNotANumber.why': 'Стоимость «{{text}}» — не число.',
  'rejections.ValueNotANumber.remedy': 'Пишите цифрами, дробную часть через точку, без пробелов.',
  'rejections.ValueTooPrecise.why':
    'У {{text}} {{currency}} больше десятичных знаков, чем {{places}}.',
  'rejections.ValueTooPrecise.remedy': 'Округлите так, как в материалах дела.',
  'rejections.ValueTooLarge.why': '{{text}} {{currency}} больше, чем хранится без потери точности.',
  'rejections.ValueTooLarge.remedy': 'Проверьте число.',
  'assumptions.QuantityFromSecondColumn.why':
    'Счёта нет; количеством считается {{quantity}} {{unit}}.',
  'assumptions.CountryOutsideRegion.why':
    'Место названо «{{region}}», а страна {{country}} там не находится. Оставлено как записано.',
};
