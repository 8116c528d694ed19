import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/rpc/contract.ts';
import { sayUnavailable } from '../../../shared/text/say.ts';
import { Defect } from '../platform/defect.ts';
import { isUnavailableCode, Unavailable } from '../platform/unavailable.ts';
import { sampleFacilities } from './sample-facilities.ts';
import { samplePeople } from './sample-people.ts';
import { sampleAuthority, samplePlaces, sampleSite, secondSampleSite } from './sample-places.ts';

/** Opens a fresh connection to the core, as one more window would. */
export type Connect = () => Client;

/**
 * Makes the sample authority through the contract, as its administrator would: authority, two
 * sites, people, places, plants. `year` is the year the permits are valid in.
 */
export async function seedSample(connect: Connect, year: number): Promise<void> {
  const admin = connect();
  const { administrator, ...others } = samplePeople;
  const initialPassword = 'first-password-26';
  await must(admin, 'setup.complete', {
    authority: sampleAuthority,
    site: sampleSite,
    administrator: {
      login: administrator.login,
      name: administrator.name,
      position: administrator.position,
      password: administrator.password,
    },
    locale: 'en',
  });
  await signIn(admin, administrator);
  const sites = await must(admin, 'sites.list', {});
  const site = sites.items[0];
  if (site === undefined) throw new Defect('The sample authority has no site');
  await must(admin, 'sites.create', secondSampleSite);
  await makePlaces(admin, site.id);
  await makeFacilities(admin, year);
  for (const person of Object.values(others)) {
    await must(admin, 'people.create', {
      login: person.login,
      name: person.name,
      position: person.position,
      assignments: [{ siteId: null, role: person.role }],
      password: initialPassword,
    });
    const own = connect();
    await must(own, 'session.signIn', { login: person.login, password: initialPassword });
    await must(own, 'session.changePassword', {
      password: initialPassword,
      newPassword: person.password,
    });
    await must(own, 'session.signOut', {});
  }
  await must(admin, 'session.signOut', {});
}

/** Signs a sample person in on a connection of their own. */
export async function signIn(
  client: Client,
  person: { readonly login: string; readonly password: string },
): Promise<void> {
  await must(client, 'session.signIn', { login: person.login, password: person.password });
}

async function makePlaces(admin: Client, siteId: string): Promise<void> {
  const ids = new Map<string, string>();
  for (const place of samplePlaces) {
    const parentId = ids.get(place.parent.join('/')) ?? null;
    const { kind, code, name, traits, count = 1 } = place;
    const made = await must(admin, 'locations.create', {
      siteId,
      parentId,
      kind,
      code,
      name,
      traits,
      count,
    });
    for (const [index, id] of made.ids.entries()) {
      ids.set([...place.parent, numberedCode(code, index)].join('/'), id);
    }
  }
}

/** `R01` and its followers `R02`, `R03` …, as `locations.create` numbers them. */
function numberedCode(code: string, index: number): string {
  const match = /^(.*?)(\d+)$/.exec(code);
  if (index === 0 || match === null) return code;
  const [, stem = '', digits = ''] = match;
  return `${stem}${String(Number(digits) + index).padStart(digits.length, '0')}`;
}

async function makeFacilities(admin: Client, year: number): Promise<void> {
  for (const { facility, permit, expired = false } of sampleFacilities) {
    const { id } = await must(admin, 'facilities.create', facility);
    await must(admin, 'facilities.addPermit', {
      facilityId: id,
      ...permit,
      validFrom: `${expired ? year - 6 : year - 1}-01-01`,
      validTo: `${expired ? year - 1 : year + 3}-12-31`,
    });
  }
}

/** Calls a procedure that the sample has every right to; a refusal is a defect of the sample. */
export async function must<N extends ProcedureName>(
  client: Client,
  procedure: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await client.call(procedure, input);
  if (reply.ok) return reply.value;
  const { error } = reply;
  if (error.kind === 'unavailable' && isUnavailableCode(error.code)) {
    throw new Unavailable(error.code, sayUnavailable('en', error.code));
  }
  throw new Defect(`${procedure}: ${JSON.stringify(error)}`);
}
