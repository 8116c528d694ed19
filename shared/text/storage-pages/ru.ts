/** Words of storing in Russian: refusals, custody record, merits of a bin. */
export const storagePagesRu = {
  'rejections.LocationNotForStorage.why': 'В {{location}} товар не размещают.',
  'rejections.LocationNotForStorage.remedy': 'Выберите ячейку или подходящую зону.',
  'rejections.PlaceConditionNotConfirmed.why':
    'Не подтверждено условие места {{location}}: {{condition}}',
  'rejections.PlaceConditionNotConfirmed.remedy':
    'Прочтите условия места и подтвердите каждое или выберите другое место.',
  'rejections.BinForbidden.why': '{{location}} для этого товара не подходит.',
  'rejections.BinForbidden.remedy': 'Причины указаны ниже; в списке мест есть подходящие.',
  'rejections.LotAlreadyThere.why': 'Партия {{lot}} уже стоит в {{location}}.',
  'rejections.LotAlreadyThere.remedy': 'Ничего делать не нужно.',
  'findings.ProfileNotAssessed.text': 'Партия {{lot}} ещё не оценена: ей место только в карантине.',
  'findings.ProfileNotAssessed.remedy': 'Сначала оцените профиль хранения.',
  'events.LotPutAway': 'Размещено в {{locationPath}}.',
  'events.LotMoved': 'Перемещено из {{fromLocationPath}} в {{locationPath}}.',
  'events.UnknownScanRecorded': 'Скан, который ничего не обозначает: {{text}}.',
} as const;
