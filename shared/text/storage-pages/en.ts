/** Words of storing in English: refusals, custody record, merits of a bin. */
export const storagePagesEn = {
  'rejections.LocationNotForStorage.why': 'Goods are not put away at {{location}}.',
  'rejections.LocationNotForStorage.remedy': 'Choose a bin, or a zone made for the goods.',
  'rejections.PlaceConditionNotConfirmed.why':
    'A condition of {{location}} is not confirmed: {{condition}}',
  'rejections.PlaceConditionNotConfirmed.remedy':
    'Read the conditions of the place and confirm each, or choose another place.',
  'rejections.BinForbidden.why': '{{location}} is refused for these goods.',
  'rejections.BinForbidden.remedy':
    'The reasons stand below; the ranking shows places without them.',
  'rejections.LotAlreadyThere.why': '{{lot}} stands at {{location}} already.',
  'rejections.LotAlreadyThere.remedy': 'Nothing is left to do.',
  'findings.ProfileNotAssessed.text':
    'Nobody has assessed {{lot}} yet: it stands in quarantine only.',
  'findings.ProfileNotAssessed.remedy': 'Assess its storage profile first.',
  'events.LotPutAway': 'Put away at {{locationPath}}.',
  'events.LotMoved': 'Moved from {{fromLocationPath}} to {{locationPath}}.',
  'events.UnknownScanRecorded': 'A scan meant nothing here: {{text}}.',
} as const;
