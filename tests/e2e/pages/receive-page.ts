import type { Locator, Page } from 'playwright-core';

/** Counts a lot in, package by package. */
export class ReceivePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get packages(): Locator {
    return this.page.getByRole('table').getByRole('rowgroup').getByRole('row');
  }

  /** What the differences will do, as it is said before anything is sent. */
  get consequences(): Locator {
    return this.page.getByRole('complementary').getByRole('status').getByRole('listitem');
  }

  /** Adds packages of one kind by the labels of the fields. */
  async add(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.page.locator('form').getByLabel(label, { exact: true }).fill(value);
    }
    await this.page.keyboard.press('Alt+Enter');
  }

  /** Corrects a field of a package by its path in the command's input. */
  async correct(path: string, value: string): Promise<void> {
    await this.page.locator(`[name="${path}"]`).fill(value);
  }

  async receive(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await this.page.waitForURL(/\/lots\//);
  }
}
