import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useClient } from '../../../rpc/client-context.tsx';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { largestUploadBytes } from '../../../../shared/rpc/largest-upload.ts';
import type { CallError } from '../../../../shared/rpc/envelope.ts';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { fileBase64, FileDrop } from '../../../ui/form/file-drop.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { PanelClose } from '../../../ui/layout/panel-close.tsx';
import { FileVerdict } from './file-verdict.tsx';
import css from './verify-panel.module.css';

type Answer = OutputOf<'certificates.verifyFile'>;

/** Said here: a host refuses a request of that size before it has read what it asks. */
const unread: Answer = {
  ok: false,
  number: null,
  issuedHere: false,
  key: null,
  problems: [{ code: 'FileTooLarge', detail: '' }],
};

/** Checks any certificate file as an outsider would: the file, the seal, the key, the ledger. */
export function VerifyPanel(props: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const client = useClient();
  const [name, setName] = useState<string>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (file: File): Promise<void> => {
    setName(file.name);
    setAnswer(null);
    setFailure(null);
    if (file.size > largestUploadBytes) {
      setAnswer(unread);
      return;
    }
    setBusy(true);
    const contentBase64 = await fileBase64(file);
    const reply = await client.call('certificates.verifyFile', { contentBase64 });
    setBusy(false);
    if (reply.ok) setAnswer(reply.value);
    else setFailure(reply.error);
  };
  return (
    <Panel title={t('page.certificates.verify')} corner={<PanelClose onClose={props.onClose} />}>
      <div className={css['panel']}>
        {answer === null ? (
          <p className={css['text']}>{t('page.certificates.verifyText')}</p>
        ) : (
          <FileVerdict answer={answer} />
        )}
        <FileDrop
          label={t('page.certificates.verifyDrop')}
          help={t('page.certificates.verifyHelp')}
          accept=".pdf,application/pdf"
          fileName={name}
          onFile={(file) => void check(file)}
        />
        {busy && <p role="status">{t('page.certificates.verifying')}</p>}
        {failure !== null && <FailureNote error={failure} />}
      </div>
    </Panel>
  );
}
