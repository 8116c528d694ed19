import assert from 'node:assert/strict';
import { orderableLot, secondPerson, staged, weighedCarton } from '../destruction/order-desk.ts';
import { refused, step, steps } from '../guide/scenario.ts';
import type { Scenario } from '../guide/scenario.ts';
import type { Stage } from '../guide/stage.ts';

/** DW-06: what does not match stops; the rest goes on. */
export const sealDiffers: Scenario = {
  id: 'seal-differs',
  title: {
    en: 'A seal differs in the cage',
    ru: 'В клетке не сходится пломба',
    kk: 'Торда пломба сәйкес келмейді',
  },
  why: {
    en: 'Between approval and the fire goods were stolen elsewhere, because nobody looked again. Here every package is looked at again. The one whose seal differs stops with its line and stays; everything else goes on.',
    ru: 'Между утверждением и печью товар воровали там, где никто не проверял его ещё раз. Здесь проверяется каждая упаковка. Та, на которой другая пломба, останавливает свою строку и остаётся; остальное идёт дальше.',
    kk: 'Ешкім қайта тексермеген жерде тауар бекіту мен пештің арасында ұрланған. Мұнда әр қаптама қайта тексеріледі. Пломбасы басқасы өз жолын тоқтатып, қалады; қалғаны әрі қарай жүреді.',
  },
  given: {
    said: {
      en: 'An approved order with two lots stands in the staging cage; each lot is one sealed carton.',
      ru: 'Утверждённое распоряжение с двумя партиями стоит в клетке; каждая партия — одна опломбированная коробка.',
      kk: 'Екі партиясы бар бекітілген өкім торда тұр; әр партия — пломбаланған бір қорап.',
    },
    set: async (stage) => {
      const crew = await stage.crew();
      const lots = [
        await orderableLot(crew, 'KZ-2026/001', {}, [weighedCarton(500_000, 'S-1', 401_000)]),
        await orderableLot(crew, 'KZ-2026/002', {}, [weighedCarton(500_000, 'S-2', 401_000)]),
      ];
      stage.keep('order', await staged(crew, lots));
      stage.keep('lot', lots[0] ?? '');
    },
  },
  steps: [
    step('orders.verifyPackage', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Scan the first carton. The list says seal S-1; on the carton hangs S-7.',
        ru: 'Сканируйте первую коробку. По списку пломба S-1, на коробке висит S-7.',
        kk: 'Бірінші қорапты сканерлеңіз. Тізімде S-1 пломбасы, қорапта S-7 ілулі тұр.',
      },
      sees: {
        en: 'Mismatch. A discrepancy is opened, the lot is frozen and its line is stopped.',
        ru: 'Не сходится. Открыто расхождение, партия заморожена, её строка остановлена.',
        kk: 'Сәйкес емес. Алшақтық ашылды, партия бұғатталды, жолы тоқтатылды.',
      },
      input: async (stage) => ({ ...(await scanOf(stage, 0)), sealNumber: 'S-7' }),
      after: ({ result, discrepancyIds }) => {
        assert.equal(result, 'mismatch');
        assert.equal(discrepancyIds.length, 1);
      },
    }),
    refused('orders.dispatch', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Try to load before the second carton was looked at.',
        ru: 'Попробуйте погрузить, пока вторая коробка не проверена.',
        kk: 'Екінші қорап тексерілмей тұрып тиеп көріңіз.',
      },
      input: loading,
      because: ['DW-06 PackagesNotVerified'],
    }),
    step('orders.verifyPackage', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Scan the second carton; everything agrees.',
        ru: 'Сканируйте вторую коробку; всё сходится.',
        kk: 'Екінші қорапты сканерлеңіз; бәрі сәйкес.',
      },
      input: (stage) => scanOf(stage, 1),
      after: ({ result }) => assert.equal(result, 'verified'),
    }),
    steps('orders.dispatch', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Load the rest.',
        ru: 'Погрузите остальное.',
        kk: 'Қалғанын тиеңіз.',
      },
      sees: {
        en: 'The second lot leaves. The first stays in the store, frozen, until its discrepancy is closed.',
        ru: 'Вторая партия уезжает. Первая остаётся на складе замороженной, пока расхождение не закрыто.',
        kk: 'Екінші партия кетеді. Біріншісі алшақтық жабылғанша қоймада бұғатталған күйінде қалады.',
      },
      async *inputs(stage) {
        yield await loading(stage);
      },
      after: async (_, stage) => {
        const { state, lines } = await stage.order();
        assert.equal(state, 'dispatched');
        assert.deepEqual(
          lines.map(({ stopped }) => stopped),
          [true, false],
        );
        assert.equal(lines[0]?.lot.frozen, true);
        assert.equal(lines[1]?.lot.status, 'in-transit');
      },
    }),
  ],
};

async function scanOf(stage: Stage, line: number) {
  const { id, version, lines } = await stage.order();
  const each = lines[line]?.packages[0];
  assert.ok(each !== undefined);
  return {
    orderId: id,
    version,
    packageId: each.id,
    scanned: each.reference,
    sealNumber: each.sealNumber,
    sealCondition: each.sealCondition,
    innerCount: each.innerCount,
    grossGrams: each.grossGrams,
  };
}

async function loading(stage: Stage) {
  return {
    ...(await stage.seen()),
    vehicle: '712 ABC 12',
    driver: 'Serik Omarov',
    seals: ['V-100'],
    weighbridgeOutGrams: null,
    secondPerson,
  };
}
