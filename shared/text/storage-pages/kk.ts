/** Words of storing in Kazakh: refusals, custody record, merits of a bin. */
export const storagePagesKk = {
  'rejections.LocationNotForStorage.why': '{{location}} орнына тауар қойылмайды.',
  'rejections.LocationNotForStorage.remedy': 'Ұяшықты немесе тауарға арналған аймақты таңдаңыз.',
  'rejections.PlaceConditionNotConfirmed.why':
    '{{location}} орнының шарты расталмаған: {{condition}}',
  'rejections.PlaceConditionNotConfirmed.remedy':
    'Орынның шарттарын оқып, әрқайсысын растаңыз немесе басқа орын таңдаңыз.',
  'rejections.BinForbidden.why': '{{location}} орны бұл тауарға жарамайды.',
  'rejections.BinForbidden.remedy': 'Себептері төменде; тізімде жарамды орындар бар.',
  'rejections.LotAlreadyThere.why': '{{lot}} партиясы {{location}} орнында тұр.',
  'rejections.LotAlreadyThere.remedy': 'Ештеңе істеудің қажеті жоқ.',
  'findings.ProfileNotAssessed.text':
    '{{lot}} партиясы әлі бағаланбаған: оның орны тек карантинде.',
  'findings.ProfileNotAssessed.remedy': 'Алдымен сақтау бейінін бағалаңыз.',
  'events.LotPutAway': '{{locationPath}} орнына қойылды.',
  'events.LotMoved': '{{fromLocationPath}} орнынан {{locationPath}} орнына көшірілді.',
  'events.UnknownScanRecorded': 'Ештеңені білдірмейтін скан: {{text}}.',
} as const;
