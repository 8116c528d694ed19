import { useEffect } from 'react';
import { useClient } from '../../rpc/client-context.tsx';
import { useKeepSession } from './session.ts';
import type { Session } from './session.ts';

const touchMilliseconds = 60_000;
const lookMilliseconds = 5_000;

/** When a person was last there in any window of this browser: one session serves them all. */
const seenKey = 'impound.seenAt';

/** Says that a person is there, at most once a minute; locks when nobody was (AC-03). */
export function useIdleLock(session: Session): void {
  const client = useClient();
  const keep = useKeepSession();
  const { state, idleMinutes } = session;
  useEffect(() => {
    if (state !== 'signed-in') return undefined;
    let lastSeen = Date.now();
    let lastTold = Date.now();
    let lastShared = 0;
    const seen = (): void => {
      lastSeen = Date.now();
      if (lastSeen - lastShared >= lookMilliseconds) {
        lastShared = lastSeen;
        localStorage.setItem(seenKey, String(lastSeen));
      }
      if (lastSeen - lastTold < touchMilliseconds) return;
      lastTold = lastSeen;
      void client.call('session.touch', {});
    };
    const timer = setInterval(() => {
      const elsewhere = Number(localStorage.getItem(seenKey) ?? 0);
      if (Date.now() - Math.max(lastSeen, elsewhere) < idleMinutes * 60_000) return;
      lastSeen = Date.now();
      void client.call('session.lock', {}).then((reply) => {
        if (reply.ok) keep(reply.value);
      });
    }, lookMilliseconds);
    globalThis.addEventListener('pointerdown', seen);
    globalThis.addEventListener('keydown', seen);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('pointerdown', seen);
      globalThis.removeEventListener('keydown', seen);
    };
  }, [client, keep, state, idleMinutes]);
}
