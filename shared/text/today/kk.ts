/** «Бүгін» бетінің сөздері. */
export const todayKk = {
  'page.today.title': 'Бүгін',
  'page.today.overdue_one': '{{count}} істің мерзімі өткен',
  'page.today.overdue_other': '{{count}} істің мерзімі өткен',
  'page.today.due_one': 'бүгінге {{count}} іс',
  'page.today.due_other': 'бүгінге {{count}} іс',
  'page.today.calm': 'шұғыл ештеңе жоқ',
  'page.today.nothing': '{{name}}, сізді күткен іс жоқ',
  'page.today.nothingText':
    'Сізден бірдеңе қажет болса, ол осында бір сөйлем, бір әрекет болып шығады, ең шұғылы жоғарыда.',
  'page.today.urgency.overdue': 'Мерзімі өткен',
  'page.today.urgency.today': 'Бүгінге',
  'page.today.urgency.soon': 'Жақында',
  'page.today.urgency.waiting': 'Уақыт болғанда',
  'page.today.since': 'басталған уақыты:',
  'page.today.open': 'Ашу',
  'page.today.rules.not-by-role':
    'Әкімшіге тауарлар көрсетілмейді: сақтау ережесіне қайшы тұрғанды қоймашылар, басшылар және аудиторлар көреді.',
  'page.today.rules.on-asking':
    'Қоймада партия көп болғандықтан, сақтау ережесіне қайшы тұрғаны сіз сұрағанда ғана ізделеді.',
  'page.today.rules.ask': '«Сақтау орындары» бөлімінде тексеру',
  'page.today.rules.no-answer':
    'Сақтау ережесіне қайшы тұрған бірдеңе бар-жоғы қазір белгісіз: жауап келмеді.',
  'page.today.figures': 'Қойманың жайы',
  'page.today.figure.lotsInStore': 'Сақтаудағы партиялар',
  'page.today.figure.receivedThisMonth': 'Осы айда қабылданды',
  'page.today.figure.openOrders': 'Ашық өкімдер',
  'page.today.figure.destroyedThisMonth': 'Осы айда жойылды',
  'page.today.figure.certificatesThisYear': 'Осы жылғы куәліктер',
} as const;
