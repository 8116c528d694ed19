import type { Client } from '../../../shared/rpc/client.ts';
import { must, signIn } from './seed-sample.ts';
import type { Connect } from './seed-sample.ts';
import { samplePeople } from './sample-people.ts';

/** The people of the sample authority at work, each signed in on a connection of their own. */
export interface SampleDesk {
  readonly storekeeper: Client;
  readonly requester: Client;
  readonly approver: Client;
  readonly secondApprover: Client;
  readonly siteId: string;
  readonly storekeeperId: string;
}

/** Signs everybody in. */
export async function openDesk(connect: Connect): Promise<SampleDesk> {
  const signedIn = async (person: keyof typeof samplePeople): Promise<Client> => {
    const client = connect();
    await signIn(client, samplePeople[person]);
    return client;
  };
  const storekeeper = await signedIn('storekeeper');
  const session = await must(storekeeper, 'session.current', {});
  return {
    storekeeper,
    requester: await signedIn('requester'),
    approver: await signedIn('approver'),
    secondApprover: await signedIn('secondApprover'),
    siteId: session.site?.id ?? '',
    storekeeperId: session.user?.id ?? '',
  };
}
