import type { ReadableStore } from '../../database/store.ts';
import type { Feature } from '../../rpc/feature.ts';
import type { Reaction } from '../../rpc/reaction.ts';
import { approvalCommands } from './approval-commands.ts';
import { cageCommands } from './cage-commands.ts';
import { certificateQueries } from './certificate-queries.ts';
import { resumeCertificates } from './certificate-file.ts';
import { certifyCommand } from './certify-command.ts';
import { closingCommands } from './closing-commands.ts';
import type { DestructionPorts } from './destruction-parts.ts';
import { draftCommands } from './draft-commands.ts';
import { finishCommand } from './finish-command.ts';
import { voidOnLotChange } from './lot-change-reaction.ts';
import { orderMemory } from './order-memory.ts';
import { orderQueries } from './order-queries.ts';
import { destructionProjector } from './projector.ts';
import { runCommands } from './run-commands.ts';

export interface DestructionFeature extends Feature {
  /** Voids approvals when a lot underneath an order changes (DW-03). */
  readonly reaction: Reaction;
  /** Renders the certificates that a crash left without a file; gives how many. */
  resume(store: ReadableStore): Promise<number>;
}

/** Destruction from the draft of an order to the certificate. */
export function destructionFeature(ports: DestructionPorts): DestructionFeature {
  const parts = { ...ports, orders: orderMemory() };
  return {
    handlers: {
      queries: { ...orderQueries, ...certificateQueries(parts) },
      commands: {
        ...draftCommands(parts),
        ...approvalCommands(parts),
        ...cageCommands(parts),
        ...runCommands(parts),
        ...finishCommand(parts),
        ...closingCommands(parts),
        ...certifyCommand(parts),
      },
    },
    projectors: [destructionProjector],
    reaction: voidOnLotChange(parts.orders),
    resume: (store) => resumeCertificates(ports, store),
  };
}
