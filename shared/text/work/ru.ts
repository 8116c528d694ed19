/** Words of the first page: what waits for a person, and the verb that leads there. */
export const workRu = {
  'work.lots-to-receive.title_one': 'Ожидается {{count}} партия.',
  'work.lots-to-receive.title_few': 'Ожидаются {{count}} партии.',
  'work.lots-to-receive.title_many': 'Ожидается {{count}} партий.',
  'work.lots-to-receive.title_other': 'Ожидается {{count}} партии.',
  'work.lots-to-receive.verb': 'Принять',
  'work.lots-to-assess.title_one':
    '{{bound}}{{count}} принятая партия без оценённого профиля хранения.',
  'work.lots-to-assess.title_few':
    '{{bound}}{{count}} принятые партии без оценённого профиля хранения.',
  'work.lots-to-assess.title_many':
    '{{bound}}{{count}} принятых партий без оценённого профиля хранения.',
  'work.lots-to-assess.title_other':
    '{{bound}}{{count}} принятой партии без оценённого профиля хранения.',
  'work.lots-to-assess.verb': 'Оценить',
  'work.lots-to-put-away.title_one': '{{bound}}{{count}} принятая партия ждёт места.',
  'work.lots-to-put-away.title_few': '{{bound}}{{count}} принятые партии ждут места.',
  'work.lots-to-put-away.title_many': '{{bound}}{{count}} принятых партий ждут места.',
  'work.lots-to-put-away.title_other': '{{bound}}{{count}} принятой партии ждут места.',
  'work.lots-to-put-away.verb': 'Разместить',
  'work.lots-against-rules.title_one': '{{count}} партия стоит вопреки правилу хранения.',
  'work.lots-against-rules.title_few': '{{count}} партии стоят вопреки правилу хранения.',
  'work.lots-against-rules.title_many': '{{count}} партий стоят вопреки правилу хранения.',
  'work.lots-against-rules.title_other': '{{count}} партии стоят вопреки правилу хранения.',
  'work.lots-against-rules.verb': 'Посмотреть',
  'work.lots-to-order.title_one':
    '{{bound}}{{count}} партию можно уничтожить, распоряжения ещё нет.',
  'work.lots-to-order.title_few':
    '{{bound}}{{count}} партии можно уничтожить, распоряжения ещё нет.',
  'work.lots-to-order.title_many':
    '{{bound}}{{count}} партий можно уничтожить, распоряжения ещё нет.',
  'work.lots-to-order.title_other':
    '{{bound}}{{count}} партии можно уничтожить, распоряжения ещё нет.',
  'work.lots-to-order.verb': 'Выбрать партии',
  'work.reviews-overdue.title_one':
    'Срок решения прошёл у {{bound}}{{count}} партии, самый давний — {{first}}.',
  'work.reviews-overdue.title_few':
    'Срок решения прошёл у {{bound}}{{count}} партий, самый давний — {{first}}.',
  'work.reviews-overdue.title_many':
    'Срок решения прошёл у {{bound}}{{count}} партий, самый давний — {{first}}.',
  'work.reviews-overdue.title_other':
    'Срок решения прошёл у {{bound}}{{count}} партии, самый давний — {{first}}.',
  'work.reviews-overdue.verb': 'Решить',
  'work.reviews-today.title_one': 'Сегодня срок решения у {{bound}}{{count}} партии.',
  'work.reviews-today.title_few': 'Сегодня срок решения у {{bound}}{{count}} партий.',
  'work.reviews-today.title_many': 'Сегодня срок решения у {{bound}}{{count}} партий.',
  'work.reviews-today.title_other': 'Сегодня срок решения у {{bound}}{{count}} партии.',
  'work.reviews-today.verb': 'Решить',
  'work.reviews-soon.title_one':
    'В ближайшие {{days}}\u00a0дн. наступит срок решения у {{bound}}{{count}} партии.',
  'work.reviews-soon.title_few':
    'В ближайшие {{days}}\u00a0дн. наступит срок решения у {{bound}}{{count}} партий.',
  'work.reviews-soon.title_many':
    'В ближайшие {{days}}\u00a0дн. наступит срок решения у {{bound}}{{count}} партий.',
  'work.reviews-soon.title_other':
    'В ближайшие {{days}}\u00a0дн. наступит срок решения у {{bound}}{{count}} партии.',
  'work.reviews-soon.verb': 'Посмотреть',
  'work.discrepancies-to-recount.title_one': '{{count}} расхождение ждёт пересчёта.',
  'work.discrepancies-to-recount.title_few': '{{count}} расхождения ждут пересчёта.',
  'work.discrepancies-to-recount.title_many': '{{count}} расхождений ждут пересчёта.',
  'work.discrepancies-to-recount.title_other': '{{count}} расхождения ждут пересчёта.',
  'work.discrepancies-to-recount.verb': 'Пересчитать',
  'work.discrepancies-to-explain.title_one': '{{count}} пересчитанное расхождение ждёт объяснения.',
  'work.discrepancies-to-explain.title_few': '{{count}} пересчитанных расхождения ждут объяснения.',
  'work.discrepancies-to-explain.title_many':
    '{{count}} пересчитанных расхождений ждут объяснения.',
  'work.discrepancies-to-explain.title_other':
    '{{count}} пересчитанных расхождения ждут объяснения.',
  'work.discrepancies-to-explain.verb': 'Объяснить',
  'work.discrepancies-to-close.title_one': '{{count}} объяснённое расхождение можно закрыть.',
  'work.discrepancies-to-close.title_few': '{{count}} объяснённых расхождения можно закрыть.',
  'work.discrepancies-to-close.title_many': '{{count}} объяснённых расхождений можно закрыть.',
  'work.discrepancies-to-close.title_other': '{{count}} объяснённых расхождения можно закрыть.',
  'work.discrepancies-to-close.verb': 'Закрыть',
  'work.discrepancies-open.title_one': 'Открыто {{count}} расхождение, просрочено: {{late}}.',
  'work.discrepancies-open.title_few': 'Открыты {{count}} расхождения, просрочено: {{late}}.',
  'work.discrepancies-open.title_many': 'Открыто {{count}} расхождений, просрочено: {{late}}.',
  'work.discrepancies-open.title_other': 'Открыты {{count}} расхождения, просрочено: {{late}}.',
  'work.discrepancies-open.verb': 'Посмотреть',
  'work.order-to-reverify.title_one':
    '{{reference}}: {{count}} упаковка в клетке, {{days}}-й день после утверждения; проверить: {{waiting}}.',
  'work.order-to-reverify.title_few':
    '{{reference}}: {{count}} упаковки в клетке, {{days}}-й день после утверждения; проверить: {{waiting}}.',
  'work.order-to-reverify.title_many':
    '{{reference}}: {{count}} упаковок в клетке, {{days}}-й день после утверждения; проверить: {{waiting}}.',
  'work.order-to-reverify.title_other':
    '{{reference}}: {{count}} упаковки в клетке, {{days}}-й день после утверждения; проверить: {{waiting}}.',
  'work.order-to-reverify.verb': 'Проверить упаковки',
  'work.order-to-dispatch.title_one':
    '{{reference}}: {{count}} проверенная упаковка всё ещё в клетке, {{days}}-й день после утверждения.',
  'work.order-to-dispatch.title_few':
    '{{reference}}: {{count}} проверенные упаковки всё ещё в клетке, {{days}}-й день после утверждения.',
  'work.order-to-dispatch.title_many':
    '{{reference}}: {{count}} проверенных упаковок всё ещё в клетке, {{days}}-й день после утверждения.',
  'work.order-to-dispatch.title_other':
    '{{reference}}: {{count}} проверенной упаковки всё ещё в клетке, {{days}}-й день после утверждения.',
  'work.order-to-dispatch.verb': 'Погрузить',
  'work.order-to-stage.title': '{{reference}} «{{title}}» назначено на {{day}}.',
  'work.order-to-stage.verb': 'Поместить в клетку',
  'work.run-dispatched.title': '{{reference}} «{{title}}» в пути; уничтожение не начато.',
  'work.run-dispatched.verb': 'Открыть уничтожение',
  'work.run-executing.title': 'Идёт уничтожение по {{reference}} «{{title}}».',
  'work.run-executing.verb': 'Продолжить',
  'work.order-to-approve.title': '{{reference}} «{{title}}» ждёт утверждения.',
  'work.order-to-approve.verb': 'Рассмотреть',
  'work.order-to-schedule.title': '{{reference}} «{{title}}» утверждено, день не назначен.',
  'work.order-to-schedule.verb': 'Назначить день',
  'work.order-to-reconcile.title': '{{reference}} «{{title}}» исполнено, баланс не закрыт.',
  'work.order-to-reconcile.verb': 'Закрыть баланс',
  'work.order-to-certify.title': '{{reference}} «{{title}}»: баланс закрыт, свидетельства ещё нет.',
  'work.order-to-certify.verb': 'Выдать свидетельство',
  'work.order-to-request.title': 'Ваш черновик {{reference}} «{{title}}» не подан.',
  'work.order-to-request.verb': 'Продолжить',
  'work.order-to-reverify-many.title':
    'Распоряжений в клетке с непроверенными упаковками: {{count}}.',
  'work.order-to-reverify-many.verb': 'Открыть распоряжения',
  'work.order-to-dispatch-many.title': 'Распоряжений в клетке, готовых к погрузке: {{count}}.',
  'work.order-to-dispatch-many.verb': 'Открыть распоряжения',
  'work.order-to-stage-many.title':
    'Назначенных распоряжений, товары которых пора поместить в клетку: {{count}}.',
  'work.order-to-stage-many.verb': 'Открыть распоряжения',
  'work.run-dispatched-many.title': 'Распоряжений в пути: {{count}}.',
  'work.run-dispatched-many.verb': 'Открыть распоряжения',
  'work.run-executing-many.title': 'Уничтожение идёт по распоряжениям: {{count}}.',
  'work.run-executing-many.verb': 'Открыть распоряжения',
  'work.order-to-approve-many.title': 'Распоряжений, ждущих утверждения: {{count}}.',
  'work.order-to-approve-many.verb': 'Открыть распоряжения',
  'work.order-to-schedule-many.title': 'Утверждённых распоряжений без дня: {{count}}.',
  'work.order-to-schedule-many.verb': 'Открыть распоряжения',
  'work.order-to-reconcile-many.title':
    'Исполненных распоряжений с незакрытым балансом: {{count}}.',
  'work.order-to-reconcile-many.verb': 'Открыть распоряжения',
  'work.order-to-certify-many.title':
    'Распоряжений с закрытым балансом, но без свидетельства: {{count}}.',
  'work.order-to-certify-many.verb': 'Открыть распоряжения',
  'work.order-to-request-many.title': 'Ваших неподанных черновиков: {{count}}.',
  'work.order-to-request-many.verb': 'Открыть распоряжения',
  'work.permit-expires.title':
    'Разрешение {{number}}, «{{facility}}», действует до {{validTo}}; осталось дней: {{days}}.',
  'work.permit-expires.verb': 'Открыть предприятие',
  'work.ledger-never-verified.title': 'Журнал ещё ни разу не проверялся.',
  'work.ledger-never-verified.verb': 'Проверить',
  'work.ledger-broken.title': 'Последняя проверка нашла несоответствия: {{problems}}.',
  'work.ledger-broken.verb': 'Посмотреть где',
  'work.ledger-verified-long-ago.title': 'Журнал давно не проверялся; дней: {{days}}.',
  'work.ledger-verified-long-ago.verb': 'Проверить',
  'work.ledger-verified.title': 'При последней проверке журнал сошёлся; прошло дней: {{days}}.',
  'work.ledger-verified.verb': 'Проверить',
  'work.refusals.title_one': 'С вашего прошлого входа отказано: {{count}} запрос.',
  'work.refusals.title_few': 'С вашего прошлого входа отказано: {{count}} запроса.',
  'work.refusals.title_many': 'С вашего прошлого входа отказано: {{count}} запросов.',
  'work.refusals.title_other': 'С вашего прошлого входа отказано: {{count}} запроса.',
  'work.refusals.verb': 'Посмотреть',
  'work.setup-no-places.title': 'На складе {{siteCode}} ещё нет мест.',
  'work.setup-no-places.verb': 'Создать места',
  'work.setup-no-intake.title':
    'На складе {{siteCode}} нет приёмки или карантина: принять ничего нельзя.',
  'work.setup-no-intake.verb': 'Создать места',
  'work.setup-no-cage.title': 'На складе {{siteCode}} нет клетки: уничтожение невозможно.',
  'work.setup-no-cage.verb': 'Создать места',
  'work.setup-no-facility.title': 'Нет предприятия, которое может уничтожать.',
  'work.setup-no-facility.verb': 'Добавить предприятие',
  'work.setup-no-permit.title': 'Ни у одного предприятия нет разрешения, действующего сегодня.',
  'work.setup-no-permit.verb': 'Добавить разрешение',
  'work.setup-no-storekeeper.title':
    'Для клетки на складе {{siteCode}} нужно кладовщиков: {{needed}}; есть: {{found}}.',
  'work.setup-no-storekeeper.verb': 'Добавить сотрудника',
  'work.setup-no-supervisor.title': 'На складе {{siteCode}} нет руководителя: утверждать некому.',
  'work.setup-no-supervisor.verb': 'Добавить сотрудника',
  'work.user-locked.title': 'Учётная запись «{{name}}» закрыта после неверных паролей.',
  'work.user-locked.verb': 'Открыть сотрудников',
} as const;
