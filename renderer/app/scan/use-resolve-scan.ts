import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { useMay } from '../session/session.ts';
import { pathOfMatch } from '../paths.ts';
import { useGo } from '../use-go.ts';
import { lastScan } from './last-scan.ts';
import { playScanSound } from './sounds.ts';
import { useLookUpScan } from './use-look-up-scan.ts';

/**
 * Looks a scan up and goes there. What means nothing here is said aloud, shown, and kept: nothing
 * is lost silently.
 */
export function useResolveScan(): (text: string) => void {
  const client = useClient();
  const lookUp = useLookUpScan();
  const go = useGo();
  const may = useMay();
  const t = useText();
  const resolve = useCallback(
    async (text: string, canRead: boolean, canHandle: boolean) => {
      if (!canRead) {
        lastScan.set({ text, at: Date.now(), result: 'not-asked' });
        return;
      }
      const { result, match } = await lookUp(text);
      if (result === 'not-asked') {
        playScanSound('wrong');
        return;
      }
      playScanSound(match === undefined ? 'unknown' : 'ok');
      if (match !== undefined) {
        go(pathOfMatch(match));
        return;
      }
      notifications.show({
        message: t('scan.unknownNotice', { text }),
        color: 'var(--conditional)',
      });
      if (canHandle) {
        await client.call('storage.recordUnknownScan', { text, at: location.pathname });
      }
    },
    [client, lookUp, go, t],
  );
  return (text) => void resolve(text, may('goods.read'), may('goods.handle'));
}
