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

  /** What stands as an error beside a field. */
  beside(field: string): Locator {
    const row = this.root.locator('.mantine-InputWrapper-root', {
      has: this.page.locator(`[name="${field}"]`),
    });
    return row.locator('.mantine-InputWrapper-error');
  }

  /** The name of the field that the keys go to. */
  async fieldInHand(): Promise<string> {
    return this.root.locator('input:focus').evaluate((input) => (input as HTMLInputElement).name);
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
