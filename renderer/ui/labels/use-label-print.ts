import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useLocale } from '../../i18n/use-text.ts';
import { valueOf } from '../../rpc/call-failed.ts';
import type { CallFailed } from '../../rpc/call-failed.ts';
import { useClient } from '../../rpc/client-context.tsx';
import type { LabelPaper } from './label-paper.ts';
import type { LabelTarget } from './label-target.ts';

export type LabelPrint = OutputOf<'labels.printGoods'>;

/** The labels as they will be printed; the old ones stay in sight while the next are made. */
export function useLabelPrint(
  target: LabelTarget,
  paper: LabelPaper,
): UseQueryResult<LabelPrint, CallFailed> {
  const client = useClient();
  const { locale } = useLocale();
  return useQuery<LabelPrint, CallFailed>({
    queryKey: ['labels', target, paper, locale],
    queryFn: async () => {
      const asked = { ...paper, language: locale };
      return valueOf(
        'goods' in target
          ? await client.call('labels.printGoods', { of: target.goods, ...asked })
          : await client.call('labels.printPlaces', { ...target, ...asked }),
      );
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
