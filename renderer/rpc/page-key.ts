const storeKey = 'impound.pageKey';

/**
 * The key that the loopback host wrote into the page of its launch. It is taken out of the page
 * and its address is tidied; further tabs and reloads of this origin, port included, find it in
 * the storage. Empty where there is none: the host then says how to open the page anew.
 */
export function takePageKey(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="page-key"]');
  const given = meta?.content ?? '';
  meta?.remove();
  if (given !== '') {
    localStorage.setItem(storeKey, given);
    history.replaceState(null, '', '/');
  }
  return localStorage.getItem(storeKey) ?? '';
}
