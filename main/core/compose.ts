import { hostname } from 'node:os';
import { ok } from '../../shared/kernel/result.ts';
import type { ServerMessage } from '../../shared/rpc/envelope.ts';
import { sayRejection } from '../../shared/text/say.ts';
import { allAreas, projectionVersion } from './areas.ts';
import type { ProjectorRegistry } from './database/projector-registry.ts';
import { migrations } from './database/sqlite/migrations/index.ts';
import { openStore } from './database/sqlite/sqlite-store.ts';
import type { Store } from './database/store.ts';
import { accessFeature, accessTables } from './features/access/access-feature.ts';
import { argon2Passwords } from './features/access/passwords.ts';
import type { Passwords } from './features/access/passwords.ts';
import type { SampleUser } from './features/access/sample-user.ts';
import { userDirectory } from './features/access/user-directory.ts';
import { destructionFeature } from './features/destruction/destruction-feature.ts';
import { goodsFeature } from './features/goods/goods-feature.ts';
import { isSeizureRegistered, registerSeizures } from './features/goods/register-seizures.ts';
import { intakeFeature } from './features/intake/intake-feature.ts';
import type { SeizureRegistrar } from './features/intake/ports.ts';
import { labelsFeature } from './features/labels/labels-feature.ts';
import { ledgerFeature } from './features/ledger/ledger-feature.ts';
import { placesProjector } from './features/places/projector.ts';
import { siteAccess } from './features/places/site-access.ts';
import { placesFeature } from './features/places/places-feature.ts';
import { judgeWhereItStands } from './features/storage/check-place.ts';
import { storageFeature } from './features/storage/storage-feature.ts';
import { workFeature } from './features/work/work-feature.ts';
import { printLabelsInWorker } from './documents/labels/print-labels-in-worker.ts';
import { renderCertificateInWorker } from './documents/render-in-worker.ts';
import { verifyCertificateInWorker } from './documents/verify-in-worker.ts';
import { appendOnlyLedger, headOf } from './ledger/append-only-ledger.ts';
import type { Ledger } from './ledger/ledger.ts';
import { readCheckpoint } from './ledger/checkpoint.ts';
import { renewProjections } from './ledger/renew-projections.ts';
import { daySigner, signHead } from './ledger/sign-head.ts';
import { openSigningKey, refuseForeignKey } from './ledger/signing-key.ts';
import type { LedgerSigner, SigningKeyOptions } from './ledger/signing-key.ts';
import type { Clock } from './platform/clock.ts';
import { systemClock } from './platform/clock.ts';
import type { HomeFiles } from './platform/home.ts';
import { uuidV7Ids } from './platform/ids.ts';
import type { Ids } from './platform/ids.ts';
import { systemRandom } from './platform/random.ts';
import type { Random } from './platform/random.ts';
import { fileModeSecretBox } from './platform/secret-box.ts';
import type { SecretBox } from './platform/secret-box.ts';
import { placeJudge } from './place-judge.ts';
import { commandBatch } from './rpc/command-batch.ts';
import type { RunBatch } from './rpc/command-batch.ts';
import type { CoreApi } from './rpc/core-api.ts';
import type { FeatureHandlers } from './rpc/handler.ts';
import type { Reaction } from './rpc/reaction.ts';
import { rememberingDirectory } from './rpc/remembering-directory.ts';
import type { RememberingDirectory } from './rpc/remembering-directory.ts';
import { makeRouter } from './rpc/router.ts';
import { makeSessionBook } from './rpc/sessions.ts';
import type { SessionBook } from './rpc/sessions.ts';

/** What a core is made from; all but the home has a usual choice. */
export interface CoreOptions {
  readonly home: HomeFiles;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly secretBox?: SecretBox;
  readonly station?: string;
  readonly passwords?: Passwords;
  /** Who can be tried, in a sample authority; absent in a real one. */
  readonly sampleUsers?: readonly SampleUser[];
  /** Takes the details of a defect. */
  readonly reportDefect?: (incident: string, procedure: string, error: unknown) => void;
  /** Told what a start had to do first, such as making the tables again. */
  readonly note?: (what: string, facts: Readonly<Record<string, number>>) => void;
}

/** The running core and the parts that tools beside it use (verify, bench, tests). */
export interface Core extends CoreApi {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly signer: LedgerSigner;
  readonly registry: ProjectorRegistry;
  /** Very many commands in one transaction, for tools that make an authority of any size. */
  readonly batch: RunBatch;
}

/** Everything that handlers are made from. */
interface Parts extends Required<Omit<CoreOptions, 'home' | 'sampleUsers' | 'note'>> {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly signer: LedgerSigner;
  readonly ids: Ids;
  readonly sessions: SessionBook;
  readonly directory: RememberingDirectory;
  readonly registry: ProjectorRegistry;
  readonly sampleUsers: readonly SampleUser[] | undefined;
}

/** Wires everything, once: the same function runs in a test, in Node and in Electron. */
export async function composeCore(options: CoreOptions): Promise<Core> {
  const parts = await openParts(options);
  const { store, ledger, signer, registry, sessions } = parts;
  const listeners = new Set<(connection: string | null, message: unknown) => void>();
  const push = (connection: string | null, message: ServerMessage): void => {
    for (const listener of listeners) listener(connection, message);
  };
  const features = featuresOf(parts);
  const routed = {
    ...parts,
    store: store.reader,
    writer: store.writer,
    ...features,
    signDay: daySigner(ledger, signer),
    push,
  };
  const router = makeRouter(routed);
  const resumed = features.resume().catch((error: unknown) => {
    parts.reportDefect('start', 'orders.certify', error);
  });
  let closing: Promise<void> | undefined;
  return {
    store,
    ledger,
    signer,
    registry,
    batch: commandBatch(routed),
    handle: router.handle,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    disconnect: (connection) => {
      router.abort(connection);
      sessions.close(connection);
    },
    close: () => {
      closing ??= resumed.then(() => signAndClose(parts));
      return closing;
    },
  };
}

/** What was recorded last is signed too; a disk that refuses must not keep the program open. */
async function signAndClose({ store, ledger, signer, clock, reportDefect }: Parts): Promise<void> {
  try {
    await store.writer.run((tx) => ok(signHead(tx, ledger, signer, clock.now())));
  } catch (error) {
    reportDefect('close', 'ledger.checkpoint', error);
  } finally {
    await store.close();
  }
}

async function openParts(options: CoreOptions): Promise<Parts> {
  const clock = options.clock ?? systemClock;
  const random = options.random ?? systemRandom;
  const secretBox = options.secretBox ?? fileModeSecretBox;
  const ids = uuidV7Ids(clock, random);
  const registry = allAreas();
  const { databaseFile, signingKeyFile } = options.home;
  const store = await openStore({ file: databaseFile, migrations, registry, clock });
  const keyOptions = { file: signingKeyFile, secretBox, ids, random };
  const signer = await readyToSign({ store, registry }, keyOptions, options.note);
  const directory = rememberingDirectory(userDirectory, peopleAndSites);
  return {
    clock,
    random,
    secretBox,
    ids,
    registry,
    store,
    signer,
    ledger: appendOnlyLedger(registry, ids),
    directory,
    sessions: makeSessionBook(() => directory.idleMinutes(store.reader)),
    station: options.station ?? hostname(),
    passwords: options.passwords ?? argon2Passwords(),
    sampleUsers: options.sampleUsers,
    reportDefect: options.reportDefect ?? reportToStandardError,
  };
}

/**
 * Gives the key that signs this ledger once the tables are those that this program makes. Lets go
 * of the store when the key is not the one, or the ledger is not sound.
 */
async function readyToSign(
  { store, registry }: Pick<Parts, 'store' | 'registry'>,
  keyOptions: Omit<SigningKeyOptions, 'mayCreate'>,
  note: CoreOptions['note'],
): Promise<LedgerSigner> {
  try {
    const mayCreate = headOf(store.reader).size === 0;
    const signer = await openSigningKey({ ...keyOptions, mayCreate });
    refuseForeignKey(readCheckpoint(store.reader)?.note, signer.key, keyOptions.file);
    const renewal = { migrations, registry, key: signer.key };
    const renewed = await renewProjections(store, projectionVersion, renewal);
    if (renewed !== undefined) note?.('tables made again', { ...renewed });
    return signer;
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface Features {
  readonly features: readonly FeatureHandlers[];
  readonly reactions: readonly Reaction[];
  /** Finishes what a crash left half done after its commit. */
  resume(): Promise<unknown>;
}

function featuresOf(parts: Parts): Features {
  const { store, sampleUsers } = parts;
  const desk = { ...parts, reader: store.reader, writer: store.writer };
  const access = accessFeature({
    ...desk,
    sample: sampleUsers !== undefined,
    sampleUsers: sampleUsers ?? [],
  });
  const destruction = destructionFeature({
    ...desk,
    signatures: access.signatures,
    places: placeJudge,
    documents: {
      renderCertificate: (certificate, rows) => renderCertificateInWorker(certificate, { rows }),
      verifyCertificate: (bytes, key) => verifyCertificateInWorker({ bytes, key }),
    },
    sample: sampleUsers !== undefined,
  });
  const features = [
    access.handlers,
    placesFeature(userDirectory).handlers,
    goodsFeature({ signatures: access.signatures, judgeWhereItStands }).handlers,
    storageFeature.handlers,
    labelsFeature({ print: printLabelsInWorker, mayAt: siteAccess(userDirectory) }).handlers,
    ledgerFeature(desk).handlers,
    workFeature.handlers,
    intakeFeature({ registrar, say: sayRejection }).handlers,
    destruction.handlers,
  ];
  const resume = () => destruction.resume(store.reader);
  return { features, reactions: [destruction.reaction], resume };
}

/** What may change who is who. */
const peopleAndSites: ReadonlySet<string> = new Set(
  [...accessTables.projectors, placesProjector].flatMap(({ on }) => Object.keys(on)),
);

/** Goods register what intake reads. */
const registrar: SeizureRegistrar = {
  isRegistered: isSeizureRegistered,
  register: (call, seizures) => {
    const names = registerSeizures(call, seizures);
    return names.ok ? ok({ seizureIds: names.value.map(({ seizureId }) => seizureId) }) : names;
  },
};

function reportToStandardError(incident: string, procedure: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${incident} ${procedure} ${detail}\n`);
}
