import { formatDay } from '../../../i18n/dates.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import type { OrderRow } from '../../../ui/orders/order.ts';

/** One line that says where an order stands and what it waits for. */
export function useStanding(): (order: OrderRow) => string {
  const t = useText();
  const { locale } = useLocale();
  return (order) => {
    const { approvals: given, approvalsNeeded: needed, daysInStaging } = order;
    const day = order.plannedDay === null ? '' : formatDay(order.plannedDay, locale, true);
    const days = daysInStaging ?? 0;
    switch (order.state) {
      case 'draft':
        return order.method === null
          ? t('page.order.standing.unplanned')
          : t('page.order.standing.draft');
      case 'requested':
        return t('page.order.standing.requested', { given, needed });
      case 'approved':
        return t('page.order.standing.approved');
      case 'scheduled':
        return t('page.order.standing.scheduled', { day });
      case 'staging':
        return t('page.order.standing.staging', { count: days });
      case 'dispatched':
      case 'executing':
      case 'executed':
      case 'reconciled':
      case 'rejected':
      case 'withdrawn':
      case 'cancelled':
        return t(`page.order.standing.${order.state}`);
      case 'certified':
        return t('page.order.standing.certified', { number: order.certificateNumber ?? '' });
    }
  };
}
