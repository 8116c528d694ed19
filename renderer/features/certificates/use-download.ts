import { useState } from 'react';
import type { CallError } from '../../../shared/rpc/envelope.ts';
import { useClient } from '../../rpc/client-context.tsx';

/** Hands out the stored bytes of a certificate under their own name (CT-02). */
export function useDownload(certificateId: string): {
  readonly run: () => void;
  readonly busy: boolean;
  readonly failure: CallError | null;
} {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const reply = await client.call('certificates.file', { certificateId });
    setBusy(false);
    if (!reply.ok) {
      setFailure(reply.error);
      return;
    }
    const bytes = Uint8Array.from(atob(reply.value.contentBase64), (char) => char.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = reply.value.fileName;
    link.click();
    URL.revokeObjectURL(address);
  };
  return { run: () => void run(), busy, failure };
}
