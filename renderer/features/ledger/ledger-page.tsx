import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { EventPanel } from './event-panel.tsx';
import { EventTable } from './event-table.tsx';
import { LedgerProof } from './ledger-proof.tsx';
import { LedgerVerdict } from './ledger-verdict.tsx';
import css from './ledger-page.module.css';
import { SignedState } from './signed-state.tsx';
import type { LedgerEvent } from './use-found-events.ts';
import { useVerification } from './use-verification.ts';

/** One green sentence when all is well; the exact place when it is not. */
export function LedgerPage(): ReactNode {
  const t = useText();
  const status = useCall('ledger.status', {});
  const verification = useVerification();
  const checkpoint = useCommand('ledger.checkpoint');
  const [open, setOpen] = useState<LedgerEvent | 'proof' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const side =
    open === 'proof' ? (
      <Answer of={status}>{(value) => <LedgerProof status={value} onClose={close} />}</Answer>
    ) : open === null ? null : (
      <EventPanel event={open} onClose={close} />
    );
  return (
    <Page
      fit="full"
      title={t('nav.ledger')}
      standing={t('page.ledger.standing')}
      actions={
        <>
          <ActionButton
            label={t('page.ledger.checkpoint')}
            shortcut="Alt+K"
            saving={checkpoint.saving}
            onRun={() => void checkpoint.run({})}
          />
          {verification.running ? (
            <ActionButton
              kind="danger"
              label={t('page.ledger.stop')}
              shortcut="Alt+V"
              onRun={verification.stop}
            />
          ) : (
            <ActionButton
              kind="primary"
              label={t('page.ledger.verify')}
              shortcut="Alt+V"
              onRun={verification.begin}
            />
          )}
        </>
      }
      band={
        <>
          {checkpoint.failure !== null && <FailureNote error={checkpoint.failure} />}
          <Answer of={status} lines={1}>
            {(value) => (
              <>
                <LedgerVerdict status={value} verification={verification} />
                <SignedState
                  status={value}
                  proven={
                    verification.report?.ok === false ? verification.report.signedTo : undefined
                  }
                  onProof={() => {
                    setOpen(open === 'proof' ? null : 'proof');
                  }}
                />
              </>
            )}
          </Answer>
        </>
      }
      {...(open === null ? {} : { side })}
    >
      <div className={css['ledger']}>
        <EventTable openSeq={open === 'proof' ? null : (open?.seq ?? null)} onOpen={setOpen} />
      </div>
    </Page>
  );
}
