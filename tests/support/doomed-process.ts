/**
 * Sends commands to the core of a home until somebody kills the process. Every reply goes to
 * standard output, one JSON object a line, the moment it is there.
 */
import { writeSync } from 'node:fs';
import type { Client } from '../../shared/rpc/client.ts';
import type { CommandName, InputOf } from '../../shared/rpc/contract.ts';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { placeAt, carton, seizureOf } from '../scenarios/goods/goods-desk.ts';
import { openHomeCore } from './home-core.ts';
import { expectValue } from './program.ts';

/** Somebody who is signed in. */
interface Desk {
  readonly person: keyof typeof samplePeople;
  readonly client: Client;
}

const [folder = '', job = '', orderId = ''] = process.argv.slice(2);
function say(what: object): void {
  writeSync(1, `${JSON.stringify(what)}\n`);
}

if (job === 'start') say({ ready: true });
const home = await openHomeCore(folder);
// Who only starts is killed while it does so, or waits for it here; nobody waits for ever.
setTimeout(() => process.exit(1), 60_000);

async function sitDown(person: Desk['person']): Promise<Desk> {
  return { person, client: await home.as(person) };
}

async function send<N extends CommandName>(desk: Desk, procedure: N, input: InputOf<N>) {
  const { person, client } = desk;
  const commandId = home.newId();
  const reply = await client.callWithId(procedure, input, commandId);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  say({ person, commandId, procedure, input, value: reply.value });
  return reply.value;
}

/** Registers a seizure and receives its first lot, again and again. */
async function work(desk: Desk, name: string): Promise<never> {
  const locationId = await placeAt(desk.client, 'KZ1-B1-IN');
  for (let round = 0; ; round += 1) {
    const number = `${name}/${home.newId()}`;
    const { lotIds } = await send(
      desk,
      'seizures.register',
      seizureOf([{}, { quantity: { amount: 5 + round, unit: 'H87' } }], { number }),
    );
    await send(desk, 'lots.receive', {
      lotId: lotIds[0] ?? '',
      locationId,
      counted: { amount: 500_000, unit: 'H87' },
      massGrams: 400_000,
      packages: [carton(500_000)],
    });
  }
}

async function certify(): Promise<void> {
  const desk = await sitDown('requester');
  const { version } = await expectValue(desk.client, 'orders.get', { orderId });
  say({ ready: true });
  const signature = { password: samplePeople.requester.password };
  await send(desk, 'orders.certify', { orderId, version, language: 'en', signature });
}

if (job === 'certify') {
  await certify();
} else if (job === 'stream') {
  const desks = [await sitDown('storekeeper'), await sitDown('secondStorekeeper')];
  say({ ready: true });
  await Promise.all(desks.flatMap((desk) => [work(desk, 'A'), work(desk, 'B')]));
}
