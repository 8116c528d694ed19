import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback } from 'react';
import { isPermitted } from '../../../shared/domain/access/permissions.ts';
import type { Permission } from '../../../shared/domain/access/permissions.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';

export type Session = OutputOf<'session.current'>;

export const sessionKey = ['session.current', {}] as const;

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, at which site, with which preferences. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession stands outside the session gate');
  return session;
}

/** Puts the session that a command answered in place at once. */
export function useKeepSession(): (session: Session) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (session: Session) => {
      queryClient.setQueryData(sessionKey, session);
    },
    [queryClient],
  );
}

/** Whether the signed-in person's role may use procedures of a permission. */
export function useMay(): (permission: Permission) => boolean {
  const { user } = useSession();
  return (permission) => user !== null && isPermitted(permission, user.role);
}

/** The site the person works at. Throws before one is chosen, which the gate prevents. */
export function useSite(): { readonly id: string; readonly code: string } {
  const { site } = useSession();
  if (site === null) throw new Error('No site is chosen');
  return site;
}
