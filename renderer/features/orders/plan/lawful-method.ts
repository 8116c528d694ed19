import type { MethodVerdict } from '../../../ui/orders/order.ts';

/** True for a method that these goods may have, with conditions or without (DR-07). */
export function isLawful({ verdict }: MethodVerdict): boolean {
  return verdict === 'suitable' || verdict === 'conditional';
}
