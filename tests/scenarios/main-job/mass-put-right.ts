import assert from 'node:assert/strict';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectValue } from '../../support/program.ts';
import { orderableLot } from '../destruction/order-desk.ts';
import { carton } from '../goods/goods-desk.ts';
import { refused, step } from '../guide/scenario.ts';
import type { Scenario } from '../guide/scenario.ts';
import type { Stage } from '../guide/stage.ts';

/** CC-02, CC-07: a number is put right by what others find, never by writing over it. */
export const massPutRight: Scenario = {
  id: 'mass-put-right',
  title: {
    en: 'A mass was typed wrong',
    ru: 'Массу набрали с ошибкой',
    kk: 'Масса қате терілді',
  },
  why: {
    en: 'People mistype. A program in which a number is simply written over cannot prove anything; one in which it can never be changed is soon wrong. Here who sees it reports it, two others look, and a supervisor closes it. Until then the goods stay where they are, and both numbers stay in the record.',
    ru: 'Люди ошибаются. Программа, где число просто переписывают, ничего не доказывает; программа, где его нельзя изменить, скоро врёт. Здесь заметивший сообщает, двое других проверяют, руководитель закрывает. До тех пор товар никуда не уходит, а в учёте остаются оба числа.',
    kk: 'Адамдар қателеседі. Сан жай ғана үстінен жазылатын бағдарлама ештеңе дәлелдемейді; санды мүлде өзгертуге болмайтыны көп ұзамай жаңылысады. Мұнда байқаған адам хабарлайды, басқа екеуі тексереді, басшы жабады. Оған дейін тауар орнында қалады, ал есепте екі сан да тұрады.',
  },
  given: {
    said: {
      en: 'A lot that nobody weighed at receipt was weighed later, and 398.5 kg was typed as 398,500 kg.',
      ru: 'Партию не взвесили при приёмке, взвесили позже и вместо 398,5 кг набрали 398 500 кг.',
      kk: 'Қабылдау кезінде өлшенбеген партия кейін өлшеніп, 398,5 кг орнына 398 500 кг терілді.',
    },
    set: async (stage) => {
      const crew = await stage.crew();
      const lotId = await orderableLot(crew, 'KZ-2026/003', { massGrams: null }, [carton(500_000)]);
      const weighing = { lotId, massGrams: 398_500_000, reason: 'No scale at the quay' };
      await expectValue(crew.keeper, 'lots.weigh', weighing);
      stage.keep('lot', lotId);
    },
  },
  steps: [
    refused('lots.weigh', {
      who: 'storekeeper',
      page: 'nav.lots',
      does: {
        en: 'Try to weigh it once more.',
        ru: 'Попробуйте взвесить её ещё раз.',
        kk: 'Оны тағы бір рет өлшеп көріңіз.',
      },
      input: (stage) => ({ lotId: stage.kept('lot'), massGrams: 398_500, reason: 'Typed wrong' }),
      because: ['CC-07 LotWeighedAlready'],
    }),
    step('discrepancies.report', {
      who: 'storekeeper',
      page: 'nav.lots',
      does: {
        en: 'Open the lot, press Alt+D, choose the mass and enter what the scale shows.',
        ru: 'Откройте партию, нажмите Alt+D, выберите массу и введите, что показывают весы.',
        kk: 'Партияны ашып, Alt+D басыңыз, массаны таңдап, таразы көрсеткенін енгізіңіз.',
      },
      sees: {
        en: 'A discrepancy is open and the lot is frozen. Its mass is still the one that was typed.',
        ru: 'Открыто расхождение, партия заморожена. Масса в учёте пока прежняя.',
        kk: 'Алшақтық ашылды, партия бұғатталды. Есептегі масса әзірге бұрынғыдай.',
      },
      input: (stage) => ({
        lotId: stage.kept('lot'),
        packageId: null,
        found: { kind: 'mass', grams: 398_500 },
        note: 'The scale shows 398.5 kg',
      }),
      after: async ({ discrepancyId }, stage) => {
        stage.keep('discrepancy', discrepancyId);
        assert.deepEqual(await standing(stage), { massGrams: 398_500_000, frozen: true });
      },
    }),
    refused('orders.create', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Try to order its destruction.',
        ru: 'Попробуйте направить её на уничтожение.',
        kk: 'Оны жоюға жіберіп көріңіз.',
      },
      input: (stage) => ({ title: 'Cigarettes', lots: [{ lotId: stage.kept('lot') }] }),
      because: ['CC-06 LotFrozen'],
    }),
    step('discrepancies.recount', {
      who: 'secondStorekeeper',
      page: 'nav.discrepancies',
      does: {
        en: 'Weigh it again with another person, who signs at the same desk.',
        ru: 'Взвесьте её заново вместе с другим человеком, который подписывает здесь же.',
        kk: 'Оны осы жерде қол қоятын басқа адаммен бірге қайта өлшеңіз.',
      },
      input: (stage) => ({
        discrepancyId: stage.kept('discrepancy'),
        found: '398500',
        foundAmount: 398_500,
        note: 'Weighed twice',
        secondPerson: {
          login: samplePeople.approver.login,
          password: samplePeople.approver.password,
        },
      }),
    }),
    step('discrepancies.explain', {
      who: 'requester',
      page: 'nav.discrepancies',
      does: {
        en: 'Explain how it came to the difference.',
        ru: 'Объясните, откуда взялась разница.',
        kk: 'Айырма қайдан шыққанын түсіндіріңіз.',
      },
      input: (stage) => ({
        discrepancyId: stage.kept('discrepancy'),
        outcome: 'explained',
        note: 'Kilograms were typed as if they were grams',
      }),
    }),
    step('discrepancies.close', {
      who: 'requester',
      page: 'nav.discrepancies',
      does: {
        en: 'Close it: the lot is from now on what was found.',
        ru: 'Закройте его: отныне у партии то, что найдено.',
        kk: 'Оны жабыңыз: партия енді табылғанға сай.',
      },
      sees: {
        en: 'The lot weighs 398.5 kg and is free again. Its history shows both numbers and everyone who looked.',
        ru: 'Партия весит 398,5 кг и снова свободна. В её истории оба числа и все, кто проверял.',
        kk: 'Партия 398,5 кг тартады және қайтадан бос. Тарихында екі сан да, тексергендердің бәрі де бар.',
      },
      input: (stage) => ({
        discrepancyId: stage.kept('discrepancy'),
        signature: { password: samplePeople.requester.password },
        acceptFound: true,
        note: 'Two others weighed it',
      }),
      after: async (_, stage) => {
        assert.deepEqual(await standing(stage), { massGrams: 398_500, frozen: false });
      },
    }),
  ],
};

async function standing(stage: Stage) {
  const client = await stage.as('auditor');
  const { massGrams, frozen } = await expectValue(client, 'lots.get', {
    lotId: stage.kept('lot'),
  });
  return { massGrams, frozen };
}
