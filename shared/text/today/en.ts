/** Words of Today. */
export const todayEn = {
  'page.today.title': 'Today',
  'page.today.overdue_one': '{{count}} matter is overdue',
  'page.today.overdue_other': '{{count}} matters are overdue',
  'page.today.due_one': '{{count}} matter for today',
  'page.today.due_other': '{{count}} matters for today',
  'page.today.calm': 'nothing is pressing',
  'page.today.nothing': 'Nothing waits for you, {{name}}',
  'page.today.nothingText':
    'What needs you will stand here as a sentence and a verb, the most urgent first.',
  'page.today.urgency.overdue': 'Overdue',
  'page.today.urgency.today': 'For today',
  'page.today.urgency.soon': 'Soon',
  'page.today.urgency.waiting': 'When there is time',
  'page.today.since': 'since',
  'page.today.open': 'Open',
  'page.today.rules.not-by-role':
    'Administrators are not shown the goods: what stands against a storage rule is seen by storekeepers, supervisors and auditors.',
  'page.today.rules.on-asking':
    'In a store with so many lots, what stands against a storage rule is looked for only when you ask.',
  'page.today.rules.ask': 'Look for it in Places',
  'page.today.rules.no-answer':
    'Whether anything stands against a storage rule is not known now: no answer came.',
  'page.today.figures': 'How the store stands',
  'page.today.figure.lotsInStore': 'Lots in store',
  'page.today.figure.receivedThisMonth': 'Received this month',
  'page.today.figure.openOrders': 'Open orders',
  'page.today.figure.destroyedThisMonth': 'Destroyed this month',
  'page.today.figure.certificatesThisYear': 'Certificates this year',
} as const;
