import type { Locator, Page } from 'playwright-core';

/** The search of the program, over any page. */
export class SearchPalette {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.field });
  }

  get field(): Locator {
    return this.page.getByRole('combobox', { name: 'Search or scan…' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.waitForFunction(
      () => document.activeElement?.closest('[role="dialog"]') !== null,
    );
  }

  /** What a scanner does to the field, faster than the search can answer on any computer. */
  async scan(text: string): Promise<void> {
    await this.page.evaluate((read) => {
      const field = document.activeElement;
      document.execCommand('insertText', false, read);
      const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
      field?.dispatchEvent(new KeyboardEvent('keydown', enter));
    }, text);
  }

  async gone(): Promise<void> {
    await this.root.waitFor({ state: 'detached' });
  }
}

/** The words of the choice that a screen reader is told of at the field in hand; empty for none. */
export async function saidChoice(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    const choice = document.getElementById(said);
    return choice?.getAttribute('role') === 'option' ? choice.innerText.trim() : '';
  });
}
