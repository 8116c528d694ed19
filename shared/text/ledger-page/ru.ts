/** Слова страницы журнала. */
export const ledgerPageRu = {
  'page.ledger.standing': 'Всё, что произошло, по порядку; каждая запись под печатью.',
  'page.ledger.verify': 'Проверить журнал',
  'page.ledger.stop': 'Остановить проверку',
  'page.ledger.checkpoint': 'Подписать контрольную точку',
  'page.ledger.running': 'Проверяется: {{done}} из {{total}} записей.',
  'page.ledger.comparing': 'Каждая таблица сверяется с журналом…',
  'page.ledger.ok_one':
    'Всё в порядке: {{total}} запись, цепь, дерево, подписи и все таблицы сходятся.',
  'page.ledger.ok_few':
    'Всё в порядке: {{total}} записи, цепь, дерево, подписи и все таблицы сходятся.',
  'page.ledger.ok_many':
    'Всё в порядке: {{total}} записей, цепь, дерево, подписи и все таблицы сходятся.',
  'page.ledger.ok_other':
    'Всё в порядке: {{total}} записи, цепь, дерево, подписи и все таблицы сходятся.',
  'page.ledger.broken_one': 'Журнал не сходится в {{count}} месте.',
  'page.ledger.broken_few': 'Журнал не сходится в {{count}} местах.',
  'page.ledger.broken_many': 'Журнал не сходится в {{count}} местах.',
  'page.ledger.broken_other': 'Журнал не сходится в {{count}} местах.',
  'page.ledger.atEntry': 'Запись {{entry}}',
  'page.ledger.never': 'Этот журнал ещё никто не проверял.',
  'page.ledger.stopped': 'Проверка остановлена. Ничего не изменено.',
  'page.ledger.lastOk_one': 'При последней проверке, {{at}}, всё сходилось: {{total}} запись.',
  'page.ledger.lastOk_few': 'При последней проверке, {{at}}, всё сходилось: {{total}} записи.',
  'page.ledger.lastOk_many': 'При последней проверке, {{at}}, всё сходилось: {{total}} записей.',
  'page.ledger.lastOk_other': 'При последней проверке, {{at}}, всё сходилось: {{total}} записи.',
  'page.ledger.lastBroken':
    'При последней проверке, {{at}}, журнал не сошёлся. Проверьте снова, чтобы увидеть где.',
  'page.ledger.proof': 'Для проверки со стороны',
  'page.ledger.size': 'Записей',
  'page.ledger.lastAt': 'Последняя запись',
  'page.ledger.root': 'Корень дерева',
  'page.ledger.checkpointAt': 'Контрольная точка',
  'page.ledger.checkpointSize': 'Охватывает записей',
  'page.ledger.checkpointNote': 'Подписанная запись',
  'page.ledger.noCheckpoint': 'Контрольная точка ещё не подписана.',
  'page.ledger.fingerprint': 'Отпечаток ключа',
  'page.ledger.publicKey': 'Открытый ключ',
  'page.ledger.events': 'Записи журнала',
  'page.ledger.search': 'Слова, номер или сотрудник',
  'page.ledger.nothing': 'Подходящих записей нет',
  'page.ledger.nothingText':
    'Каждое действие в программе становится здесь записью, само и навсегда.',
  'page.ledger.entry': 'Запись',
  'page.ledger.when': 'Когда',
  'page.ledger.what': 'Что произошло',
  'page.ledger.who': 'Кто',
  'page.ledger.station': 'Компьютер',
  'page.ledger.type': 'Тип',
  'page.ledger.leafHash': 'Хеш',
  'page.ledger.kind': 'Вид записи',
  'page.ledger.kind.goods': 'Товар',
  'page.ledger.kind.orders': 'Распоряжения и утверждения',
  'page.ledger.kind.runs': 'Дни уничтожения',
  'page.ledger.kind.certificates': 'Свидетельства',
  'page.ledger.kind.access': 'Доступ',
  'page.ledger.kind.house': 'Склад и сотрудники',
  'page.ledger.kind.refusals': 'Отказы',
  'page.ledger.from': 'С какого дня',
  'page.ledger.to': 'По какой день',
  'page.ledger.clear': 'Снять отбор',
  'page.ledger.readTo': 'Поиск продолжается: просмотрено до записи {{entry}}.',
  'page.ledger.refused': 'Отказано: {{procedure}}.',
  'page.ledger.signed.none': 'Этот журнал ещё никто не подписал.',
  'page.ledger.signed.all': 'Подписано до последней записи, {{total}}, {{at}}.',
  'page.ledger.signed.part_one':
    'Подписано по запись {{signed}} из {{total}}, {{at}}. После неё {{rest}} запись: она в цепи, но ещё не подписана.',
  'page.ledger.signed.part_few':
    'Подписано по запись {{signed}} из {{total}}, {{at}}. После неё {{rest}} записи: они в цепи, но ещё не подписаны.',
  'page.ledger.signed.part_many':
    'Подписано по запись {{signed}} из {{total}}, {{at}}. После неё {{rest}} записей: они в цепи, но ещё не подписаны.',
  'page.ledger.signed.part_other':
    'Подписано по запись {{signed}} из {{total}}, {{at}}. После неё {{rest}} записи: они в цепи, но ещё не подписаны.',
  'page.ledger.signed.todo':
    'Подпись ставится сама с первым действием следующего дня и при закрытии программы; сейчас — контрольной точкой.',
  'page.ledger.keepNote':
    'Храните подписанную запись в другом месте: если конец журнала отрежут, она это покажет.',
} as const;
