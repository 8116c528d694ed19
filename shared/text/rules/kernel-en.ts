/** Words of the rules of quantities, references, dates and categories, in English. */
export const kernelRulesEn = {
  'rejections.UnitUnknown.why': 'The unit {{unit}} is not known.',
  'rejections.UnitUnknown.remedy': 'Use a UN/ECE Rec 20 code such as H87 (pieces), KGM or LTR.',
  'rejections.UnitIsPackaging.why':
    '{{unit}} names a packaging, not a unit; Rec 20 has deleted it.',
  'rejections.UnitIsPackaging.remedy':
    'Give the pieces or the mass, and the packaging by its Rec 21 code.',
  'rejections.UnitsDiffer.why': '{{unit}} and {{otherUnit}} cannot be added or compared.',
  'rejections.UnitsDiffer.remedy': 'Give both amounts in the same unit.',
  'rejections.QuantityNotANumber.why': '“{{text}}” is not a number.',
  'rejections.QuantityNotANumber.remedy':
    'Write digits only, with one mark before the decimals and no spaces.',
  'rejections.QuantityAmbiguous.why':
    '“{{text}}” can mean {{thousands}} or {{decimals}}; Impound does not guess.',
  'rejections.QuantityAmbiguous.remedy': 'Write {{thousands}} or {{decimals}}, whichever is meant.',
  'rejections.QuantityNegative.why': '{{text}} is below zero.',
  'rejections.QuantityNegative.remedy':
    'Enter the amount itself; what goes out is recorded by its own act.',
  'rejections.QuantityZero.why': 'The amount is zero.',
  'rejections.QuantityZero.remedy': 'Enter what is there, or leave the row out.',
  'rejections.QuantityTooPrecise.why': '{{text}} {{unit}} is finer than Impound counts.',
  'rejections.QuantityTooPrecise.remedy':
    'Whole pieces, grams, millilitres and millimetres are the finest amounts.',
  'rejections.QuantityTooLarge.why': '{{text}} {{unit}} is more than can be kept exactly.',
  'rejections.QuantityTooLarge.remedy': 'Check the number and the unit.',
  'rejections.QuantityExceedsAvailable.why':
    '{{wanted}} {{unit}} are asked for, {{available}} are there.',
  'rejections.QuantityExceedsAvailable.remedy':
    'Take no more than is there, or count the lot again.',
  'rejections.ReferenceMalformed.why': '“{{text}}” is not a reference of Impound.',
  'rejections.ReferenceMalformed.remedy': 'Scan the label again, or type it as it is printed.',
  'rejections.ReferenceCheckWrong.why':
    'The last character of {{text}} does not fit: something was misread.',
  'rejections.ReferenceCheckWrong.remedy':
    'Scan the label again, or compare it character by character.',
  'rejections.DateMalformed.why': '“{{text}}” is not a date.',
  'rejections.DateMalformed.remedy': 'Write a year, a month or a day: 2017, 2025-08 or 2017-02-23.',
  'rejections.DateTooEarly.why': '{{text}} is too early: dates begin with the year {{firstYear}}.',
  'rejections.DateTooEarly.remedy': 'Check the year.',
  'rejections.DateNotInCalendar.why': 'There is no {{text}} in the calendar.',
  'rejections.DateNotInCalendar.remedy': 'Check the day and the month.',
  'rejections.CategoryMissing.why': 'The row does not say what kind of goods it is.',
  'rejections.CategoryMissing.remedy':
    'Give a category, or “mixed” when the goods are not sorted yet.',
  'rejections.CategoryUnknown.why': 'The category “{{word}}” is not known.',
  'rejections.CategoryUnknown.remedy': 'Choose a category of the catalogue.',
  'assumptions.DescriptionNamesGoods.why':
    'The file says “{{word}}”, the description names “{{found}}”.',
  'assumptions.PartKindFromDescription.why':
    '“{{word}}” does not say which parts; the description names “{{found}}”.',
  'assumptions.PartKindNotStated.why':
    '“{{word}}” does not say which parts; metal parts are assumed.',
  'warnings.RegionAgainstCountry.why': '{{region}} does not lie in {{country}}.',
};
