import type { Client } from '../../../shared/rpc/client.ts';
import { expectValue } from '../../support/program.ts';
import type { Program, SampleRole } from '../../support/program.ts';
import { crewOf } from '../destruction/order-desk.ts';
import type { Crew, Detail } from '../destruction/order-desk.ts';

/** A running program with its people, and what earlier steps left for later ones. */
export interface Stage {
  readonly program: Program;
  as(person: SampleRole): Promise<Client>;
  /** Everyone of a destruction, as the helpers of those tests know them. */
  crew(): Promise<Crew>;
  keep(name: string, value: string): void;
  /** What was kept under the name; missing is a fault of the scenario. */
  kept(name: string): string;
  /** The order of the scenario as it is now. */
  order(): Promise<Detail>;
  /** What an act on the order must name: the order as it was seen. */
  seen(): Promise<{ readonly orderId: string; readonly version: number }>;
  /** How many events stand in the ledger, refusals aside: a refusal must not change it. */
  record(): number;
}

/** Opens a stage on a program; each person signs in once. */
export function openStage(program: Program): Stage {
  const clients = new Map<SampleRole, Promise<Client>>();
  const values = new Map<string, string>();
  let crew: Promise<Crew> | undefined;
  const as = (person: SampleRole): Promise<Client> => {
    const client = clients.get(person) ?? program.as(person);
    clients.set(person, client);
    return client;
  };
  const kept = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No step kept ${name}`);
    return value;
  };
  const order = async () =>
    expectValue(await as('auditor'), 'orders.get', { orderId: kept('order') });
  return {
    program,
    as,
    crew: () => (crew ??= crewOf(program)),
    keep: (name, value) => void values.set(name, value),
    kept,
    order,
    seen: async () => {
      const { id, version } = await order();
      return { orderId: id, version };
    },
    record: () => program.core.store.reader.get<{ events: number }>(recordSql, [])?.events ?? 0,
  };
}

const recordSql = `SELECT count(*) AS events FROM event
WHERE body ->> '$.type' NOT IN ('CommandRefused', 'SignedIn', 'SignInFailed', 'RecordsTakenOut')`;
