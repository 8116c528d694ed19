import assert from 'node:assert/strict';
import { secondPerson, witnesses } from '../destruction/order-desk.ts';
import { placeAt } from '../goods/goods-desk.ts';
import { step, steps } from '../guide/scenario.ts';
import type { Step } from '../guide/scenario.ts';

/** Stage and re-verify → carry → destroy. */
export const destroySteps: readonly Step[] = [
  step('orders.beginStaging', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Open the locked cage together with a second storekeeper, who signs at the same desk, and bring the goods in.',
      ru: 'Откройте запертую клетку вместе со вторым кладовщиком, который подписывает за тем же столом, и перенесите товар.',
      kk: 'Құлыпталған торды сол үстелде қол қоятын екінші қоймашымен бірге ашып, тауарды кіргізіңіз.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      locationId: await placeAt(await stage.as('storekeeper'), 'KZ1-B1-CG'),
      secondPerson,
    }),
  }),
  steps('orders.verifyPackage', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Scan each package again, read its seal, weigh it.',
      ru: 'Снова отсканируйте каждую упаковку, прочитайте пломбу, взвесьте.',
      kk: 'Әр қаптаманы қайта сканерлеп, пломбасын оқып, өлшеңіз.',
    },
    async *inputs(stage) {
      const { lines } = await stage.order();
      for (const each of lines.flatMap(({ packages }) => packages)) {
        yield {
          ...(await stage.seen()),
          packageId: each.id,
          scanned: each.reference,
          sealNumber: each.sealNumber,
          sealCondition: each.sealCondition,
          innerCount: each.innerCount,
          grossGrams: each.grossGrams,
        };
      }
    },
    after: ({ result }) => assert.equal(result, 'verified'),
  }),
  step('orders.dispatch', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Load: vehicle, driver, seals of the vehicle, weight at the gate. Two storekeepers release the goods.',
      ru: 'Погрузите: автомобиль, водитель, пломбы автомобиля, масса на весах. Товар отпускают два кладовщика.',
      kk: 'Тиеңіз: көлік, жүргізуші, көлік пломбалары, таразыдағы масса. Тауарды екі қоймашы жөнелтеді.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      vehicle: '712 ABC 12',
      driver: 'Serik Omarov',
      seals: ['V-100'],
      weighbridgeOutGrams: 4_260_000,
      secondPerson,
    }),
  }),
  step('orders.start', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'At the plant, name the witnesses before the first seal is broken: two, one of them from outside the unit.',
      ru: 'На предприятии назовите свидетелей до вскрытия первой пломбы: двое, один из них не из подразделения.',
      kk: 'Кәсіпорында бірінші пломба ашылмай тұрып куәгерлерді атаңыз: екеу, бірі бөлімшеден тыс.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      witnesses,
      weighbridgeInGrams: 4_260_000,
    }),
  }),
  steps('orders.checkItem', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Answer the checklist of the method, point by point.',
      ru: 'Ответьте на вопросы контрольного листа способа, пункт за пунктом.',
      kk: 'Тәсілдің бақылау парағына тармақ-тармағымен жауап беріңіз.',
    },
    async *inputs(stage) {
      const { run } = await stage.order();
      for (const { item } of run?.checklist ?? []) {
        yield { ...(await stage.seen()), item, done: true, note: '' };
      }
    },
  }),
  steps('orders.recordOutcome', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Record what became of each line: destroyed, partly destroyed, refused by the plant, not found.',
      ru: 'Запишите результат каждой строки: уничтожено, уничтожено частично, не принято предприятием, не найдено.',
      kk: 'Әр жолдың нәтижесін жазыңыз: жойылды, ішінара жойылды, кәсіпорын қабылдамады, табылмады.',
    },
    async *inputs(stage) {
      const { lines } = await stage.order();
      for (const { lot, quantity, massGrams } of lines) {
        yield {
          ...(await stage.seen()),
          lotId: lot.id,
          outcome: 'destroyed',
          destroyed: quantity.amount,
          destroyedGrams: massGrams,
          note: '',
        };
      }
    },
  }),
  step('orders.recordLossOfIdentity', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Test that nothing usable is left, and write down how you know.',
      ru: 'Убедитесь, что годного ничего не осталось, и запишите, как вы это установили.',
      kk: 'Жарамды ештеңе қалмағанын тексеріп, оны қалай анықтағаныңызды жазыңыз.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      passed: true,
      note: 'Nothing can be recognised in the ash',
    }),
  }),
  step('orders.recordResidue', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: {
      en: 'Record the residue: mass, waste code, where it goes and with which paper.',
      ru: 'Запишите остаток: масса, код отхода, куда и с каким документом он отправлен.',
      kk: 'Қалдықты жазыңыз: массасы, қалдық коды, қайда және қандай құжатпен жіберілгені.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      name: 'Bottom ash',
      wasteCode: '19 01 12',
      massGrams: 410_000,
      destination: 'Landfill of Aktau',
      document: 'W-77',
    }),
  }),
  step('orders.finish', {
    who: 'storekeeper',
    page: 'nav.orders',
    does: { en: 'End the run.', ru: 'Завершите уничтожение.', kk: 'Жоюды аяқтаңыз.' },
    input: async (stage) => ({
      ...(await stage.seen()),
      endedAt: stage.program.clock.now(),
    }),
  }),
];
