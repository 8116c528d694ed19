import { answerDestroy } from '../destruction/order-desk.ts';
import { seizureOf, storedLot } from '../goods/goods-desk.ts';
import { refused } from '../guide/scenario.ts';
import type { InThree, Scenario, Step } from '../guide/scenario.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';

type Line = InputOf<'seizures.register'>['lines'][number];

/** CC-04: a quantity is whole, positive, exact and never more than there is. */
export const numbersRefused: Scenario = {
  id: 'numbers-refused',
  title: {
    en: 'Numbers that cannot be true',
    ru: 'Числа, которых не бывает',
    kk: 'Болмайтын сандар',
  },
  why: {
    en: 'Every quantity is kept whole and exact: a line from one piece to 1,000,000,000,000, a sum to 9,007,199,254,740,991. What is outside that, or more than stands in the store, is refused before anything changes.',
    ru: 'Каждое количество хранится целым и точным: строка от одной штуки до 1 000 000 000 000, сумма до 9 007 199 254 740 991. Всё прочее и всё, чего нет на складе, отклоняется раньше, чем что-либо изменится.',
    kk: 'Әр сан бүтін әрі дәл сақталады: жолда бір данадан 1 000 000 000 000-ға дейін, қосындыда 9 007 199 254 740 991-ге дейін. Одан тысы да, қоймада жоғы да ештеңе өзгермей тұрып қабылданбайды.',
  },
  given: {
    said: {
      en: '500,000 cigarettes of seizure KZ-2026/001 stand in the store and may be destroyed.',
      ru: '500 000 сигарет изъятия KZ-2026/001 стоят на складе и могут быть уничтожены.',
      kk: 'KZ-2026/001 алып қоюының 500 000 сигареті қоймада тұр және жойыла алады.',
    },
    set: async (stage) => {
      const { id } = await storedLot(await stage.as('storekeeper'));
      await answerDestroy(await stage.crew(), id);
      stage.keep('lot', id);
    },
  },
  steps: [
    lineRefused(
      {
        en: 'Register a line of −5 pieces.',
        ru: 'Зарегистрируйте строку на −5 штук.',
        kk: '−5 дана жолын тіркеңіз.',
      },
      { quantity: { amount: -5, unit: 'H87' } },
      ['InputTooSmall'],
    ),
    lineRefused(
      {
        en: 'Register 2^53 pieces, one more than can be kept exactly.',
        ru: 'Зарегистрируйте 2^53 штук: на одну больше, чем можно хранить точно.',
        kk: '2^53 дана тіркеңіз: дәл сақталатыннан бір данаға артық.',
      },
      { quantity: { amount: 2 ** 53, unit: 'H87' } },
      ['InputTooBig'],
    ),
    lineRefused(
      {
        en: 'Register 2,000,000,000,000 pieces, more than any line holds.',
        ru: 'Зарегистрируйте 2 000 000 000 000 штук: больше, чем вмещает строка.',
        kk: '2 000 000 000 000 дана тіркеңіз: бір жолға сыятыннан көп.',
      },
      { quantity: { amount: 2_000_000_000_000, unit: 'H87' } },
      ['CC-04 LineTooLarge'],
    ),
    lineRefused(
      {
        en: 'Register two and a half pieces.',
        ru: 'Зарегистрируйте две с половиной штуки.',
        kk: 'Екі жарым дана тіркеңіз.',
      },
      { quantity: { amount: 2.5, unit: 'H87' } },
      ['InputWrongType'],
    ),
    lineRefused(
      {
        en: 'Register a unit that nobody knows.',
        ru: 'Укажите неизвестную единицу.',
        kk: 'Белгісіз бірлікті көрсетіңіз.',
      },
      // A page of another version could send it; the core must not believe the types.
      { quantity: { amount: 5, unit: 'XYZ' as 'H87' } },
      ['InputWrongFormat'],
    ),
    refused('seizures.register', {
      who: 'storekeeper',
      page: 'nav.seizures',
      does: {
        en: 'Register the same number a second time.',
        ru: 'Зарегистрируйте тот же номер второй раз.',
        kk: 'Сол нөмірді екінші рет тіркеңіз.',
      },
      input: () => seizureOf([{}]),
      because: ['SeizureNumberTaken'],
    }),
    refused('orders.create', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Order the destruction of one piece more than stands there.',
        ru: 'Составьте распоряжение на одну штуку больше, чем есть.',
        kk: 'Бардан бір дана артық жоюға өкім жасаңыз.',
      },
      input: (stage) => ({
        title: 'Too much',
        lots: [{ lotId: stage.kept('lot'), quantity: { amount: 500_001, unit: 'H87' } }],
      }),
      because: ['CC-04 QuantityExceedsLot'],
    }),
  ],
};

function lineRefused(does: InThree, line: Partial<Line>, because: readonly string[]): Step {
  return refused('seizures.register', {
    who: 'storekeeper',
    page: 'nav.seizures',
    does,
    input: () => seizureOf([line], { number: 'KZ-2026/002' }),
    because,
  });
}
