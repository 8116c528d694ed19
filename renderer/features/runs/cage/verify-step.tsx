import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { useFocusKept } from '../../../ui/focus/use-focus-kept.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { CheckForm } from './check-form.tsx';
import { CheckProgress } from './check-progress.tsx';
import { CheckVerdict } from './check-verdict.tsx';
import type { CheckResult } from './check-verdict.tsx';
import { RemainingPackages } from './remaining-packages.tsx';
import { ScanPackage } from './scan-package.tsx';
import type { ScannedPackage } from './scan-package.tsx';
import css from '../step/step-content.module.css';

/** DW-06: every package again: scan, seal, count, weight; then the verdict, then the next. */
export function VerifyStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const [scanned, setScanned] = useState<ScannedPackage | null>(null);
  const [result, setResult] = useState<CheckResult | null>(null);
  const waiting = usePages('orders.lines', {
    orderId: order.id,
    show: 'unverified',
    limit: 200,
  });
  // The form of the last package may go before or after the list is known to be empty.
  useFocusKept(scanned === null && waiting.total === 0 ? 'all' : 'some');
  return (
    <>
      {scanned === null && <p className={css['help']}>{t('page.run.verify.help')}</p>}
      <CheckProgress order={order} />
      {scanned === null ? (
        <>
          {result !== null && <CheckVerdict result={result} />}
          {waiting.total !== 0 && (
            <ScanPackage
              order={order}
              lines={waiting.items}
              onScanned={(found) => {
                setResult(null);
                setScanned(found);
              }}
              onRefused={() => {
                setResult(null);
              }}
            />
          )}
        </>
      ) : (
        <CheckForm
          key={scanned.id}
          order={order}
          scanned={scanned}
          onCancel={() => {
            setScanned(null);
          }}
          onChecked={(checked) => {
            setScanned(null);
            setResult(checked);
          }}
        />
      )}
      <RemainingPackages order={order} lines={waiting} />
    </>
  );
}

/** How the re-verification ended: what goes on, and which lines were stopped. */
export function VerifyDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const stopped = useCall('orders.lines', { orderId: order.id, show: 'stopped', limit: 200 });
  const lines = stopped.data?.items ?? [];
  return (
    <>
      <CheckProgress order={order} />
      {lines.length === 0 ? (
        <p className={css['note']}>{t('page.run.verify.allAgree')}</p>
      ) : (
        <ul className={css['list']} aria-label={t('page.run.verify.stoppedLines')}>
          {lines.map((line) => (
            <li key={line.lot.id} className={css['row']}>
              <div className={css['grow']}>
                <strong>{line.lot.description}</strong>
                <p className={css['muted']}>{t('page.run.verify.stoppedHelp')}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
