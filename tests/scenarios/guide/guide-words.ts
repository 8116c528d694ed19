import type { Locale } from '../../../shared/text/texts.ts';

interface GuideWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly people: string;
  readonly before: string;
  readonly refused: string;
  readonly remedy: string;
  readonly ending: string;
}

/** Words of the guide that no step says. */
export const guideWords: Readonly<Record<Locale, GuideWords>> = {
  en: {
    title: 'Impound: user guide',
    introduction: [
      'Each chapter is a piece of real work, step by step: who does it, on which page, and what the program answers. Nothing here is a description from memory. Every step was carried out by the program on the sample authority, and every refusal below is its own answer, word for word.',
      'To try it yourself, start `npm start -- --sample` and sign in as one of the people named; their password stands on the sign-in page.',
    ],
    people: 'People',
    before: 'Before the first step',
    refused: 'Refused',
    remedy: 'What helps',
    ending:
      'This guide is written by `node tests/scenarios/guide/write-guide.ts` from the scenarios in `tests/scenarios/main-job`. A test fails when it no longer says what the program does.',
  },
  ru: {
    title: 'Impound: руководство пользователя',
    introduction: [
      'Каждая глава — часть настоящей работы по шагам: кто её делает, в каком разделе и что отвечает программа. Здесь ничего не описано по памяти: каждый шаг программа выполнила в учебном органе, и каждый отказ ниже — её собственный ответ, слово в слово.',
      'Чтобы попробовать самому, запустите `npm start -- --sample` и войдите под именем любого из названных сотрудников; их пароль указан на странице входа.',
    ],
    people: 'Участники',
    before: 'До первого шага',
    refused: 'Отказ',
    remedy: 'Что делать',
    ending:
      'Руководство составляет `node tests/scenarios/guide/write-guide.ts` по сценариям из `tests/scenarios/main-job`. Если оно перестаёт соответствовать программе, проверка не проходит.',
  },
  kk: {
    title: 'Impound: пайдаланушы нұсқаулығы',
    introduction: [
      'Әр тарау — нақты жұмыстың қадамдап жазылған бөлігі: оны кім, қай бөлімде орындайды және бағдарлама не деп жауап береді. Мұнда жадтан жазылған ештеңе жоқ: әр қадамды бағдарлама оқу органында орындады, төмендегі әр бас тарту — оның өз жауабы, сөзбе-сөз.',
      'Өзіңіз байқап көру үшін `npm start -- --sample` іске қосып, аталған қызметкерлердің бірі болып кіріңіз; құпиясөз кіру бетінде көрсетілген.',
    ],
    people: 'Қатысушылар',
    before: 'Бірінші қадамға дейін',
    refused: 'Бас тартылды',
    remedy: 'Не істеу керек',
    ending:
      'Нұсқаулықты `node tests/scenarios/guide/write-guide.ts` бағдарламасы `tests/scenarios/main-job` сценарийлерінен жазады. Ол бағдарламаның әрекетіне сәйкес келмей қалса, тексеру өтпейді.',
  },
};
