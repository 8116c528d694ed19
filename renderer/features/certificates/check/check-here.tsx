import { IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { CallError } from '../../../../shared/rpc/envelope.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useClient } from '../../../rpc/client-context.tsx';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import css from './certificate-proof.module.css';
import { FileVerdict } from './file-verdict.tsx';

/** Checks the stored file of this certificate exactly as a file that somebody brings. */
export function CheckHere(props: { readonly certificateId: string }): ReactNode {
  const t = useText();
  const client = useClient();
  const [answer, setAnswer] = useState<OutputOf<'certificates.verifyFile'> | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The verb that was pressed is gone: the verdict stands in its place.
    if (answer !== null && document.activeElement === document.body) box.current?.focus();
  }, [answer]);
  const check = async (): Promise<void> => {
    // Its key works while the proof is folded away: the verdict must be seen.
    const folded = box.current?.closest('details');
    if (folded) folded.open = true;
    setBusy(true);
    setFailure(null);
    const file = await client.call('certificates.file', { certificateId: props.certificateId });
    if (file.ok) {
      const { contentBase64 } = file.value;
      const reply = await client.call('certificates.verifyFile', { contentBase64 });
      if (reply.ok) setAnswer(reply.value);
      else setFailure(reply.error);
    } else setFailure(file.error);
    setBusy(false);
  };
  return (
    <div ref={box} tabIndex={-1} className={css['check']}>
      {answer === null ? (
        <ActionButton
          label={t('page.certificate.check')}
          icon={<IconShieldCheck size={18} aria-hidden="true" />}
          shortcut="Alt+V"
          saving={busy}
          fullWidth
          onRun={() => void check()}
        />
      ) : (
        <FileVerdict answer={answer} />
      )}
      {failure !== null && <FailureNote error={failure} />}
    </div>
  );
}
