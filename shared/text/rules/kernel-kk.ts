/** Words of the rules of quantities, references, dates and categories, in Kazakh. */
export const kernelRulesKk = {
  'rejections.UnitUnknown.why': '{{unit}} өлшем бірлігі белгісіз.',
  'rejections.UnitUnknown.remedy':
    'UN/ECE Rec 20 кодын көрсетіңіз, мысалы H87 (дана), KGM немесе LTR.',
  'rejections.UnitIsPackaging.why':
    '{{unit}} өлшем бірлігі емес, қаптама; Rec 20-дан алынып тасталған.',
  'rejections.UnitIsPackaging.remedy':
    'Дана санын немесе массасын, ал қаптаманы Rec 21 кодымен көрсетіңіз.',
  'rejections.UnitsDiffer.why': '{{unit}} мен {{otherUnit}} қосуға да, салыстыруға да болмайды.',
  'rejections.UnitsDiffer.remedy': 'Екі мөлшерді де бір бірлікпен көрсетіңіз.',
  'rejections.QuantityNotANumber.why': '«{{text}}» — сан емес.',
  'rejections.QuantityNotANumber.remedy':
    'Тек цифр жазыңыз, бөлшек алдында бір ғана белгі болсын, бос орынсыз.',
  'rejections.QuantityAmbiguous.why':
    '«{{text}}» дегенді {{thousands}} деп те, {{decimals}} деп те түсінуге болады; бағдарлама болжамайды.',
  'rejections.QuantityAmbiguous.remedy': '{{thousands}} немесе {{decimals}} деп дұрысын жазыңыз.',
  'rejections.QuantityNegative.why': '{{text}} нөлден кіші.',
  'rejections.QuantityNegative.remedy': 'Мөлшердің өзін енгізіңіз; шығыс бөлек әрекетпен жазылады.',
  'rejections.QuantityZero.why': 'Мөлшер нөлге тең.',
  'rejections.QuantityZero.remedy': 'Бар мөлшерді енгізіңіз немесе жолды алып тастаңыз.',
  'rejections.QuantityTooPrecise.why': '{{text}} {{unit}} есепке алынатын дәлдіктен ұсақ.',
  'rejections.QuantityTooPrecise.remedy':
    'Ең ұсақ мөлшер — бүтін дана, грамм, миллилитр және миллиметр.',
  'rejections.QuantityTooLarge.why': '{{text}} {{unit}} дәл сақтауға болатын шектен асады.',
  'rejections.QuantityTooLarge.remedy': 'Сан мен бірлікті тексеріңіз.',
  'rejections.QuantityExceedsAvailable.why': '{{wanted}} {{unit}} сұралды, бары {{available}}.',
  'rejections.QuantityExceedsAvailable.remedy':
    'Барынан артық алмаңыз немесе партияны қайта санаңыз.',
  'rejections.ReferenceMalformed.why': '«{{text}}» — Impound белгіленімі емес.',
  'rejections.ReferenceMalformed.remedy':
    'Жапсырманы қайта сканерлеңіз немесе басылғандай теріңіз.',
  'rejections.ReferenceCheckWrong.why': '{{text}} соңғы таңбасы сәйкес емес: қате оқылған.',
  'rejections.ReferenceCheckWrong.remedy':
    'Жапсырманы қайта сканерлеңіз немесе әр таңбасын салыстырыңыз.',
  'rejections.DateMalformed.why': '«{{text}}» — күн емес.',
  'rejections.DateMalformed.remedy':
    'Жылды, айды немесе күнді жазыңыз: 2017, 2025-08 немесе 2017-02-23.',
  'rejections.DateTooEarly.why':
    '{{text}} тым ерте: күндер {{firstYear}} жылдан бастап қабылданады.',
  'rejections.DateTooEarly.remedy': 'Жылын тексеріңіз.',
  'rejections.DateNotInCalendar.why': 'Күнтізбеде {{text}} жоқ.',
  'rejections.DateNotInCalendar.remedy': 'Күні мен айын тексеріңіз.',
  'rejections.CategoryMissing.why': 'Жолда тауар түрі көрсетілмеген.',
  'rejections.CategoryMissing.remedy':
    'Санатты көрсетіңіз, тауар сұрыпталмаса «аралас» деп жазыңыз.',
  'rejections.CategoryUnknown.why': '«{{word}}» санаты белгісіз.',
  'rejections.CategoryUnknown.remedy': 'Каталогтан санат таңдаңыз.',
  'assumptions.DescriptionNamesGoods.why':
    'Файлда «{{word}}» делінген, сипаттамада «{{found}}» аталған.',
  'assumptions.PartKindFromDescription.why':
    '«{{word}}» бөлшек түрін көрсетпейді; сипаттамада «{{found}}» аталған.',
  'assumptions.PartKindNotStated.why':
    '«{{word}}» бөлшек түрін көрсетпейді; металл бөлшек деп алынды.',
  'warnings.RegionAgainstCountry.why': '{{region}} {{country}} елінде емес.',
};
