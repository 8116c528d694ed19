import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { lotStatus } from '../../../../shared/rpc/contract/goods-views.ts';

type LotsInput = Omit<InputOf<'lots.list'>, 'cursor'>;

export const statuses = lotStatus.options;
export const conditions = ['held', 'frozen', 'unassessed', 'unknown-composition'] as const;
export const sorts = ['newest', 'review', 'reference', 'quantity'] as const;

/** The filters as the address holds them: plain texts, empty where there is none. */
export interface LotFilters {
  readonly search: string;
  readonly status: string;
  readonly category: string;
  readonly condition: string;
  readonly orderable: string;
  readonly reviewDueBy: string;
  readonly locationId: string;
  readonly sort: string;
}

/** The question to the core; what the address holds wrongly is left out, never sent. */
export function lotQuery(filters: LotFilters): LotsInput {
  const chosen = filters.status.split(',');
  const status = statuses.filter((code) => chosen.includes(code));
  const condition = conditions.find((code) => code === filters.condition);
  const sort = sorts.find((code) => code === filters.sort);
  return {
    ...(filters.search === '' ? {} : { search: filters.search.slice(0, 100) }),
    ...(status.length === 0 ? {} : { status }),
    ...(filters.category === '' ? {} : { category: filters.category }),
    ...(condition === undefined ? {} : { condition }),
    ...(filters.orderable === 'true' ? { orderable: true } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(filters.reviewDueBy)
      ? { reviewDueBy: filters.reviewDueBy }
      : {}),
    ...(/^[0-9a-f-]{36}$/.test(filters.locationId) ? { locationId: filters.locationId } : {}),
    ...(sort === undefined ? {} : { sort }),
    limit: 100,
  };
}
