import type { Page } from 'playwright-core';

/** Hands on the keyboard alone: where the keys go, and how they come elsewhere. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /** What the keys go to: the label of a field, the title of a page, the words of a place. */
  async inHand(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement, body } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === body) return 'nothing';
      const title = document.getElementById(activeElement.getAttribute('aria-labelledby') ?? '');
      const isField =
        activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
      const label = isField ? activeElement.labels?.[0] : title;
      const said = activeElement.getAttribute('aria-label') ?? label?.innerText;
      return said ?? (activeElement.tagName === 'MAIN' ? 'main' : activeElement.innerText);
    });
  }

  /** Waits until the keys go to what begins so. */
  async arriveAt(wanted: string): Promise<void> {
    const end = Date.now() + 15_000;
    let now = await this.inHand();
    while (!now.startsWith(wanted)) {
      if (Date.now() > end) throw new Error(`The keys go to ${now}, not to ${wanted}`);
      await this.page.waitForTimeout(40);
      now = await this.inHand();
    }
  }

  /** Presses Tab until the keys go to what begins so; fails where that takes more than `most`. */
  async tabTo(wanted: string, most = 20): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.press('Tab');
      if ((await this.inHand()).startsWith(wanted)) return;
    }
    throw new Error(`Tab did not come to ${wanted} in ${most} steps`);
  }

  /** Fills the fields in the order of Tab by their labels; of a list takes the first that fits. */
  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.tabTo(label);
      // Hands are slower than this: a list has come to rest between two letters.
      await this.page.keyboard.type(value, { delay: 20 });
      const list = this.page.locator('[role="combobox"]:focus');
      if ((await list.count()) === 0) continue;
      const first = this.page.locator('[role="option"][data-combobox-selected]');
      await first.filter({ hasText: value }).waitFor();
      await this.page.waitForTimeout(50);
      await this.press('Enter');
    }
  }

  /** Goes to a page by the search of the program. */
  async searchFor(text: string): Promise<void> {
    await this.press('Control+k');
    const search = this.page.getByRole('dialog');
    await search.waitFor();
    await this.type(text);
    await search.getByRole('option', { name: text }).first().waitFor();
    await this.press('Enter');
    await search.waitFor({ state: 'detached' });
  }

  /** Signs in at the door, where the first field has the keys. */
  async signIn(person: { readonly login: string; readonly password: string }): Promise<void> {
    await this.arriveAt('Login');
    await this.type(person.login);
    await this.press('Tab');
    await this.type(person.password);
    await this.press('Enter');
    await this.arriveAt('Today');
  }
}

/** Signs in by keys on the page, which is given back. */
export async function signedIn(
  page: Page,
  person: { readonly login: string; readonly password: string },
): Promise<Page> {
  page.setDefaultTimeout(20_000);
  await new Keys(page).signIn(person);
  return page;
}
