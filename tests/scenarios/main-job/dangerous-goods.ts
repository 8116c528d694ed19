import assert from 'node:assert/strict';
import { expectValue } from '../../support/program.ts';
import { answerDestroy, draft, lawfulPlan } from '../destruction/order-desk.ts';
import { assessAsAssumed, carton, placeAt, putAwayBest, registerLot } from '../goods/goods-desk.ts';
import { refused, step } from '../guide/scenario.ts';
import type { InThree, Scenario, Step } from '../guide/scenario.ts';
import type { Stage } from '../guide/stage.ts';

const grams = 20_063_000;
const canisters = 525;
const mercury = {
  description: 'Metallic mercury in canisters',
  category: 'mercury',
  brand: '',
  hsCode: '280540',
  quantity: { amount: grams, unit: 'GRM' as const },
  massGrams: null,
  value: null,
};

/** The Aktau mercury (domain.md S65): 20,063 kg in 525 canisters. */
export const dangerousGoods: Scenario = {
  id: 'dangerous-goods',
  title: {
    en: 'Dangerous goods go to one place and one way only',
    ru: 'Опасному товару — одно место и один путь',
    kk: 'Қауіпті тауарға — бір орын, бір жол',
  },
  why: {
    en: '525 canisters of metallic mercury were found in a container. They must not stand beside anything they could poison, and no fire, press or landfill may take them. The program refuses every bin but the store for toxic substances, and every method but treatment by a specialist, and says why each time.',
    ru: 'В контейнере нашли 525 ёмкостей металлической ртути. Ей нельзя стоять рядом с тем, что она отравит, и её нельзя ни сжечь, ни прессовать, ни захоронить. Программа отказывает в любой ячейке, кроме склада токсичных веществ, и в любом способе, кроме обработки специалистом, и каждый раз объясняет почему.',
    kk: 'Контейнерден металл сынап құйылған 525 ыдыс табылды. Ол улайтын заттардың қасында тұрмауы керек, оны өртеуге де, престеуге де, көмуге де болмайды. Бағдарлама уытты заттар қоймасынан басқа ұяшықтың бәрінен, маман өңдеуінен басқа тәсілдің бәрінен бас тартып, әр жолы себебін айтады.',
  },
  given: {
    said: {
      en: 'The mercury was registered, received and weighed, and its profile is confirmed: acutely toxic.',
      ru: 'Ртуть зарегистрирована, принята, взвешена, её профиль подтверждён: острая токсичность.',
      kk: 'Сынап тіркелген, қабылданған, өлшенген, бейіні расталған: жедел уыттылық.',
    },
    set: receiveMercury,
  },
  steps: [
    refused('storage.putAway', {
      who: 'storekeeper',
      page: 'nav.store',
      does: {
        en: 'Try a rack of general goods.',
        ru: 'Попробуйте стеллаж общих товаров.',
        kk: 'Жалпы тауарлар сөресін байқап көріңіз.',
      },
      input: async (stage) => ({
        lotId: stage.kept('lot'),
        locationId: await placeAt(await stage.as('storekeeper'), 'KZ1-B1-A-R01-B01'),
      }),
      because: ['BinForbidden', 'SS-02 ClassNotAccepted'],
    }),
    refused('storage.putAway', {
      who: 'storekeeper',
      page: 'nav.store',
      does: {
        en: 'Try the yard.',
        ru: 'Попробуйте двор.',
        kk: 'Ауланы байқап көріңіз.',
      },
      input: async (stage) => ({
        lotId: stage.kept('lot'),
        locationId: await placeAt(await stage.as('storekeeper'), 'KZ1-YD'),
      }),
      because: ['BinForbidden', 'SS-02 ClassNotAccepted', 'SS-08 SecurityTooLow'],
    }),
    step('storage.rankBins', {
      who: 'storekeeper',
      page: 'nav.store',
      does: {
        en: 'Ask where it may stand.',
        ru: 'Спросите, где она может стоять.',
        kk: 'Оның қайда тұра алатынын сұраңыз.',
      },
      sees: {
        en: 'One place: the store for toxic substances. Every other bin is listed with its reason.',
        ru: 'Одно место: склад токсичных веществ. У каждой другой ячейки указана причина.',
        kk: 'Бір ғана орын: уытты заттар қоймасы. Қалған әр ұяшықтың себебі көрсетілген.',
      },
      input: (stage) => ({ lotId: stage.kept('lot'), refusedLimit: 500 }),
      after: ({ legal, refused: others, refusedTotal }) => {
        assert.deepEqual(
          legal.map(({ path }) => path),
          ['KZ1-H1'],
        );
        assert.equal(others.length, refusedTotal);
        for (const { path, findings } of others) {
          assert.ok(
            findings.some(({ verdict }) => verdict === 'forbidden'),
            path,
          );
        }
      },
    }),
    step('orders.rankMethods', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Put the mercury away, answer its review, write the order and look at the methods.',
        ru: 'Разместите ртуть, примите решение, составьте распоряжение и посмотрите способы.',
        kk: 'Сынапты орналастырып, шешім қабылдап, өкім жасаңыз да, тәсілдерді қараңыз.',
      },
      sees: {
        en: 'Treatment by a specialist is the only one that can be chosen.',
        ru: 'Выбрать можно только обработку специалистом.',
        kk: 'Тек маман өңдеуін таңдауға болады.',
      },
      input: async (stage) => {
        const crew = await stage.crew();
        await putAwayBest(crew.keeper, stage.kept('lot'));
        await answerDestroy(crew, stage.kept('lot'));
        stage.keep('order', await draft(crew, [stage.kept('lot')]));
        return { orderId: stage.kept('order') };
      },
      after: ({ methods }) => {
        const open = methods.filter(
          ({ verdict }) => verdict === 'suitable' || verdict === 'conditional',
        );
        assert.deepEqual(
          open.map(({ method }) => method),
          ['L'],
        );
      },
    }),
    planRefused('G', {
      en: 'Try the high-temperature incinerator.',
      ru: 'Попробуйте высокотемпературное сжигание.',
      kk: 'Жоғары температуралы өртеуді байқап көріңіз.',
    }),
    planRefused('O', {
      en: 'Try the engineered landfill.',
      ru: 'Попробуйте полигон.',
      kk: 'Полигонды байқап көріңіз.',
    }),
    planRefused('Q', {
      en: 'Try the sewer.',
      ru: 'Попробуйте канализацию.',
      kk: 'Кәрізді байқап көріңіз.',
    }),
  ],
};

/** A plan with a method that the table prohibits for these goods (DR-07). */
function planRefused(method: string, does: InThree): Step {
  return refused('orders.setPlan', {
    who: 'requester',
    page: 'nav.orders',
    does,
    input: async (stage) => {
      const plan = await lawfulPlan(await stage.as('requester'), stage.kept('order'));
      return { ...plan, method };
    },
    because: [
      'DR-07 MethodProhibited',
      'DW-04 PermitMethodMissing',
      'DW-04 PermitOperationMissing',
    ],
  });
}

async function receiveMercury(stage: Stage): Promise<void> {
  const keeper = await stage.as('storekeeper');
  const lotId = await registerLot(keeper, mercury, 'KZ-AKTAU-HG-2017');
  stage.keep('lot', lotId);
  const first = grams - (canisters - 1) * 38_215;
  await expectValue(keeper, 'lots.receive', {
    lotId,
    locationId: await placeAt(keeper, 'KZ1-B1-IN'),
    counted: mercury.quantity,
    massGrams: null,
    packages: Array.from({ length: canisters }, (_, index) => {
      const amount = index === 0 ? first : 38_215;
      const seal = `HG-${String(index + 1).padStart(3, '0')}`;
      const seals = { sealNumber: seal, expectedSealNumber: seal };
      const weights = { grossGrams: amount + 1500, tareGrams: 1500 };
      return carton(amount, 'GRM', { packaging: 'CX', ...seals, ...weights });
    }),
  });
  await assessAsAssumed(keeper, lotId);
}
