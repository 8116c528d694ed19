import { useEffect } from 'react';
import { useClient } from '../../rpc/client-context.tsx';
import { lookMilliseconds, makeIdleWatch } from './idle-watch.ts';
import { useKeepSession } from './session.ts';
import type { Session } from './session.ts';

/** When a person was last there in any window of this browser: one session serves them all. */
const seenKey = 'impound.seenAt';

/** Tells the core that a person is there; locks when nobody was (AC-03). */
export function useIdleLock(session: Session): void {
  const client = useClient();
  const keep = useKeepSession();
  const { state, idleMinutes } = session;
  useEffect(() => {
    if (state !== 'signed-in') return undefined;
    const watch = makeIdleWatch(idleMinutes * 60_000, Date.now());
    let lastShared = 0;
    const seen = (): void => {
      const now = Date.now();
      watch.seen(now);
      if (now - lastShared < lookMilliseconds) return;
      lastShared = now;
      localStorage.setItem(seenKey, String(now));
    };
    const lock = async (): Promise<void> => {
      // Another window of the same session may have locked it already.
      const current = await client.call('session.current', {});
      const isOpen = current.ok && current.value.state === 'signed-in';
      const reply = isOpen ? await client.call('session.lock', {}) : current;
      if (reply.ok) keep(reply.value);
    };
    const timer = setInterval(() => {
      const due = watch.look(Date.now(), Number(localStorage.getItem(seenKey) ?? 0));
      if (due === 'touch') void client.call('session.touch', {});
      if (due === 'lock') void lock();
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
