import type { ReadableStore } from '../../database/store.ts';
import type { Feature } from '../../rpc/feature.ts';
import type { Reaction } from '../../rpc/reaction.ts';
import { approvalCommands } from './planning/approval-commands.ts';
import { cageCommands } from './run/cage-commands.ts';
import { certificateQueries } from './certificate/certificate-queries.ts';
import { resumeCertificates } from './certificate/certificate-file.ts';
import { certifyCommand } from './certificate/certify-command.ts';
import { closingCommands } from './run/closing-commands.ts';
import type { DestructionPorts } from './order/destruction-parts.ts';
import { draftCommands } from './planning/draft-commands.ts';
import { finishCommand } from './run/finish-command.ts';
import { voidOnLotChange } from './planning/lot-change-reaction.ts';
import { orderMemory } from './order/order-memory.ts';
import { orderQueries } from './queries/order-queries.ts';
import { destructionProjector } from './projection/projector.ts';
import { runCommands } from './run/run-commands.ts';

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
