import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './file-drop.module.css';

/** Takes a file by drop or by choice; keyboard and screen reader use the button inside. */
export function FileDrop(props: {
  readonly label: string;
  readonly help: string;
  /** What the choice of files offers: `.csv,.xlsx`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly fileName?: string | undefined;
}): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) props.onFile(file);
  };
  return (
    <div
      className={css['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconFileUpload size={28} aria-hidden="true" className={css['icon']} />
      <button type="button" className={css['choose']} onClick={() => input.current?.click()}>
        {props.fileName ?? props.label}
      </button>
      <span className={css['help']}>
        {props.fileName === undefined ? props.help : t('file.another')}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        aria-label={props.label}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, corrected, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** The bytes of a file as base64, for the wire. */
export async function fileBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const steps: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    steps.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(steps.join(''));
}
