import { expectValue } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { finish, orderableLot, outcome, residue, started, tickEverything } from './order-desk.ts';
import type { Crew } from './order-desk.ts';

/** What a run left over of a lot (DW-09): 100 000 cigarettes, loose. Gives the lot of them. */
export async function leftOver(program: Program, crew: Crew): Promise<string> {
  const lotId = await orderableLot(crew);
  const orderId = await started(crew, [lotId]);
  const most = { destroyed: 400_000, destroyedGrams: 320_000, note: 'The furnace failed' };
  await outcome(crew, orderId, lotId, { outcome: 'partly-destroyed', ...most });
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  const { children } = await expectValue(crew.keeper, 'lots.get', { lotId });
  return children[0]?.id ?? '';
}
