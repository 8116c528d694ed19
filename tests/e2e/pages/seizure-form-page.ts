import type { Locator, Page } from 'playwright-core';

/** Registers a seizure: the event, then its lines. */
export class SeizureFormPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get refusals(): Locator {
    return this.page.getByRole('alert').getByRole('listitem');
  }

  /** Whether the field of a label is the one that hears the keyboard. */
  async hasFocus(label: string): Promise<boolean> {
    const field = this.page.getByLabel(label).first();
    return field.evaluate((element) => element === document.activeElement);
  }

  /** Opens the form from the list of seizures by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+n');
    await this.page.locator('[name="number"]').waitFor();
  }

  /** Fills fields by their path in the command's input. */
  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`[name="${name}"]`).fill(value);
    }
  }

  /** Picks an entry of a searched list, by its label and the words of the entry. */
  async pick(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(words);
    await this.page.getByRole('option', { name: words }).first().click();
  }

  async addLine(): Promise<void> {
    await this.page.keyboard.press('Alt+Enter');
  }

  async send(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }
}
