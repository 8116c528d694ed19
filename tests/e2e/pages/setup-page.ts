import type { Page } from 'playwright-core';

/** The three steps of the first run. */
export class SetupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`[name="${name}"]`).fill(value);
    }
  }

  /** Chooses in a searchable list. */
  async pick(field: string, search: string): Promise<void> {
    const input = this.page
      .locator(`[name="${field}"]`)
      .locator('xpath=..')
      .locator('input')
      .first();
    await input.fill(search);
    await this.page.getByRole('option').first().click();
  }

  async next(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }
}
