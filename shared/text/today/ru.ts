/** Слова страницы «Сегодня». */
export const todayRu = {
  'page.today.title': 'Сегодня',
  'page.today.overdue_one': '{{count}} дело просрочено',
  'page.today.overdue_few': '{{count}} дела просрочено',
  'page.today.overdue_many': '{{count}} дел просрочено',
  'page.today.overdue_other': '{{count}} дела просрочено',
  'page.today.due_one': '{{count}} дело на сегодня',
  'page.today.due_few': '{{count}} дела на сегодня',
  'page.today.due_many': '{{count}} дел на сегодня',
  'page.today.due_other': '{{count}} дела на сегодня',
  'page.today.calm': 'ничего срочного',
  'page.today.nothing': '{{name}}, дел для вас нет',
  'page.today.nothingText':
    'Когда что-то понадобится от вас, оно появится здесь одной фразой и одним действием, самое срочное сверху.',
  'page.today.urgency.overdue': 'Просрочено',
  'page.today.urgency.today': 'На сегодня',
  'page.today.urgency.soon': 'Скоро',
  'page.today.urgency.waiting': 'Когда будет время',
  'page.today.since': 'с',
  'page.today.open': 'Открыть',
  'page.today.rules.not-by-role':
    'Администратору товары не показываются: что стоит вопреки правилам хранения, видят кладовщики, руководители и аудиторы.',
  'page.today.rules.on-asking':
    'На складе много партий, поэтому то, что стоит вопреки правилам хранения, ищется только по вашей просьбе.',
  'page.today.rules.ask': 'Проверить в разделе «Места хранения»',
  'page.today.rules.no-answer':
    'Сейчас неизвестно, стоит ли что-то вопреки правилам хранения: ответа нет.',
  'page.today.figures': 'Как обстоят дела на складе',
  'page.today.figure.lotsInStore': 'Партии на хранении',
  'page.today.figure.receivedThisMonth': 'Принято за месяц',
  'page.today.figure.openOrders': 'Открытые распоряжения',
  'page.today.figure.destroyedThisMonth': 'Уничтожено за месяц',
  'page.today.figure.certificatesThisYear': 'Свидетельства за год',
} as const;
