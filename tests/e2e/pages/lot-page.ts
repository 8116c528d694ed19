import type { Locator, Page } from 'playwright-core';

/** One lot: what it is, its life, what may be done with it. */
export class LotPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The group of the next acts, lawful and not. */
  get acts(): Locator {
    return this.page.getByRole('group', { name: 'Что можно сделать' });
  }

  /** Sentences of the custody record, newest first. */
  get life(): Locator {
    return this.page.getByRole('complementary').getByRole('listitem');
  }

  async openByPath(origin: string, lotId: string): Promise<void> {
    await this.page.goto(`${origin}/lots/${lotId}`);
    await this.acts.waitFor();
  }

  /** Presses a greyed act and reads why it is not possible now. */
  async whyNot(act: string): Promise<string> {
    await this.acts.getByRole('button', { name: act }).dispatchEvent('click');
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    const said = await dialog.innerText();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return said;
  }
}
