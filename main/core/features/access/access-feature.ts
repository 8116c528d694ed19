import { ok } from '../../../../shared/kernel/result.ts';
import type { Feature } from '../../rpc/feature.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { Signatures } from '../../rpc/handler.ts';
import type { SessionBook } from '../../rpc/sessions.ts';
import { Credentials } from './credentials.ts';
import type { CredentialParts } from './credentials.ts';
import { deskSignatures } from './desk-signatures.ts';
import { ownAccountCommands } from './own-account-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { peopleQueries } from './people-queries.ts';
import { accessOperationalTables, accessProjector } from './projector.ts';
import type { SampleUser } from './sample-user.ts';
import { sessionCommands } from './session-commands.ts';
import { sessionView } from './session-view.ts';
import { settingsCommands, settingsQueries } from './settings-handlers.ts';
import { setupCommand } from './setup-command.ts';

/** What access stands on. */
export interface AccessFeatureParts extends CredentialParts {
  readonly sessions: SessionBook;
  /** True in a sample authority. */
  readonly sample: boolean;
  /** Shown on the sign-in page of a sample authority, with their passwords. */
  readonly sampleUsers: readonly SampleUser[];
}

/** People, sessions, settings; and the port by which other areas let people sign again. */
export interface AccessFeature extends Pick<Feature, 'handlers'> {
  readonly signatures: Signatures;
}

/** The part of access that the registry needs before there is a store. */
export const accessTables: Required<Pick<Feature, 'projectors' | 'operational'>> = {
  projectors: [accessProjector],
  operational: accessOperationalTables,
};

export function accessFeature(given: AccessFeatureParts): AccessFeature {
  const credentials = new Credentials(given);
  const parts = { ...given, credentials };
  return {
    signatures: deskSignatures(credentials, given.reader),
    handlers: {
      queries: {
        'session.current': defineQuery('session.current', ({ store, connection, now }) =>
          ok(sessionView(parts, store, connection, now)),
        ),
        ...peopleQueries,
        ...settingsQueries,
      },
      commands: {
        ...setupCommand(parts),
        ...sessionCommands(parts),
        ...ownAccountCommands(parts),
        ...peopleCommands(parts),
        ...settingsCommands,
      },
    },
  };
}
