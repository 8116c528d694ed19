import { statementSchemaVersion } from '../../../../../shared/domain/certificate/certificate-statement.ts';
import type { CertificateStatement } from '../../../../../shared/domain/certificate/certificate-statement.ts';
import { documentLanguages } from '../../../../../shared/domain/certificate/statement-values.ts';
import type {
  DocumentLanguage,
  InEachLanguage,
} from '../../../../../shared/domain/certificate/statement-values.ts';
import type { OrderIn } from '../../../../../shared/domain/destruction/order/order.ts';
import type { Signatory } from '../../../../../shared/domain/destruction/events/signatory.ts';
import { dayOfInstant } from '../../../../../shared/kernel/legal-date.ts';
import { readSettings } from '../../../database/settings-row.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { PlacesTables } from '../../../database/tables/places-tables.ts';
import { certificateStatement } from '../../../documents/certificate/schema/statement-schema.ts';
import { Defect } from '../../../platform/defect.ts';
import { citedEvents } from './cited-events.ts';
import type { LotOnOrder } from '../order/order-reading.ts';
import { destroyedMassOf, statedBalances, statedLines } from './statement-goods.ts';
import {
  statedBases,
  statedEmission,
  statedFacility,
  statedMethods,
  statedPeople,
  statedPerson,
  statedTransport,
} from './statement-run.ts';
import { named, wordsOf } from './statement-words.ts';

/** What a statement is made from beside the store. */
export interface StatementInput {
  readonly order: OrderIn<'reconciled'>;
  /** The lines with their lots as they were before they were marked as destroyed. */
  readonly lots: readonly LotOnOrder[];
  readonly number: string;
  readonly language: DocumentLanguage;
  readonly issuedAt: string;
  readonly issuedBy: Signatory;
  readonly timeZone: string;
  readonly sample: boolean;
}

/**
 * States what was destroyed, and freezes it: every field from the ledger's own facts, every fact
 * with the events it rests on (CT-06). A Defect when the statement is not a lawful one.
 */
export function buildStatement(reader: SqlReader, input: StatementInput): CertificateStatement {
  const { order, lots, number, language, issuedAt, issuedBy, timeZone, sample } = input;
  const authority = authorityRow(reader);
  const site = siteRow(reader, order.siteId);
  const { finding, noResidueReason } = order.reconciliation;
  const lines = statedLines(reader, { orderId: order.id, lots, finding, language });
  const person = (who: Signatory) => statedPerson(reader, who, named(authority)[language]);
  const statement = {
    schema: statementSchemaVersion,
    number,
    sample,
    languages: [language, ...documentLanguages.filter((other) => other !== language)],
    authority: {
      code: authority.code,
      name: named(authority),
      letterhead: letterhead(reader),
    },
    site: {
      code: site.code,
      name: named(site)[language],
      address: site.place === '' ? null : site.place,
      timeZone: site.time_zone,
    },
    issuedAt,
    issuedOn: dayOfInstant(issuedAt, timeZone),
    issuedBy: person(issuedBy),
    destruction: destructionOf(order),
    runReference: null,
    order: {
      reference: order.reference,
      requestedBy: person(order.requestedBy),
      requestedAt: order.requestedAt,
      contentHash: order.contentHash,
      approvals: order.approvals.map((approval) => {
        return { person: person(approval), at: approval.at };
      }),
    },
    bases: statedBases(lots),
    lines,
    totals: { balances: statedBalances(lines), destroyedMassGrams: destroyedMassOf(lines) },
    methods: statedMethods(order),
    facility: statedFacility(reader, order),
    transport: statedTransport(order),
    people: statedPeople(reader, order, named(authority)[language]),
    ...recordOf(order),
    ...(noResidueReason === null ? {} : { noResidueReason }),
    ...(finding === '' ? {} : { finding }),
    emission: statedEmission(lots, order.plan.method),
    costs: [],
    objections: [],
    corrects: null,
    citedEvents: citedEvents(reader, order.id, lots),
  };
  const parsed = certificateStatement.safeParse(statement);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new Defect(`The statement of ${number} is not lawful at ${where}`);
}

function destructionOf({ run, ended }: OrderIn<'reconciled'>) {
  return { startedAt: run.startedAt, endedAt: ended.at, on: ended.destroyedOn };
}

/** Checklist, identity test, residues and photos, as the run recorded them (DW-10, DW-13). */
function recordOf({ run, residues, photos }: OrderIn<'reconciled'>) {
  const test = run.identityTest;
  return {
    checklist: run.checklist.map(({ item, answer }) => ({
      code: item,
      text: wordsOf(`checklist.${item}`),
      result: answer?.done === true ? ('done' as const) : ('notDone' as const),
      note: orNull(answer?.note ?? ''),
    })),
    identityTest:
      test === null
        ? null
        : {
            method: wordsOf('checklist.loss-of-identity'),
            passed: test.passed,
            note: orNull(test.note),
            by: test.by.name,
            at: test.at,
          },
    residues: residues.map(({ name, massGrams, wasteCode, destination, document }) => ({
      description: name,
      massGrams,
      wasteCode: orNull(wasteCode),
      destination,
      ...(document === '' ? {} : { document }),
    })),
    photos: photos.map(({ phase, name, documentSha256 }) => {
      return { phase, sha256: documentSha256, caption: orNull(name) };
    }),
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The lines of the letterhead in each language; a missing one is read in English. */
function letterhead(reader: SqlReader): readonly InEachLanguage[] {
  const { letterhead: lines, contact } = readSettings(reader);
  const count = Math.max(lines.en.length, lines.ru.length, lines.kk.length);
  const rows = Array.from({ length: count }, (_, index): InEachLanguage => {
    const en = lines.en[index] ?? lines.ru[index] ?? lines.kk[index] ?? '';
    return { en, ru: lines.ru[index] ?? en, kk: lines.kk[index] ?? en };
  });
  if (contact !== '') rows.push({ en: contact, ru: contact, kk: contact });
  return rows.filter(({ en, ru, kk }) => en !== '' && ru !== '' && kk !== '').slice(0, 5);
}

function authorityRow(reader: SqlReader): PlacesTables['authority'] {
  const row = reader.get<PlacesTables['authority']>('SELECT * FROM authority LIMIT 1');
  if (row === undefined) throw new Defect('There is no authority');
  return row;
}

function siteRow(reader: SqlReader, siteId: string): PlacesTables['site'] {
  const row = reader.get<PlacesTables['site']>('SELECT * FROM site WHERE id = ?', [siteId]);
  if (row === undefined) throw new Defect(`There is no site ${siteId}`);
  return row;
}
