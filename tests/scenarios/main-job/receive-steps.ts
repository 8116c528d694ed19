import assert from 'node:assert/strict';
import { placeAt } from '../goods/goods-desk.ts';
import { refused, step } from '../guide/scenario.ts';
import type { Step } from '../guide/scenario.ts';

const pieces = 4_500_000;
const grams = 4_185_000;

/** Receive → know → store. */
export const receiveSteps: readonly Step[] = [
  step('seizures.register', {
    who: 'storekeeper',
    page: 'nav.seizures',
    does: {
      en: 'Register the seizure: number, date, place, office, and one line for each product and brand with its quantity, mass and value.',
      ru: 'Зарегистрируйте изъятие: номер, дата, место, подразделение и отдельная строка на каждый товар и марку с количеством, массой и стоимостью.',
      kk: 'Алып қоюды тіркеңіз: нөмірі, күні, орны, бөлімшесі және әр тауар мен марка үшін саны, массасы мен құны бар жеке жол.',
    },
    sees: {
      en: 'Each line is now a lot that is expected at the gate.',
      ru: 'Каждая строка стала партией, которую ждут у ворот.',
      kk: 'Әр жол қақпада күтілетін партияға айналды.',
    },
    input: () => ({
      number: 'KZ-ABAY-2025',
      date: '2025-08',
      country: 'KZ',
      place: 'Abay region',
      office: 'State Revenue Department',
      lines: [
        {
          description: 'Tobacco products without excise marks',
          category: 'tobacco',
          brand: '',
          hsCode: '240220',
          quantity: { amount: pieces, unit: 'H87' },
          massGrams: grams,
          value: { minorUnits: 1_500_000_000_00, currency: 'KZT' },
        },
      ],
    }),
    after: ({ lotIds }, stage) => {
      assert.equal(lotIds.length, 1);
      stage.keep('lot', lotIds[0] ?? '');
    },
  }),
  step('lots.receive', {
    who: 'storekeeper',
    page: 'nav.receive',
    does: {
      en: 'Count what stands at the gate against what is expected, package by package: contents, gross and tare, the number and the condition of every seal.',
      ru: 'Сверьте прибывшее с ожидаемым, упаковка за упаковкой: содержимое, брутто и тару, номер и состояние каждой пломбы.',
      kk: 'Келгенін күтілгенімен қаптамалап салыстырыңыз: ішіндегісі, брутто мен ыдыс массасы, әр пломбаның нөмірі мен күйі.',
    },
    sees: {
      en: 'Everything agrees, so no discrepancy is opened. The lot stands in the intake zone.',
      ru: 'Всё сходится, расхождений нет. Партия стоит в зоне приёмки.',
      kk: 'Бәрі сәйкес, алшақтық ашылмайды. Партия қабылдау аймағында тұр.',
    },
    input: async (stage) => ({
      lotId: stage.kept('lot'),
      locationId: await placeAt(await stage.as('storekeeper'), 'KZ1-B1-IN'),
      counted: { amount: pieces, unit: 'H87' },
      massGrams: grams,
      packages: [1, 2, 3].map((pallet) => ({
        packaging: 'PX',
        innerCount: 20,
        quantity: { amount: pieces / 3, unit: 'H87' as const },
        grossGrams: grams / 3 + 25_000,
        tareGrams: 25_000,
        sealNumber: `KZ-7741-${pallet}`,
        expectedSealNumber: `KZ-7741-${pallet}`,
        sealCondition: 'intact' as const,
      })),
    }),
    after: ({ discrepancyIds }) => assert.deepEqual(discrepancyIds, []),
  }),
  refused('storage.putAway', {
    who: 'storekeeper',
    page: 'nav.store',
    does: {
      en: 'Try to put the goods into a bin before anybody has confirmed what they are.',
      ru: 'Попробуйте поставить товар в ячейку до того, как подтверждено, что это такое.',
      kk: 'Тауардың не екені расталмай тұрып, оны ұяшыққа қойып көріңіз.',
    },
    input: async (stage) => ({
      lotId: stage.kept('lot'),
      locationId: await placeAt(await stage.as('storekeeper'), 'KZ1-B1-A-R01-B01'),
    }),
    because: ['BinForbidden', 'SS-01 ProfileNotAssessed'],
  }),
  step('lots.assessProfile', {
    who: 'storekeeper',
    page: 'nav.lots',
    does: {
      en: 'Open the lot and confirm its storage profile. The category proposes one: storage class, form, fire load, security. Say on what your assessment rests.',
      ru: 'Откройте партию и подтвердите профиль хранения. Категория предлагает его сама: класс хранения, форма, пожарная нагрузка, охрана. Укажите, на чём основана оценка.',
      kk: 'Партияны ашып, сақтау бейінін растаңыз. Оны санаттың өзі ұсынады: сақтау класы, пішіні, өрт жүктемесі, күзет деңгейі. Бағалаудың неге негізделгенін көрсетіңіз.',
    },
    input: async (stage) => {
      const lotId = stage.kept('lot');
      const client = await stage.as('storekeeper');
      const reply = await client.call('lots.get', { lotId });
      assert.ok(reply.ok);
      const { category, profile } = reply.value;
      return { lotId, category, profile, basis: 'Labels on the cartons' };
    },
  }),
  step('storage.rankBins', {
    who: 'storekeeper',
    page: 'nav.store',
    does: {
      en: 'Ask where the lot may stand. The lawful bins come first, ranked; every other bin says which rule refuses it.',
      ru: 'Спросите, где партия может стоять. Сначала идут допустимые ячейки по порядку; у каждой другой указано, какое правило её запрещает.',
      kk: 'Партия қайда тұра алатынын сұраңыз. Алдымен рұқсат етілген ұяшықтар ретімен шығады; қалған әр ұяшықта оны қай ереже тыятыны айтылады.',
    },
    input: (stage) => ({ lotId: stage.kept('lot'), refusedLimit: 500 }),
    after: ({ legal, refused: others }, stage) => {
      const [best] = legal;
      assert.ok(best !== undefined && best.verdict !== 'forbidden');
      assert.ok(others.every(({ findings }) => findings.length > 0));
      stage.keep('bin', best.locationId);
    },
  }),
  step('storage.putAway', {
    who: 'storekeeper',
    page: 'nav.store',
    does: {
      en: 'Scan the bin, scan the lot. Done.',
      ru: 'Сканируйте ячейку, сканируйте партию. Готово.',
      kk: 'Ұяшықты сканерлеңіз, партияны сканерлеңіз. Дайын.',
    },
    sees: {
      en: 'The lot is stored; its custody timeline names you, the bin and the minute.',
      ru: 'Партия на хранении; в её истории записаны вы, ячейка и минута.',
      kk: 'Партия сақтауда; оның тарихында сіз, ұяшық және минуты жазылған.',
    },
    input: (stage) => ({ lotId: stage.kept('lot'), locationId: stage.kept('bin') }),
  }),
];
