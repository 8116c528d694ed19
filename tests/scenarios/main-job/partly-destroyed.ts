import assert from 'node:assert/strict';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { orderableLot, residue, started, tickEverything } from '../destruction/order-desk.ts';
import { refused, step } from '../guide/scenario.ts';
import type { Scenario } from '../guide/scenario.ts';
import type { Stage } from '../guide/stage.ts';

const signature = { password: samplePeople.requester.password };

/** DW-08, DW-09: the remainder comes back, the difference is explained by two. */
export const partlyDestroyed: Scenario = {
  id: 'partly-destroyed',
  title: {
    en: 'Not everything was destroyed',
    ru: 'Уничтожено не всё',
    kk: 'Бәрі жойылған жоқ',
  },
  why: {
    en: 'The furnace stops, a carton is not found. What was not destroyed returns to the store with its history; what is missing is not smoothed away: a difference outside the tolerance needs a second approver and a written finding.',
    ru: 'Печь остановилась, коробки не нашли. Неуничтоженное возвращается на склад со своей историей; недостающее не заглаживается: расхождение сверх допуска требует второго утверждающего и письменного заключения.',
    kk: 'Пеш тоқтап қалды, қорап табылмады. Жойылмағаны тарихымен бірге қоймаға қайтады; жетіспейтіні жасырылмайды: шектен тыс айырмаға екінші бекітуші мен жазбаша қорытынды керек.',
  },
  given: {
    said: {
      en: 'Two lots of 500,000 cigarettes each are at the plant, and the run has begun before its witnesses.',
      ru: 'Две партии по 500 000 сигарет на предприятии, уничтожение начато при свидетелях.',
      kk: 'Әрқайсысы 500 000 сигареттен екі партия кәсіпорында, жою куәгерлердің көзінше басталды.',
    },
    set: async (stage) => {
      const crew = await stage.crew();
      const lots = [await orderableLot(crew), await orderableLot(crew, 'KZ-2026/002')];
      stage.keep('first', lots[0] ?? '');
      stage.keep('second', lots[1] ?? '');
      stage.keep('order', await started(crew, lots));
      await tickEverything(crew, stage.kept('order'));
    },
  },
  steps: [
    step('orders.recordOutcome', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'The furnace stopped: record 300,000 of the first line as destroyed, and why.',
        ru: 'Печь остановилась: запишите 300 000 первой строки уничтоженными и укажите причину.',
        kk: 'Пеш тоқтады: бірінші жолдың 300 000 данасын жойылған деп, себебімен жазыңыз.',
      },
      input: async (stage) => ({
        ...(await stage.seen()),
        lotId: stage.kept('first'),
        outcome: 'partly-destroyed',
        destroyed: 300_000,
        destroyedGrams: 240_000,
        note: 'The furnace stopped at 16:40',
      }),
    }),
    refused('orders.recordOutcome', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Record more of the second line as destroyed than was loaded.',
        ru: 'Запишите второй строки уничтоженной больше, чем погружено.',
        kk: 'Екінші жолдан тиелгеннен көп жойылды деп жазыңыз.',
      },
      input: async (stage) => ({
        ...(await stage.seen()),
        lotId: stage.kept('second'),
        outcome: 'destroyed',
        destroyed: 500_001,
        destroyedGrams: 400_000,
        note: 'Counted at the hopper',
      }),
      because: ['CC-04 QuantityExceedsLot'],
    }),
    step('orders.recordOutcome', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'A carton of the second line is not found: record the line as not found.',
        ru: 'Коробки второй строки не нашли: запишите строку ненайденной.',
        kk: 'Екінші жолдың қорабы табылмады: жолды табылмады деп жазыңыз.',
      },
      input: async (stage) => ({
        ...(await stage.seen()),
        lotId: stage.kept('second'),
        outcome: 'not-found',
        destroyed: 0,
        destroyedGrams: 0,
        note: 'Not on the vehicle when it was opened',
      }),
    }),
    step('orders.finish', {
      who: 'storekeeper',
      page: 'nav.orders',
      does: {
        en: 'Record the residue and end the run.',
        ru: 'Запишите остаток и завершите.',
        kk: 'Қалдықты жазып, аяқтаңыз.',
      },
      input: async (stage) => {
        await residue(await stage.crew(), stage.kept('order'));
        return { ...(await stage.seen()), endedAt: stage.program.clock.now() };
      },
    }),
    refused('orders.reconcile', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Close the balance alone and without a finding.',
        ru: 'Закройте баланс в одиночку и без заключения.',
        kk: 'Теңгерімді жалғыз әрі қорытындысыз жабыңыз.',
      },
      input: async (stage) => ({ ...(await balance(stage)), finding: '', secondApprover: null }),
      because: ['DW-08 DifferenceBlocked', 'DW-08 FindingMissing'],
    }),
    step('orders.reconcile', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Write the finding and have a second supervisor sign at the same desk.',
        ru: 'Напишите заключение, и пусть второй руководитель подпишет за тем же столом.',
        kk: 'Қорытынды жазыңыз, екінші басшы сол үстелде қол қойсын.',
      },
      input: balance,
    }),
    step('orders.certify', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Issue the certificate: it says 300,000 destroyed, 200,000 returned, 500,000 missing and why.',
        ru: 'Выдайте свидетельство: в нём 300 000 уничтожено, 200 000 возвращено, 500 000 не хватает и почему.',
        kk: 'Куәлікті беріңіз: онда 300 000 жойылды, 200 000 қайтарылды, 500 000 жетіспейді және себебі жазылған.',
      },
      input: async (stage) => ({ ...(await stage.seen()), language: 'en', signature }),
    }),
    step('lots.get', {
      who: 'storekeeper',
      page: 'nav.lots',
      does: {
        en: 'Look at the first lot.',
        ru: 'Посмотрите первую партию.',
        kk: 'Бірінші партияны қараңыз.',
      },
      sees: {
        en: '200,000 cigarettes are back in the store and wait to be put away.',
        ru: '200 000 сигарет снова на складе и ждут размещения.',
        kk: '200 000 сигарет қоймаға қайтып, орналастыруды күтуде.',
      },
      input: (stage) => ({ lotId: stage.kept('first') }),
      after: ({ balance: found, children }, stage) => {
        assert.equal(found.destroyed, 300_000);
        assert.equal(found.inStore, 200_000);
        stage.keep('rest', children[0]?.id ?? '');
      },
    }),
    step('lots.pack', {
      who: 'storekeeper',
      page: 'nav.lots',
      does: {
        en: 'Open what was left of it and press Alt+C: pack it, weigh it, put a seal on.',
        ru: 'Откройте то, что от неё осталось, и нажмите Alt+C: упакуйте, взвесьте, опломбируйте.',
        kk: 'Одан қалғанын ашып, Alt+C басыңыз: қаптаңыз, өлшеңіз, пломба салыңыз.',
      },
      sees: {
        en: 'The rest has a package with its label and seal. Without one no order could ask for it: the cage would have nothing to verify.',
        ru: 'У остатка есть упаковка с этикеткой и пломбой. Без неё его нельзя включить в запрос: в клетке нечего было бы проверять.',
        kk: 'Қалғанының этикеткасы мен пломбасы бар қаптамасы бар. Онсыз оны сұрауға болмайды: торда тексеретін ештеңе болмас еді.',
      },
      input: (stage) => ({
        lotId: stage.kept('rest'),
        packages: [
          {
            packaging: 'CT',
            innerCount: 4,
            quantity: { amount: 200_000, unit: 'H87' },
            grossGrams: 161_000,
            tareGrams: 1_000,
            sealNumber: 'S-90',
          },
        ],
        reason: 'Came back from the plant in an open carton',
      }),
    }),
  ],
};

async function balance(stage: Stage) {
  const { login, password } = samplePeople.approver;
  return {
    ...(await stage.seen()),
    noResidueReason: null,
    finding: 'The carton was left in the cage; the search continues under D-26-1',
    signature,
    secondApprover: { login, password },
  };
}
