import { IconCamera } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { fileBase64 } from '../../../ui/form/file-drop.tsx';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { phaseNow, photoPhases } from './photo-phase.ts';
import type { PhotoPhase } from './photo-phase.ts';
import css from './photos.module.css';
import verifyCss from '../cage/verify.module.css';

type MediaType = InputOf<'orders.attachPhoto'>['mediaType'];

const accepted = 'image/jpeg,image/png,image/webp';

/** Takes a photograph with the camera or from a file and files it under its phase. */
export function PhotoDialog(props: {
  readonly order: Order;
  readonly phase?: PhotoPhase;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const attach = useCommand('orders.attachPhoto');
  const [phase, setPhase] = useState<PhotoPhase>(props.phase ?? phaseNow(props.order));
  const [file, setFile] = useState<File | null>(null);
  const picture = usePicture(file);
  const send = async (): Promise<void> => {
    if (file === null) return;
    const reply = await attach.run({
      ...seenOf(props.order),
      phase,
      name: file.name.slice(0, 200),
      mediaType: file.type as MediaType,
      contentBase64: await fileBase64(file),
    });
    if (reply.ok) props.onClose();
  };
  const again = async (): Promise<void> => {
    const reply = await attach.retry();
    if (reply?.ok === true) props.onClose();
  };
  return (
    <ConfirmDialog
      title={t('page.run.photos.title')}
      verb={t('page.run.photos.verb')}
      saving={attach.saving}
      disabled={file === null}
      onClose={props.onClose}
      onConfirm={() => void send()}
    >
      <RejectionList rejections={attach.rejections} />
      {attach.failure !== null && (
        <FailureNote error={attach.failure} onAgain={() => void again()} />
      )}
      <fieldset className={verifyCss['conditions']}>
        <legend>{t('page.run.photos.phase')}</legend>
        {photoPhases.map((each) => (
          <label key={each} className={verifyCss['condition']}>
            <input
              type="radio"
              name="phase"
              checked={phase === each}
              data-autofocus={phase === each || undefined}
              onChange={() => {
                setPhase(each);
              }}
            />
            {t(`page.run.photos.${each}`)}
          </label>
        ))}
      </fieldset>
      <ChoosePhoto onFile={setFile} picture={picture} name={file?.name} />
    </ConfirmDialog>
  );
}

function ChoosePhoto(props: {
  readonly onFile: (file: File) => void;
  readonly picture: string | null;
  readonly name: string | undefined;
}): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css['choose']}>
      {props.picture !== null && (
        <img src={props.picture} alt={props.name ?? ''} className={css['preview']} />
      )}
      <ActionButton
        large
        inDialog
        label={props.picture === null ? t('page.run.photos.choose') : t('file.another')}
        icon={<IconCamera size={20} aria-hidden="true" />}
        onRun={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        capture="environment"
        aria-label={t('page.run.photos.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) props.onFile(file);
        }}
      />
    </div>
  );
}

/** An address under which the page shows the chosen file; let go when another one is chosen. */
function usePicture(file: File | null): string | null {
  const picture = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(
    () => () => {
      if (picture !== null) URL.revokeObjectURL(picture);
    },
    [picture],
  );
  return picture;
}
