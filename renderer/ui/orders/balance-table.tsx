import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Badge } from '../values/badge.tsx';
import { Quantity } from '../values/quantity.tsx';
import type { Order } from './order.ts';
import css from './balance-table.module.css';

type Row = NonNullable<Order['reconciliation']>['rows'][number];

const looks = {
  exact: { tone: 'allowed', icon: IconCircleCheck },
  within: { tone: 'allowed', icon: IconCircleCheck },
  warn: { tone: 'conditional', icon: IconAlertTriangle },
  block: { tone: 'forbidden', icon: IconBan },
  significant: { tone: 'forbidden', icon: IconBan },
} as const;

/** Approved, loaded, destroyed, returned and what is left over, by unit, with its level (DW-08). */
export function BalanceTable(props: { readonly rows: readonly Row[] }): ReactNode {
  const t = useText();
  const heads = ['approved', 'stopped', 'loaded', 'destroyed', 'returned', 'difference'] as const;
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`page.run.balance.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <BalanceRow key={row.unit} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BalanceRow(props: { readonly row: Row }): ReactNode {
  const { row } = props;
  const { unit } = row;
  return (
    <tr>
      <td>
        <Quantity amount={row.approved} unit={unit} />
      </td>
      <td>
        <Quantity amount={row.stopped} unit={unit} />
      </td>
      <td>
        <Quantity amount={row.loaded} unit={unit} />
      </td>
      <td>
        <strong>
          <Quantity amount={row.destroyed} unit={unit} />
        </strong>
      </td>
      <td>
        <Quantity amount={row.returned} unit={unit} />
      </td>
      <td>
        <Quantity amount={row.difference} unit={unit} />
        <div className={css['level']}>
          <LevelBadge level={row.level} permille={row.differencePermille} />
        </div>
      </td>
    </tr>
  );
}

/** How bad a difference is: icon and word, with its share. */
export function LevelBadge(props: {
  readonly level: Row['level'];
  readonly permille: number;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const look = looks[props.level];
  return (
    <Badge tone={look.tone} icon={<look.icon size={16} />}>
      {t(`page.run.level.${props.level}`)}
      {props.permille !== 0 && ` · ${formatScaled(props.permille, 1, locale)} %`}
    </Badge>
  );
}
