import type { Locator, Page } from 'playwright-core';

/** The frame around every page: navigation, search, the person, the status bar. */
export class ShellPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo');
  }

  get navigation(): Locator {
    return this.page.getByRole('navigation').first();
  }

  /** Goes to a page by its entry in the navigation. */
  async goTo(entry: string): Promise<void> {
    await this.navigation.getByRole('link', { name: entry }).click();
    await this.title.filter({ hasText: entry }).waitFor();
  }

  /** Waits until everything that the page asked for is on it. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }

  /** Opens the menu of the person and presses an item. */
  async choose(item: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button').last().click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Opens the palette by its keys and types. */
  async search(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page
      .getByRole('dialog')
      .getByRole('searchbox')
      .or(this.page.getByRole('dialog').locator('input'))
      .first()
      .fill(text);
  }

  /** What a scanner does: keys faster than hands, then Enter. */
  async scan(text: string): Promise<void> {
    await this.page.locator('main').first().focus();
    await this.page.keyboard.type(text, { delay: 2 });
    await this.page.keyboard.press('Enter');
  }
}
