import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { formatReference } from '../../../shared/kernel/reference.ts';
import type { CertificateStatement } from '../../../shared/domain/certificate/certificate-statement.ts';
import { certificateStatement } from '../../../main/core/documents/certificate/schema/statement-schema.ts';
import type { StatedBalance, StatedLine } from '../../../shared/domain/certificate/stated-goods.ts';
import { certificateFileFormat } from '../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import {
  bindCertificate,
  sealCertificate,
  statementHash,
} from '../../../main/core/documents/certificate/bind-certificate.ts';
import type { CertificateToSet } from '../../../main/core/documents/certificate/certificate-record.ts';
import { renderCertificate } from '../../../main/core/documents/render-certificate.ts';
import { leafHash, nodeHash } from '../../../main/core/ledger/hash.ts';
import { inclusionPath, merkleRoot } from '../../../main/core/ledger/merkle.ts';
import type { LedgerSigner } from '../../../main/core/ledger/signing-key.ts';
import { ledgerPublicKey } from '../../../main/core/ledger/signing-key.ts';
import { writeNote } from '../../../main/core/ledger/signed-note.ts';

/** A fixed Ed25519 key, so that a fixture has the same bytes every time. Guards nothing real. */
const fixedSeed = Buffer.alloc(32, 7);
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A ledger signer over the fixed key, or over a fresh one. */
export function signerFixture(fresh = false): LedgerSigner {
  const privateKey = fresh
    ? generateKeyPairSync('ed25519').privateKey
    : createPrivateKey({
        key: Buffer.concat([pkcs8Prefix, fixedSeed]),
        format: 'der',
        type: 'pkcs8',
      });
  const key = ledgerPublicKey('impound/ledger/fixture', createPublicKey(privateKey));
  const signBytes = (message: Uint8Array): Uint8Array => sign(null, message, privateKey);
  return {
    key,
    sign: signBytes,
    signNote: (text) => writeNote(text, key, signBytes(Buffer.from(text))),
  };
}

const tobacco = { en: 'Tobacco products', ru: 'Табачные изделия', kk: 'Темекі өнімдері' };

/** One line of the goods table, the tobacco case unless told otherwise. */
export function lineFixture(line: number, change: Partial<StatedLine> = {}): StatedLine {
  const reference = { site: 'KZ1', year: 26, serial: 4000 + line };
  const none = { amount: 0, unit: 'H87' };
  return {
    line,
    lotReference: formatReference({ kind: 'LOT', ...reference }),
    seizureReference: formatReference({ kind: 'SEZ', ...reference }),
    seizureDay: { precision: 'month', value: '2025-08' },
    description: 'Cigarettes without excise stamps',
    category: { code: 'tobacco', name: tobacco },
    hsCode: '240220',
    brand: null,
    seized: { amount: 4_500_000, unit: 'H87' },
    sampled: none,
    transferred: none,
    released: none,
    destroyed: { amount: 4_500_000, unit: 'H87' },
    returnedToStock: none,
    difference: none,
    differenceExplanation: null,
    destroyedMassGrams: 4_185_000,
    wasteCode: { code: '20 01 99', hazardous: false },
    baselCode: null,
    hazards: [],
    outcome: 'destroyed',
    outcomeNote: null,
    packages: [],
    ...change,
  };
}

function balancesOf(lines: readonly StatedLine[]): StatedBalance[] {
  const units = [...new Set(lines.map(({ seized }) => seized.unit))];
  return units.map((unit) => {
    const sum = (
      part:
        | 'seized'
        | 'sampled'
        | 'transferred'
        | 'released'
        | 'destroyed'
        | 'returnedToStock'
        | 'difference',
    ): number =>
      lines
        .filter(({ seized }) => seized.unit === unit)
        .reduce((total, line) => total + line[part].amount, 0);
    return {
      unit,
      seized: sum('seized'),
      sampled: sum('sampled'),
      transferred: sum('transferred'),
      released: sum('released'),
      destroyed: sum('destroyed'),
      returnedToStock: sum('returnedToStock'),
      difference: sum('difference'),
    };
  });
}

const eventBodies = Array.from({ length: 12 }, (_, index) =>
  canonicalJson({ id: `event-${index + 1}`, type: 'LotDestroyed', data: { line: index + 1 } }),
);

/** A whole statement about these lines, valid by its schema. */
export function statementFixture(
  lines: readonly StatedLine[] = [lineFixture(1)],
  change: Partial<CertificateStatement> = {},
): CertificateStatement {
  const person = (
    id: string,
    name: string,
    position: string,
    organisation: string | null = null,
  ) => ({
    id,
    name,
    position,
    organisation,
  });
  const supervisor = person('u-1', 'Айгүл Серікова', 'Head of the store');
  const start = '2026-11-14T05:05:00.000Z';
  const end = '2026-11-14T09:40:00.000Z';
  return certificateStatement.parse({
    schema: 'impound.certificate-statement/1',
    number: formatReference({ kind: 'CRT', site: 'KZ1', year: 26, serial: 12 }),
    sample: false,
    languages: ['en', 'ru', 'kk'],
    authority: {
      code: 'KZ-ABAY',
      name: {
        en: 'State Revenue Department for the Abay Region',
        ru: 'Департамент государственных доходов по области Абай',
        kk: 'Абай облысы бойынша Мемлекеттік кірістер департаменті',
      },
      letterhead: [
        {
          en: 'Customs control division, store for seized goods',
          ru: 'Отдел таможенного контроля, склад изъятых товаров',
          kk: 'Кедендік бақылау бөлімі, алынған тауарлар қоймасы',
        },
      ],
    },
    site: { code: 'KZ1', name: 'Semey store', address: null, timeZone: 'Asia/Almaty' },
    issuedAt: '2026-11-16T06:30:00.000Z',
    issuedOn: '2026-11-16',
    issuedBy: supervisor,
    destruction: { startedAt: start, endedAt: end, on: '2026-11-14' },
    runReference: formatReference({ kind: 'RUN', site: 'KZ1', year: 26, serial: 31 }),
    order: {
      reference: formatReference({ kind: 'ORD', site: 'KZ1', year: 26, serial: 44 }),
      requestedBy: person('u-2', 'Данияр Оразбаев', 'Storekeeper'),
      requestedAt: '2026-11-02T04:00:00.000Z',
      contentHash: 'ab'.repeat(32),
      approvals: [{ person: supervisor, at: '2026-11-04T09:15:00.000Z' }],
    },
    bases: [
      {
        code: 'courtOrder',
        name: {
          en: 'Final court order',
          ru: 'Вступившее в силу решение суда',
          kk: 'Күшіне енген сот шешімі',
        },
        document: { title: 'Court decision', number: '2-417/2025', day: '2025-10-20' },
        lines: [],
      },
    ],
    lines,
    totals: {
      balances: balancesOf(lines),
      destroyedMassGrams: lines.reduce((sum, line) => sum + (line.destroyedMassGrams ?? 0), 0),
    },
    methods: [
      {
        code: 'incinerationWithRecovery',
        name: {
          en: 'Incineration with energy recovery',
          ru: 'Сжигание с получением энергии',
          kk: 'Энергия ала отырып өртеу',
        },
        operation: 'R1',
        operationName: {
          en: 'Use principally as a fuel or other means to generate energy',
          ru: 'Использование главным образом в качестве топлива или иным образом для получения энергии',
          kk: 'Негізінен отын ретінде немесе энергия алудың өзге тәсілімен пайдалану',
        },
        conditions: [
          {
            text: {
              en: 'Furnace at 850 °C or above for at least two seconds',
              ru: 'Температура в печи не ниже 850 °C не менее двух секунд',
              kk: 'Пештегі температура кемінде екі секунд бойы 850 °C-тан төмен емес',
            },
            confirmedBy: 'Ерлан Жұмабеков',
          },
        ],
      },
    ],
    facility: {
      name: 'Semey Energy Recovery Plant',
      address: 'Industrial zone 4, Semey',
      operator: 'Semey Recovery LLP',
      permit: {
        number: 'KZ-04-2214',
        issuer: 'Ministry of Ecology',
        validFrom: '2024-01-01',
        validUntil: '2028-12-31',
      },
    },
    transport: {
      consignmentNote: 'CN-2026-118',
      vehicle: 'Truck 123 ABC 18',
      driver: 'Марат Қасенов',
      carrier: 'Department transport',
      seals: ['TS-4471', 'TS-4472'],
      weighings: [
        {
          ticket: 'WB-88123',
          at: '2026-11-14T04:40:00.000Z',
          grossGrams: 14_385_000,
          tareGrams: 10_200_000,
          netGrams: 4_185_000,
        },
      ],
    },
    checklist: [
      {
        code: 'sealsBroken',
        text: {
          en: 'Seals broken before the witnesses',
          ru: 'Пломбы вскрыты при свидетелях',
          kk: 'Пломбалар куәгерлер алдында ашылды',
        },
        result: 'done',
        note: null,
      },
      {
        code: 'furnaceLog',
        text: {
          en: 'Furnace log attached',
          ru: 'Журнал печи приложен',
          kk: 'Пеш журналы қоса берілді',
        },
        result: 'done',
        note: 'Log 2026-11-14/2',
      },
    ],
    identityTest: {
      method: {
        en: 'Ash examined, no product found',
        ru: 'Зола осмотрена, товар не обнаружен',
        kk: 'Күл қаралды, тауар табылмады',
      },
      passed: true,
      note: null,
      by: 'Ерлан Жұмабеков',
      at: end,
    },
    people: [
      {
        role: 'operator',
        person: person('p-1', 'Ерлан Жұмабеков', 'Furnace operator', 'Semey Recovery LLP'),
        outside: true,
        from: start,
        until: end,
      },
      {
        role: 'witness',
        person: person('p-2', 'Гүлнар Әбдіқадырова', 'Senior inspector'),
        outside: false,
        from: start,
        until: end,
      },
      {
        role: 'witness',
        person: person('p-3', 'Сергей Николаевич Верещагин', 'Ecologist', 'Department of Ecology'),
        outside: true,
        from: start,
        until: end,
      },
    ],
    residues: [
      {
        description: 'Bottom ash',
        massGrams: 301_200,
        wasteCode: '19 01 12',
        destination: 'Landfill for non-hazardous waste, cell 3',
      },
    ],
    photos: [
      { phase: 'before', sha256: '1f'.repeat(32), caption: null },
      { phase: 'after', sha256: '2e'.repeat(32), caption: 'ash' },
    ],
    emission: { gramsCo2e: 89_000, factorSet: 'DESNZ', factorYear: 2025, estimated: true },
    costs: [],
    objections: [],
    corrects: null,
    citedEvents: eventBodies.map((body, index) => ({
      seq: index + 1,
      id: `event-${index + 1}`,
      type: 'LotDestroyed',
      leafHash: leafHash(body).toString('hex'),
    })),
    ...change,
  });
}

/** The statement issued into a small ledger of its own and bound to it. */
export function certificateFixture(
  statement: CertificateStatement = statementFixture(),
  signer: LedgerSigner = signerFixture(),
): CertificateFile {
  const issue = canonicalJson({
    id: 'event-13',
    type: 'CertificateIssued',
    version: 1,
    data: { number: statement.number, statementHash: statementHash(statement) },
  });
  const bodies = [...eventBodies, issue, canonicalJson({ id: 'event-14', type: 'DayClosed' })];
  const leaves = bodies.map((body) => leafHash(body));
  const nodeAt = (level: number, position: number): Uint8Array => {
    if (level === 0) return leaves[position] ?? new Uint8Array();
    return nodeHash(nodeAt(level - 1, position * 2), nodeAt(level - 1, position * 2 + 1));
  };
  const size = bodies.length;
  const root = merkleRoot(size, nodeAt);
  const at = statement.issuedAt;
  const text = `${signer.key.name}\n${size}\n${Buffer.from(root).toString('base64')}\nat ${at}\n`;
  const prove = (seq: number) => ({
    seq,
    id: `event-${seq}`,
    body: bodies[seq - 1] ?? '',
    path: inclusionPath(seq - 1, size, nodeAt),
  });
  const proof = bindCertificate(
    {
      statement,
      statementHash: statementHash(statement),
      checkpoint: { size, root, at, note: signer.signNote(text) },
      issued: prove(13),
      cited: eventBodies.map((_, index) => prove(index + 1)),
    },
    signer,
  );
  return { format: certificateFileFormat, statement, proof };
}

/** A certificate as it is handed to whoever sets it. */
export function toSet({ statement, proof }: CertificateFile): CertificateToSet {
  return { proof, statementJson: Buffer.from(canonicalJson(statement)) };
}

/** The certificate as the file that is handed out. */
export function certificatePdfFixture(
  statement: CertificateStatement = statementFixture(),
  signer: LedgerSigner = signerFixture(),
): Uint8Array {
  return sealCertificate(renderCertificate(toSet(certificateFixture(statement, signer))), signer);
}
