import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { refused, step } from '../guide/scenario.ts';
import type { Scenario } from '../guide/scenario.ts';

/** Fourteen seizures that authorities and the press have published. */
const published = {
  fileName: 'published-events.csv',
  contentBase64: readFileSync(
    new URL('../../fixtures/published-events.csv', import.meta.url),
  ).toString('base64'),
};

function table(...rows: readonly string[]) {
  const heading = 'number,date,country,place,office,description,category,quantity,unit';
  const content = Buffer.from([heading, ...rows].join('\n'));
  return { fileName: 'seizures.csv', contentBase64: content.toString('base64') };
}

/** IM-01: nothing enters half, nothing is guessed. */
export const importedFile: Scenario = {
  id: 'imported-file',
  title: {
    en: 'A file of seizures comes in',
    ru: 'Загрузка файла изъятий',
    kk: 'Алып қоюлар файлын жүктеу',
  },
  why: {
    en: 'Seizures that stand in a table need not be typed again. What is complete enters; what is missing is asked for row by row; nothing is guessed in silence, and nothing enters half.',
    ru: 'Изъятия из таблицы не нужно набирать заново. Полные строки принимаются, недостающее спрашивается построчно; ничего не додумывается молча, ничто не входит наполовину.',
    kk: 'Кестедегі алып қоюларды қайта терудің қажеті жоқ. Толық жолдар қабылданады, жетіспейтіні жол-жолымен сұралады; үнсіз ештеңе болжанбайды, жартылай ештеңе кірмейді.',
  },
  given: null,
  steps: [
    step('imports.preview', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Choose the file. Its columns are matched to the fields; change what was matched wrongly.',
        ru: 'Выберите файл. Его столбцы сопоставляются с полями; исправьте, если сопоставлено неверно.',
        kk: 'Файлды таңдаңыз. Бағандары өрістерге сәйкестендіріледі; қате болса, түзетіңіз.',
      },
      sees: {
        en: 'Of fourteen published cases four are complete. Ten wait for a date, a place or a country that nobody published.',
        ru: 'Из четырнадцати опубликованных случаев четыре полные. Десять ждут даты, места или страны, которых никто не публиковал.',
        kk: 'Жарияланған он төрт жағдайдың төртеуі толық. Оны ешкім жарияламаған күнді, орынды немесе елді күтеді.',
      },
      input: () => published,
      after: ({ rows, complete, incomplete, rejected }) => {
        assert.deepEqual({ rows, complete, incomplete, rejected }, counts);
      },
    }),
    refused('imports.commit', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Try to import everything while rows still need work.',
        ru: 'Попробуйте загрузить всё, пока есть незаконченные строки.',
        kk: 'Аяқталмаған жолдар тұрғанда бәрін жүктеп көріңіз.',
      },
      input: () => ({ ...published, onlyComplete: false, assumptionsConfirmed: true }),
      because: ['IM-01 RowsNeedWork'],
    }),
    step('imports.commit', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Answer the question in one row, confirm how words were read, and import the complete ones.',
        ru: 'Ответьте на вопрос в одной строке, подтвердите, как прочитаны слова, и загрузите полные.',
        kk: 'Бір жолдағы сұраққа жауап беріп, сөздердің қалай оқылғанын растап, толықтарын жүктеңіз.',
      },
      sees: {
        en: 'Five enter. 26,402,269 pieces and 266.283 kg stay exactly that.',
        ru: 'Вошли пять. 26 402 269 штук и 266,283 кг остаются именно такими.',
        kk: 'Бесеуі кірді. 26 402 269 дана мен 266,283 кг дәл сол күйінде қалады.',
      },
      input: () => ({
        ...published,
        answers: [{ row: 15, field: 'country', value: 'KZ' }],
        onlyComplete: true,
        assumptionsConfirmed: true,
      }),
      after: ({ imported }) => assert.equal(imported, 5),
    }),
    step('lots.list', {
      who: 'storekeeper',
      page: 'nav.lots',
      does: {
        en: 'Find the lot by the number of the case.',
        ru: 'Найдите партию по номеру дела.',
        kk: 'Партияны іс нөмірі бойынша табыңыз.',
      },
      input: () => ({ search: 'CA-CCP-2022-IPR' }),
      after: ({ items }) => {
        const [lot] = items;
        assert.deepEqual(lot?.quantity, { amount: 26_402_269, unit: 'H87' });
        assert.equal(lot?.massGrams, 266_283);
      },
    }),
    refused('imports.preview', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Choose a photograph instead of a table.',
        ru: 'Выберите фотографию вместо таблицы.',
        kk: 'Кестенің орнына фотосурет таңдаңыз.',
      },
      input: () => ({
        fileName: 'photo.png',
        contentBase64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]).toString('base64'),
      }),
      because: ['IM-01 FileNotTable'],
    }),
    refused('imports.commit', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Import a file in which a unit is unknown and a quantity is below zero.',
        ru: 'Загрузите файл с неизвестной единицей и отрицательным количеством.',
        kk: 'Бірлігі белгісіз және саны теріс файлды жүктеңіз.',
      },
      input: () => ({
        ...table(
          'S-1,2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,1000,XYZ',
          'S-2,2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,-1000,H87',
        ),
        onlyComplete: true,
        assumptionsConfirmed: true,
      }),
      because: ['IM-01 NothingToImport'],
    }),
    step('imports.errorFile', {
      who: 'storekeeper',
      page: 'nav.import',
      does: {
        en: 'Save the rows that need work. The file says in your language what is wrong with each; correct it and import it again.',
        ru: 'Сохраните строки, требующие работы. В файле на вашем языке указано, что не так в каждой; исправьте и загрузите снова.',
        kk: 'Түзету қажет жолдарды сақтаңыз. Файлда әр жолдың қатесі сіздің тіліңізде жазылған; түзетіп, қайта жүктеңіз.',
      },
      input: () => ({
        ...table(
          'S-1,2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,1000,XYZ',
          'S-2,2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,-1000,H87',
        ),
        language: 'ru',
      }),
      after: ({ rows, contentBase64 }) => {
        assert.equal(rows, 2);
        assert.match(Buffer.from(contentBase64, 'base64').toString(), /XYZ[^]*[а-я]{4}/);
      },
    }),
  ],
};

const counts = { rows: 14, complete: 4, incomplete: 10, rejected: 0 };
