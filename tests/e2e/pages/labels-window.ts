import type { Locator, Page } from 'playwright-core';
import { readLabels } from '../../support/papers/read-labels.ts';

/** The window that prints labels. */
export class LabelsWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.getByRole('dialog');
  }

  get paper(): Locator {
    return this.root.getByRole('combobox');
  }

  /** How many labels on how many pages. */
  get counts(): Locator {
    return this.root.getByRole('status');
  }

  /** Opens it by its key and waits for the picture of the paper. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+b');
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.root.locator('figure[aria-busy="false"] img').waitFor();
  }

  async choosePaper(name: string): Promise<void> {
    await this.paper.click();
    await this.page.getByRole('option', { name }).click();
    await this.root.locator('figure[aria-busy="false"]').waitFor();
  }

  /** What a scanner reads from the page in sight. */
  async scanned(): Promise<readonly string[]> {
    const source = (await this.root.locator('figure img').getAttribute('src')) ?? '';
    return readLabels(decodeURIComponent(source)).map(({ qr, code128 }) => {
      if (qr !== code128) throw new Error(`${qr} is not ${code128}`);
      return qr;
    });
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.root.waitFor({ state: 'detached' });
  }
}
