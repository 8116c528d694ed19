import type { Page } from 'playwright-core';

/** Calls the core from a page as the person signed in there: what a test prepares or looks up. */
export async function callAs<T>(page: Page, procedure: string, input: object): Promise<T> {
  const reply = await page.evaluate(
    async ([name, given]) => {
      const hex = crypto.randomUUID();
      // A command's id is a UUIDv7; a query ignores it.
      const commandId = `${hex.slice(0, 14)}7${hex.slice(15)}`;
      const answer = await fetch('/rpc', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'impound-page-key': localStorage.getItem('impound.pageKey') ?? '',
        },
        body: JSON.stringify({ procedure: name, input: given, commandId }),
      });
      return (await answer.json()) as { ok: boolean; value: unknown };
    },
    [procedure, input] as const,
  );
  if (!reply.ok) throw new Error(`${procedure}: ${JSON.stringify(reply)}`);
  return reply.value as T;
}
