import type { intakeEn } from './en.ts';

export const intakeKk: Readonly<Record<keyof typeof intakeEn, string>> = {
  'rejections.FileEmpty.why': 'Файл бос.',
  'rejections.FileEmpty.remedy': 'Жолдары бар файлды таңдаңыз.',
  'rejections.FileTooLarge.why': 'Файл {{megabytes}}\u00a0МБ-тан үлкен.',
  'rejections.FileTooLarge.remedy': 'Оны бірнеше файлға бөліңіз.',
  'rejections.FileNotTable.why': 'Файл CSV кестесі де, Excel кітабы (XLSX) да емес.',
  'rejections.FileNotTable.remedy':
    'Кестені CSV (UTF-8) немесе XLSX түрінде сақтап, қайта таңдаңыз.',
  'rejections.FileEncodingUnknown.why': 'Файл UTF-8 кодтамасында жазылмаған.',
  'rejections.FileEncodingUnknown.remedy':
    'Кесте редакторында «CSV UTF-8 түрінде сақтау» таңдаңыз немесе XLSX түрінде сақтаңыз.',
  'rejections.FileHasNoHeading.why': 'Бірінші жолда бағанның тақырыбы жоқ.',
  'rejections.FileHasNoHeading.remedy': 'Бірінші жолда әр бағанға тақырып беріңіз.',
  'rejections.FileTooManyRows.why': 'Файлда {{rows}} жолдан көп.',
  'rejections.FileTooManyRows.remedy': 'Оны бірнеше файлға бөліңіз.',
  'rejections.ColumnRepeated.why': '«{{column}}» тақырыбы қайталанады.',
  'rejections.ColumnRepeated.remedy': 'Әр бағанға өз тақырыбын беріңіз.',
  'rejections.FileDamaged.why': 'Кітап бүлінген немесе құрылысы Excel кітабына сай емес.',
  'rejections.FileDamaged.remedy':
    'Оны кесте редакторында ашып, қайта сақтап, жаңа файлды таңдаңыз.',
  'rejections.FileProtected.why': 'Кітап құпиясөзбен қорғалған немесе ескі XLS түрінде.',
  'rejections.FileProtected.remedy': 'Оны құпиясөзсіз XLSX түрінде сақтап, қайта таңдаңыз.',
  'rejections.FileUnpacksTooLarge.why': 'Ашылған кітап {{megabytes}}\u00a0МБ-тан үлкен.',
  'rejections.FileUnpacksTooLarge.remedy':
    'Тек жолдары бар парақты қалдырып, оны бірнеше файлға бөліңіз.',
  'rejections.FileHasTooManyCells.why': 'Кесте {{cells}} ұяшықтан көп орын алады.',
  'rejections.FileHasTooManyCells.remedy':
    'Жолдардан алыс тұрғанды өшіріңіз немесе файлды бөліңіз.',
  'rejections.QuoteMisplaced.why': '{{row}}-жолда тырнақша тұрмайтын жерде тұр.',
  'rejections.QuoteMisplaced.remedy':
    'Ұяшықты тырнақшаға алып, ішіндегі тырнақшаны екі рет жазыңыз немесе файлды XLSX түрінде сақтаңыз.',
  'rejections.BytesAreNoText.why': '{{row}}-жолда мәтін емес байттар бар: файл бүлінген.',
  'rejections.BytesAreNoText.remedy':
    'Кестені CSV (UTF-8) немесе XLSX түрінде қайта сақтап, жаңа файлды таңдаңыз.',
  'rejections.CellHasNoValue.why': 'Ұяшықта {{shown}} тұр: формуласының нәтижесі жоқ.',
  'rejections.CellHasNoValue.remedy':
    'Файлды кесте редакторында ашып, ұяшықты түзетіп, қайта сақтаңыз.',
  'rejections.TextUnreadable.why': 'Мәтінде әріп емес, көрсетілмейтін таңба бар.',
  'rejections.TextUnreadable.remedy': 'Мәтінді қайта теріңіз.',
  'rejections.MappingIncomplete.why': 'Міндетті өріске файл бағаны таңдалмаған.',
  'rejections.MappingIncomplete.remedy': 'Бағанды таңдаңыз немесе файлға қосыңыз.',
  'rejections.RowsNeedWork.why':
    'Толық емес немесе қате жолдар: {{rows}} / {{of}}; ештеңе жүктелген жоқ.',
  'rejections.RowsNeedWork.remedy':
    'Жетпегенін толтырыңыз немесе толық жолдарды жүктеп, қалғанын файлмен алыңыз.',
  'rejections.NothingToImport.why':
    'Жолдардың ({{rows}}) бірде-бірі толық емес; ештеңе жүктелмеді.',
  'rejections.NothingToImport.remedy': 'Жетпегенін толтырып, қайта жүктеңіз.',
  'rejections.AssumptionsNotConfirmed.why': 'Болжаммен оқылған жолдар: {{rows}}.',
  'rejections.AssumptionsNotConfirmed.remedy': 'Болжамдарды қарап шығып, растаңыз.',
  'rejections.FieldMissing.why': 'Жетпейді: {{field}}',
  'rejections.FieldMissing.remedy': 'Толтырыңыз.',
  'rejections.SeizureNumberRepeated.why': '{{number}} нөмірі басқа жолдарда да тұр: {{rows}}.',
  'rejections.SeizureNumberRepeated.remedy':
    'Әр алып қоюға өз нөмірін беріңіз немесе жолдарын «жол» бағанында нөмірлеңіз.',
  'rejections.LineNumberRepeated.why':
    '{{number}} алып қоюының {{line}}-жолы файлдың басқа жолдарында да бар: {{rows}}.',
  'rejections.LineNumberRepeated.remedy': 'Әр жолды бір рет нөмірлеңіз.',
  'rejections.LineRepeated.why':
    '{{line}}-жолдағы тауар {{first}}-жолдағымен бірдей: {{description}}.',
  'rejections.LineRepeated.remedy':
    'Оларды бір жолға біріктіріңіз немесе бір-бірінен несімен ерекшеленетінін жазыңыз.',
  'rejections.SeizureHeadDiffers.why':
    '{{number}} алып қоюының {{line}}-жолы жалпы мәліметтерде біріншісінен өзгеше.',
  'rejections.SeizureHeadDiffers.remedy': 'Алып қоюдың барлық жолына бірдей мән жазыңыз.',
  'rejections.SeizureHeldBack.why':
    '{{number}} алып қоюының басқа жолдарын түзету керек: {{rows}}. Алып қою барлық жолымен енгізіледі.',
  'rejections.SeizureHeldBack.remedy': 'Сол жолдарды түзетіңіз; бұл жол солармен бірге енгізіледі.',
  'rejections.CellCountDiffers.why': 'Жолда {{cells}} ұяшық, тақырыпта {{columns}} ұяшық бар.',
  'rejections.CellCountDiffers.remedy':
    'Бөлгіші бар ұяшықтарды тырнақшаға алыңыз немесе файлды XLSX түрінде сақтаңыз.',
  'rejections.SecondUnitNotMass.why':
    'Екінші мөлшер {{unit}} бірлігінде; дананың жанында тек масса сақталады.',
  'rejections.SecondUnitNotMass.remedy':
    'Массаны KGM, GRM немесе TNE бірлігінде көрсетіңіз не бос қалдырыңыз.',
  'rejections.UnitMissing.why': 'Екінші мөлшердің бірлігі жоқ.',
  'rejections.UnitMissing.remedy': 'Бірлігін жазыңыз, мысалы KGM.',
  'rejections.HsCodeMalformed.why': '{{code}} СЭҚ ТН коды 4–10 цифрдан тұрмайды.',
  'rejections.HsCodeMalformed.remedy': 'Түзетіңіз немесе бос қалдырыңыз.',
  'rejections.TextTooLong.why':
    'Мәтінде {{length}} таңба бар; ең көбі {{maximum}} таңба сақталады.',
  'rejections.TextTooLong.remedy': 'Мәтінді қысқартыңыз.',
  'rejections.ValueNotANumber.why': '«{{text}}» құны сан емес.',
  'rejections.ValueNotANumber.remedy': 'Цифрмен, бөлшегін нүктемен, бос орынсыз жазыңыз.',
  'rejections.ValueTooPrecise.why':
    '{{text}} {{currency}}: үтірден кейінгі таңба саны {{places}} шегінен көп.',
  'rejections.ValueTooPrecise.remedy': 'Іс құжаттарындағыдай дөңгелектеңіз.',
  'rejections.ValueTooLarge.why': '{{text}} {{currency}} дәл сақталатын шамадан көп.',
  'rejections.ValueTooLarge.remedy': 'Санды тексеріңіз.',
  'assumptions.QuantityFromSecondColumn.why':
    'Дана саны жоқ; мөлшер ретінде {{quantity}} {{unit}} алынды.',
  'assumptions.CountryOutsideRegion.why':
    'Орны «{{region}}» деп аталған, ал {{country}} елі онда емес. Жазылғандай қалдырылды.',
};
