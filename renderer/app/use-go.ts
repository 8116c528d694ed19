import { useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to a path of `paths`, with its search part. */
export function useGo(): (path: string) => void {
  const router = useRouter();
  return useCallback(
    (path: string) => {
      (router.history as RouterHistory).push(path);
    },
    [router],
  );
}

/** A parameter of the path: `useParam('lotId')` on `/lots/$lotId`. */
export function useParam(name: string): string {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return parameters[name] ?? '';
}

/** A filter that stays in the address, so that Back and a reload keep it; empty text removes it. */
export function useFilter(name: string): readonly [string, (value: string) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const value = new URLSearchParams(location.searchStr).get(name) ?? '';
  const set = useCallback(
    (next: string) => {
      void navigate({
        to: '.',
        replace: true,
        search: (old: Readonly<Record<string, unknown>>) => ({
          ...old,
          [name]: next === '' ? undefined : next,
        }),
      });
    },
    [name, navigate],
  );
  return [value, set];
}
