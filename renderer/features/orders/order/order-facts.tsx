import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { DayText, InstantText } from '../../../ui/values/date-text.tsx';
import { Money } from '../../../ui/values/money.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { HashText } from '../../../ui/orders/hash-text.tsx';
import { StagingDays } from '../list/order-columns.tsx';

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Who, when, where and how much: the facts of an order, those that are known. */
export function OrderFacts(props: { readonly order: Order }): ReactNode {
  const facts = [...useDecisionFacts(props.order), ...useRunFacts(props.order)];
  return <FactList facts={facts} />;
}

function useDecisionFacts(order: Order): readonly Fact[] {
  const t = useText();
  const words = useWords();
  const facts: Fact[] = [
    { label: t('page.orders.state'), value: <StateBadge state={order.state} /> },
  ];
  if (order.requestedBy !== null) {
    facts.push({
      label: t('page.order.requestedBy'),
      value: (
        <>
          {order.requestedBy}
          <br />
          <InstantText at={order.requestedAt} />
        </>
      ),
    });
  }
  if (order.method !== null) {
    facts.push({
      label: t('page.order.method'),
      value: words(`method.${order.method}`) ?? order.method,
    });
  }
  if (order.plannedDay !== null) {
    facts.push({ label: t('page.order.day'), value: <DayText day={order.plannedDay} /> });
  }
  if (order.value !== null) {
    facts.push({ label: t('page.order.value'), value: <Money {...order.value} /> });
  }
  if (order.contentHash !== null) {
    facts.push({ label: t('page.order.hash'), value: <HashText value={order.contentHash} /> });
  }
  return facts;
}

function useRunFacts(order: Order): readonly Fact[] {
  const t = useText();
  const facts: Fact[] = [];
  const operator = order.run?.operatorName ?? order.schedule?.operatorName;
  if (operator !== undefined) facts.push({ label: t('page.order.operator'), value: operator });
  if (order.staging !== null) {
    facts.push({
      label: t('page.order.cage'),
      value: (
        <>
          {order.staging.locationPath}
          <br />
          {order.staging.releasedBy.join(', ')}
        </>
      ),
    });
  }
  // An approval that fell in the cage leaves the goods there.
  if (order.staging === null && order.linesAway > 0) {
    const inCage = t('page.order.linesInCage', { count: order.linesAway });
    facts.push({ label: t('page.order.cage'), value: inCage });
  }
  if (order.daysInStaging !== null) {
    facts.push({
      label: t('page.orders.daysInStaging'),
      value: <StagingDays days={order.daysInStaging} />,
    });
  }
  if (order.dispatch !== null) {
    facts.push({
      label: t('page.order.vehicle'),
      value: `${order.dispatch.vehicle}, ${order.dispatch.driver}`,
    });
  }
  if (order.certificateNumber !== null) {
    facts.push({
      label: t('page.order.certificate'),
      value: <Reference value={order.certificateNumber} />,
    });
  }
  return facts;
}
