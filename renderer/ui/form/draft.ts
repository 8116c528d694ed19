const prefix = 'draft.';

/** What a person typed and did not send; kept until it is sent. Passwords are never kept. */
export function readDraft<V extends object>(name: string | undefined, initial: V): V {
  if (name === undefined) return initial;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...initial, ...kept } : initial;
  } catch {
    return initial;
  }
}

/** Keeps a draft; one that is larger than the browser keeps is lived without. */
export function keepDraft(name: string | undefined, values: object): void {
  if (name === undefined) return;
  const kept = Object.entries(values).filter(([key]) => !/password/i.test(key));
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    sessionStorage.removeItem(prefix + name);
  }
}

/** Forgets a draft that was sent. */
export function dropDraft(name: string | undefined): void {
  if (name !== undefined) sessionStorage.removeItem(prefix + name);
}

/** Forgets every draft: another person sits down at this computer. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
