import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';
import type { StatedPresence } from '../../../../shared/domain/certificate/stated-run.ts';
import type {
  DocumentLanguage,
  InEachLanguage,
} from '../../../../shared/domain/certificate/statement-values.ts';
import {
  documentTexts,
  fillText,
  writeDate,
  writeQuantity,
  writeTime,
} from '../../../../shared/text/documents/document-writing.ts';
import type { CertificateWord } from '../../../../shared/text/documents/document-text.ts';
import type { Cell, Fact, Span, Words } from '../document-model.ts';
import { wordJoiner } from '../legible-text.ts';

/** Writes a statement's facts in the languages of its certificate, the first one leading. */
export class CertificateWords {
  readonly statement: CertificateStatement;
  readonly lead: DocumentLanguage;
  readonly languages: readonly DocumentLanguage[];

  constructor(statement: CertificateStatement) {
    this.statement = statement;
    this.languages = [...new Set(statement.languages)];
    this.lead = this.languages[0] ?? 'en';
  }

  /** Something said in every language. What reads the same twice is said once. */
  each(say: (language: DocumentLanguage) => string): Words {
    const [lead = '', ...also] = this.languages.map(say);
    return { lead, also: [...new Set(also)].filter((text) => text !== lead) };
  }

  word(key: CertificateWord): Words {
    return this.each((language) => documentTexts[language].certificate[key]);
  }

  /** A word in the leading language only. */
  leadWord(key: CertificateWord, facts: Readonly<Record<string, string>> = {}): string {
    return fillText(documentTexts[this.lead].certificate[key], facts);
  }

  name(names: InEachLanguage): Words {
    return this.each((language) => tied(names[language]));
  }

  date(date: string): string {
    return writeDate(date, this.lead);
  }

  quantity(amount: number, unit: string): string {
    return writeQuantity(amount, unit, this.lead);
  }

  /** Day and time of an instant at the site, `14 November 2026, 10:05`. */
  instant(instant: string): string {
    const { timeZone } = this.statement.site;
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
    return `${this.date(day)}, ${writeTime(instant, timeZone).time}`;
  }

  /** From one instant to another, the day said once when it is the same; null when unknown. */
  span(from: string | null, until: string | null): string | null {
    if (from === null || until === null) return this.#instantOrNull(from ?? until);
    const [start, end] = [this.instant(from), this.instant(until)];
    const { time } = writeTime(until, this.statement.site.timeZone);
    const sameDay = start.slice(0, -time.length) === end.slice(0, -time.length);
    return `${start} – ${sameDay ? time : end}`;
  }

  #instantOrNull(instant: string | null): string | null {
    return instant === null ? null : this.instant(instant);
  }

  fact(key: CertificateWord, value: Cell, wide = false): Fact {
    return { label: this.word(key), value, wide };
  }

  /** The leading text, the other languages quietly under it. */
  stacked(words: Words): readonly Span[] {
    const also = words.also.map((text) => quiet(`\n${text}`));
    return [plain(words.lead), ...also];
  }
}

/** No-break space. */
export const fixed = '\u00a0';

export function plain(text: string): Span {
  return { text, look: 'plain' };
}

export function strong(text: string): Span {
  return { text, look: 'strong' };
}

export function large(text: string): Span {
  return { text, look: 'large' };
}

export function quiet(text: string): Span {
  return { text, look: 'quiet' };
}

export function mono(text: string): Span {
  return { text, look: 'mono' };
}

/** What is known, parted by a middle dot. */
export function dotted(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(`${fixed}· `);
}

/** Keeps `850 °C`, `5 %`, `№ 17`, `HS 2402` and `LGK 3` on one line, a dot with what it follows. */
export function tied(text: string): string {
  return text.replace(/ (?=[°%·])|(?<=№|HS|LGK) /g, fixed);
}

/** A number that no line ends in, at a hyphen, stroke or blank: it would read as two. */
export function joined(number: string): string {
  return number.replace(/[^\p{L}\p{N}](?=.)/gu, `$&${wordJoiner}`);
}

/** The word for the part somebody played. */
export function roleWord(presence: StatedPresence): CertificateWord {
  const roles = {
    operator: 'roleOperator',
    witness: 'roleWitness',
    chair: 'roleChair',
    member: 'roleMember',
    observer: 'roleObserver',
  } as const;
  return roles[presence.role];
}
