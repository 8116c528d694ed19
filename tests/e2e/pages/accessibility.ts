import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ShellPage } from './shell-page.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** What axe finds against WCAG 2.2 AA on the page as it stands: one line for each rule broken. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  return foundBy(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
}

/** What axe finds against single rules that are good practice and no part of WCAG. */
export async function brokenPractices(
  page: Page,
  rules: readonly string[],
): Promise<readonly string[]> {
  return foundBy(page, rules);
}

/** What axe finds against WCAG 2.2 AA on pages that the navigation leads to, by their entries. */
export async function problemsOnEach(
  shell: ShellPage,
  entries: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    await shell.goTo(entry);
    await shell.settled();
    const problems = await accessibilityProblems(shell.page);
    found.push(...problems.map((problem) => `${entry}: ${problem}`));
  }
  return found;
}

async function foundBy(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  // Evaluated by the browser's debugger, which the page's own policy does not bind.
  await page.evaluate(source);
  const result = await page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResult> };
    };
    return axe.run(document, { runOnly: wanted });
  }, runOnly);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
