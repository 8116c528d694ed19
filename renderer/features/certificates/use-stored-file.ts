import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { CallError } from '../../../shared/rpc/envelope.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { fileAddress, saveFile } from '../../rpc/save-file.ts';

type StoredFile = OutputOf<'certificates.file'>;

const mediaType = 'application/pdf';

/** What became of a print: the browser shows the file, or it was saved under this name. */
export type Printed = 'shown' | { readonly savedAs: string };

/** The one file of a certificate: everything that leaves the program is these bytes (CT-02). */
export interface StoredFileActs {
  /** Saves the stored bytes under their own name. */
  readonly save: () => void;
  /**
   * Shows the stored bytes in the reader of the browser, which prints them; a host without a
   * reader saves them instead. What stands on the page is never printed in their place.
   */
  readonly print: () => void;
  readonly busy: 'save' | 'print' | null;
  readonly failure: CallError | null;
}

/** Hands out the stored bytes of a certificate; `onPrinted` hears how a print went. */
export function useStoredFile(
  certificateId: string,
  onPrinted: (printed: Printed) => void,
): StoredFileActs {
  const client = useClient();
  const [busy, setBusy] = useState<'save' | 'print' | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const [shown] = useState(() => new Set<string>());
  // A reader that stands open has read its file; the page keeps no copy behind it.
  useEffect(
    () => () => {
      for (const address of shown) URL.revokeObjectURL(address);
      shown.clear();
    },
    [shown],
  );
  const run = async (act: 'save' | 'print', use: (file: StoredFile) => void): Promise<void> => {
    setBusy(act);
    setFailure(null);
    const reply = await client.call('certificates.file', { certificateId });
    setBusy(null);
    if (reply.ok) use(reply.value);
    else setFailure(reply.error);
  };
  const print = (file: StoredFile): void => {
    const address = showInReader(file);
    if (address === null) save(file);
    else shown.add(address);
    onPrinted(address === null ? { savedAs: file.fileName } : 'shown');
  };
  return {
    save: () => void run('save', save),
    print: () => void run('print', print),
    busy,
    failure,
  };
}

/** The address at which the browser shows the file; null where nothing can show it. */
function showInReader(file: StoredFile): string | null {
  if (!navigator.pdfViewerEnabled) return null;
  const address = fileAddress(file.contentBase64, mediaType);
  if (globalThis.open(address, '_blank') !== null) return address;
  URL.revokeObjectURL(address);
  return null;
}

function save({ fileName, contentBase64 }: StoredFile): void {
  saveFile(fileName, contentBase64, mediaType);
}
