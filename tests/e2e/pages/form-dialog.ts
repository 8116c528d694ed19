import type { Locator, Page } from 'playwright-core';

/** A form over the page. */
export class FormDialog {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The refusals on top, which link to their fields. */
  get refusals(): Locator {
    return this.root.getByRole('alert').getByRole('listitem');
  }

  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.root.locator(`[name="${name}"]`).fill(value);
    }
  }

  async send(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.root.waitFor({ state: 'detached' });
  }
}
