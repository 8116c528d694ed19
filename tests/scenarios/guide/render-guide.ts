import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { formatTextNumber } from '../../../renderer/i18n/numbers.ts';
import { readableFacts } from '../../../renderer/i18n/readable-facts.ts';
import { sayRejection } from '../../../shared/text/say.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Locale, TextKey } from '../../../shared/text/texts.ts';
import { guideWords } from './guide-words.ts';
import type { TakenStep, Transcript } from './run-scenario.ts';
import { named } from './scenario.ts';
import type { Refusal } from './scenario.ts';

/** The languages of the guide. */
export const guideLocales: readonly Locale[] = ['en', 'ru', 'kk'];

/** The user guide in one language, from scenarios that were carried out. */
export function renderGuide(locale: Locale, transcripts: readonly Transcript[]): string {
  const words = guideWords[locale];
  const contents = transcripts.map(
    ({ scenario }, index) => `${index + 1}. [${scenario.title[locale]}](#${scenario.id})`,
  );
  const chapters = transcripts.map((transcript, index) => chapter(locale, transcript, index + 1));
  return [
    `# ${words.title}`,
    ...words.introduction,
    contents.join('\n'),
    ...chapters,
    `---\n\n${words.ending}\n`,
  ].join('\n\n');
}

function chapter(locale: Locale, { scenario, taken }: Transcript, number: number): string {
  const { id, title, why, given } = scenario;
  const words = guideWords[locale];
  const people = [...new Set(taken.map(({ step }) => person(locale, step.who)))];
  return [
    `<a id="${id}"></a>\n\n## ${number}. ${title[locale]}`,
    why[locale],
    `${words.people}: ${people.join(', ')}.`,
    ...(given === null ? [] : [`${words.before}: ${given.said[locale]}`]),
    taken.map((one, index) => stepText(locale, one, index + 1)).join('\n\n'),
  ].join('\n\n');
}

function stepText(locale: Locale, { step, refusals }: TakenStep, number: number): string {
  const margin = ' '.repeat(String(number).length + 2);
  const page = step.page === null ? '' : ` · ${textOf(locale, step.page)}`;
  const parts = [
    `${number}. **${person(locale, step.who)}${page}.** ${step.does[locale]}`,
    ...(step.sees === null ? [] : [`${margin}→ ${step.sees[locale]}`]),
    ...refusals.map((refusal) => `${margin}> ${refusalText(locale, refusal)}`),
  ];
  return parts.join('\n\n');
}

function refusalText(locale: Locale, refusal: Refusal): string {
  const words = guideWords[locale];
  const rule = refusal.rule === undefined ? '' : ` (${refusal.rule})`;
  const remedy = remedyOf(locale, refusal);
  const help = remedy === undefined ? '' : ` _${words.remedy}: ${remedy}_`;
  return `**${words.refused}${rule}.** ${whyOf(locale, refusal)}${help}`;
}

/** The sentence as the page shows it: days, masses and codes in the reader's language. */
function whyOf(locale: Locale, { code, facts }: Refusal): string {
  return sayRejection(locale, { code, facts: readable(locale, facts) });
}

function readable(locale: Locale, facts: Refusal['facts']): Refusal['facts'] {
  const all: Readonly<Record<string, string>> = texts[locale];
  return readableFacts(facts ?? {}, locale, (key) => all[key]);
}

/** What would make it possible, where the words say it. */
export function remedyOf(locale: Locale, { code, facts }: Refusal): string | undefined {
  const all: Readonly<Record<string, string>> = texts[locale];
  const remedy = all[`rejections.${code}.remedy`] ?? all[`findings.${code}.remedy`];
  const said = readable(locale, facts) ?? {};
  return remedy?.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const fact = said[name] ?? mark;
    return typeof fact === 'number' ? formatTextNumber(fact, locale) : fact;
  });
}

/** A refusal whose words are missing or not filled in, in any language. */
export function wordlessRefusals(transcripts: readonly Transcript[]): readonly string[] {
  const refusals = transcripts.flatMap(({ taken }) => taken.flatMap((one) => one.refusals));
  return guideLocales.flatMap((locale) =>
    refusals
      .map((refusal) => ({
        name: named(refusal),
        why: whyOf(locale, refusal),
        all: `${whyOf(locale, refusal)} ${remedyOf(locale, refusal) ?? ''}`,
        code: refusal.code,
      }))
      .filter(({ why, all, code }) => why === code || all.includes('{{'))
      .map(({ name, all }) => `${locale} ${name}: ${all}`),
  );
}

function person(locale: Locale, who: keyof typeof samplePeople): string {
  const { name, role } = samplePeople[who];
  return `${textOf(locale, `roles.${role}`)} ${name}`;
}

function textOf(locale: Locale, key: TextKey): string {
  const all: Readonly<Record<string, string>> = texts[locale];
  return all[key] ?? key;
}
