/** Words of the rules of quantities, references, dates and categories, in Russian. */
export const kernelRulesRu = {
  'rejections.UnitUnknown.why': 'Единица {{unit}} неизвестна.',
  'rejections.UnitUnknown.remedy': 'Укажите код UN/ECE Rec 20, например H87 (штуки), KGM или LTR.',
  'rejections.UnitIsPackaging.why':
    '{{unit}} обозначает упаковку, а не единицу; из Rec 20 код исключён.',
  'rejections.UnitIsPackaging.remedy': 'Укажите штуки или массу, а упаковку — кодом Rec 21.',
  'rejections.UnitsDiffer.why': '{{unit}} и {{otherUnit}} нельзя складывать и сравнивать.',
  'rejections.UnitsDiffer.remedy': 'Укажите оба количества в одной единице.',
  'rejections.QuantityNotANumber.why': '«{{text}}» — не число.',
  'rejections.QuantityNotANumber.remedy':
    'Пишите только цифры, с одним знаком перед дробной частью и без пробелов.',
  'rejections.QuantityAmbiguous.why':
    '«{{text}}» можно понять как {{thousands}} и как {{decimals}}; программа не гадает.',
  'rejections.QuantityAmbiguous.remedy': 'Напишите {{thousands}} или {{decimals}} — то, что верно.',
  'rejections.QuantityNegative.why': '{{text}} меньше нуля.',
  'rejections.QuantityNegative.remedy':
    'Введите само количество; выбытие записывается отдельным действием.',
  'rejections.QuantityZero.why': 'Количество равно нулю.',
  'rejections.QuantityZero.remedy': 'Введите имеющееся количество или уберите строку.',
  'rejections.QuantityTooPrecise.why': '{{text}} {{unit}} точнее, чем ведётся учёт.',
  'rejections.QuantityTooPrecise.remedy':
    'Наименьшие величины — целые штуки, граммы, миллилитры и миллиметры.',
  'rejections.QuantityTooLarge.why': '{{text}} {{unit}} больше, чем можно хранить точно.',
  'rejections.QuantityTooLarge.remedy': 'Проверьте число и единицу.',
  'rejections.QuantityExceedsAvailable.why':
    'Требуется {{wanted}} {{unit}}, имеется {{available}}.',
  'rejections.QuantityExceedsAvailable.remedy':
    'Возьмите не больше имеющегося или пересчитайте партию.',
  'rejections.ReferenceMalformed.why': '«{{text}}» — не обозначение из Impound.',
  'rejections.ReferenceMalformed.remedy':
    'Отсканируйте этикетку ещё раз или введите, как напечатано.',
  'rejections.ReferenceCheckWrong.why':
    'Последний знак {{text}} не сходится: при чтении была ошибка.',
  'rejections.ReferenceCheckWrong.remedy': 'Отсканируйте этикетку ещё раз или сверьте каждый знак.',
  'rejections.DateMalformed.why': '«{{text}}» — не дата.',
  'rejections.DateMalformed.remedy': 'Укажите год, месяц или день: 2017, 2025-08 или 2017-02-23.',
  'rejections.DateTooEarly.why': '{{text}} — слишком рано: даты принимаются с {{firstYear}} года.',
  'rejections.DateTooEarly.remedy': 'Проверьте год.',
  'rejections.DateNotInCalendar.why': 'В календаре нет даты {{text}}.',
  'rejections.DateNotInCalendar.remedy': 'Проверьте день и месяц.',
  'rejections.CategoryMissing.why': 'В строке не указан вид товара.',
  'rejections.CategoryMissing.remedy':
    'Укажите категорию или «смешанные», если товар ещё не рассортирован.',
  'rejections.CategoryUnknown.why': 'Категория «{{word}}» неизвестна.',
  'rejections.CategoryUnknown.remedy': 'Выберите категорию из каталога.',
  'assumptions.DescriptionNamesGoods.why':
    'В файле указано «{{word}}», в описании названо «{{found}}».',
  'assumptions.PartKindFromDescription.why':
    '«{{word}}» не уточняет вид деталей; в описании названо «{{found}}».',
  'assumptions.PartKindNotStated.why':
    '«{{word}}» не уточняет вид деталей; приняты металлические детали.',
  'warnings.RegionAgainstCountry.why': '{{region}} не находится в стране {{country}}.',
};
