import type { Feature } from '../../rpc/feature.ts';
import { approvalCommands } from './approval-commands.ts';
import { cageCommands } from './cage-commands.ts';
import { certificateQueries } from './certificate-queries.ts';
import { certifyCommand } from './certify-command.ts';
import { closingCommands } from './closing-commands.ts';
import type { DestructionPorts } from './destruction-parts.ts';
import { draftCommands } from './draft-commands.ts';
import { finishCommand } from './finish-command.ts';
import { orderMemory } from './order-memory.ts';
import { orderQueries } from './order-queries.ts';
import { destructionProjector } from './projector.ts';
import { runCommands } from './run-commands.ts';

/** Destruction from the draft of an order to the certificate. */
export function destructionFeature(ports: DestructionPorts): Feature {
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
  };
}
