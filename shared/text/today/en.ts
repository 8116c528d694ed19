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
  'page.today.figures': 'How the store stands',
  'page.today.figure.lotsInStore': 'Lots in store',
  'page.today.figure.receivedThisMonth': 'Received this month',
  'page.today.figure.openOrders': 'Open orders',
  'page.today.figure.destroyedThisMonth': 'Destroyed this month',
  'page.today.figure.certificatesThisYear': 'Certificates this year',
} as const;
