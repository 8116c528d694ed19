import type { Locator, Page } from 'playwright-core';

interface Person {
  readonly login: string;
  readonly password: string;
}

/** What is read off a package at the cage. */
interface PackageInHand {
  readonly reference: string;
  readonly sealNumber: string | null;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** The day sheet of a run. */
export class RunPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get step(): Locator {
    return this.page.getByRole('heading', { level: 2 });
  }

  get verdict(): Locator {
    return this.page.getByRole('main').getByRole('status');
  }

  async open(origin: string, orderId: string): Promise<void> {
    await this.page.goto(`${origin}/runs/${orderId}`);
    await this.step.waitFor();
  }

  async go(step: string): Promise<void> {
    const steps = this.page.getByRole('navigation').getByRole('button');
    await steps.filter({ hasText: new RegExp(`^\\d*${step}`) }).click();
    await this.step.filter({ hasText: step }).waitFor();
  }

  /** Locks the goods into the only cage, with a second person. */
  async stage(second: Person): Promise<void> {
    await this.press('Lock into the cage');
    await this.signSecond(second);
    await this.step.filter({ hasText: 'Check every package' }).waitFor();
  }

  /** The number of the package in hand, typed. */
  async scan(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Number on the package' }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** One round of the check: scan, seal, count, weigh. */
  async check(goods: PackageInHand): Promise<string> {
    await this.scan(goods.reference);
    await this.page.locator('[name="innerCount"]').waitFor();
    const seal = this.page.locator('[name="sealNumber"]');
    if (goods.sealNumber !== null) await seal.fill(goods.sealNumber);
    await this.page.locator('[name="innerCount"]').fill(String(goods.innerCount));
    const grams = goods.grossGrams;
    if (grams !== null) await this.page.locator('[name="grossGrams"]').fill(String(grams / 1000));
    await this.page.keyboard.press('Control+Enter');
    await this.verdict.waitFor();
    return this.verdict.innerText();
  }

  async dispatch(load: Readonly<Record<string, string>>, second: Person): Promise<void> {
    await this.enter(load);
    await this.press('Send off');
    await this.signSecond(second);
    await this.step.filter({ hasText: 'People and start' }).waitFor();
  }

  /** Two people look on, the first from outside, and the destruction begins. */
  async start(): Promise<void> {
    await this.page
      .getByRole('checkbox', { name: /outside/i })
      .first()
      .check();
    await this.enter({
      'witnesses.0.name': 'First Witness',
      'witnesses.0.organisation': 'Public council',
      'witnesses.1.name': 'Second Witness',
      'witnesses.1.organisation': 'Environment office',
    });
    await this.press('Begin the destruction');
    await this.step.filter({ hasText: 'Checklist' }).waitFor();
  }

  async tickEverything(): Promise<void> {
    const open = this.page.getByRole('button', { name: /^Done / });
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await this.page.waitForFunction(
        (before) =>
          [...document.querySelectorAll('button')].filter(
            (button) => button.textContent.trim() === 'Done',
          ).length < before,
        left,
      );
    }
  }

  async photograph(picture: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.keyboard.press('F8');
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('input[type="file"]').setInputFiles(picture);
    await dialog.getByRole('img', { name: picture.name }).waitFor();
    await this.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`[name="${name}"]`).fill(value);
    }
  }

  /** Signs an act of the run with one's own password; gives what was signed. */
  async sign(verb: string, password: string): Promise<string> {
    await this.press(verb);
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    const said = await dialog.innerText();
    await dialog.locator('[name="signature.password"]').fill(password);
    await this.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    return said;
  }

  /** Presses the large verb of the step. */
  private async press(verb: string): Promise<void> {
    await this.page.locator('section').getByRole('button', { name: verb }).click();
  }

  private async signSecond(person: Person): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('[name="secondPerson.login"]').fill(person.login);
    await dialog.locator('[name="secondPerson.password"]').fill(person.password);
    await this.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
  }
}
