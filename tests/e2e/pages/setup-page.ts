import type { Locator, Page } from 'playwright-core';

/** The three steps of the first run. */
export class SetupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What stands against the step, as the list on top names it. */
  get refusals(): Locator {
    return this.page.getByRole('alert').getByRole('listitem');
  }

  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`[name="${name}"]`).fill(value);
    }
  }

  /** Chooses in a searchable list. */
  async pick(label: string, search: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(search);
    await this.page.getByRole('option').first().click();
  }

  async next(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }
}
