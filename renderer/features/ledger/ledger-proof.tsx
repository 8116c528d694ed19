import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { PanelClose } from '../../ui/layout/panel-close.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import { CopyBlock } from '../../ui/values/copy-block.tsx';

/** What an outsider needs to check the ledger: its head, the signed checkpoint, the public key. */
export function LedgerProof(props: {
  readonly status: OutputOf<'ledger.status'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { status } = props;
  return (
    <Panel title={t('page.ledger.proof')} corner={<PanelClose onClose={props.onClose} />}>
      <FactList
        facts={[
          { label: t('page.ledger.size'), value: formatInteger(status.size) },
          { label: t('page.ledger.lastAt'), value: <InstantText at={status.lastAt} /> },
          ...(status.checkpoint === null
            ? []
            : [
                {
                  label: t('page.ledger.checkpointAt'),
                  value: <InstantText at={status.checkpoint.at} />,
                },
                {
                  label: t('page.ledger.checkpointSize'),
                  value: formatInteger(status.checkpoint.size),
                },
              ]),
        ]}
      />
      <CopyBlock label={t('page.ledger.root')} value={status.root} />
      {status.checkpoint === null ? (
        <p>{t('page.ledger.noCheckpoint')}</p>
      ) : (
        <>
          <CopyBlock label={t('page.ledger.checkpointNote')} value={status.checkpoint.note} />
          <p>{t('page.ledger.keepNote')}</p>
        </>
      )}
      <CopyBlock label={t('page.ledger.fingerprint')} value={status.keyFingerprint} />
      <CopyBlock label={t('page.ledger.publicKey')} value={status.publicKey} />
    </Panel>
  );
}
