import type { Locator, Page } from 'playwright-core';

/** Put-away at the rack: the lot, the place, one decision per screen. */
export class StorePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What was saved last. */
  get saved(): Locator {
    return this.page.getByRole('main').getByRole('status');
  }

  /** What a scanner does: keys faster than hands, then Enter. */
  async scan(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 2 });
    await this.page.keyboard.press('Enter');
  }

  /** Says yes to each condition of the place, one by one. */
  async confirmAll(): Promise<void> {
    for (const condition of await this.page.getByRole('checkbox').all()) await condition.check();
  }

  async putHere(): Promise<void> {
    await this.page.keyboard.press('F9');
    await this.saved.waitFor();
  }
}
