import type { Locator, Page } from 'playwright-core';

/** An order from its first lot to the day it is carried out. */
export class OrderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One line that says where the order stands. */
  get standing(): Locator {
    return this.page.getByRole('main').locator('header p:visible').first();
  }

  get orderId(): string {
    return this.page.url().split('/').at(-1) ?? '';
  }

  /** Chooses lots by their goods and makes the order. */
  async draft(title: string, goods: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Alt+n');
    const table = this.page.getByRole('grid');
    for (const each of goods) await table.getByRole('row', { name: each }).click();
    await this.page.locator('[name="title"]').fill(title);
    await this.page.keyboard.press('Control+Enter');
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Opens the choice of more lots and chooses them; nothing is added yet. */
  async chooseMore(goods: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Alt+g');
    await this.page.getByRole('heading', { level: 1, name: 'Add lots' }).waitFor();
    const table = this.page.getByRole('grid');
    for (const each of goods) await table.getByRole('row', { name: each }).click();
  }

  /** Chooses a line of so many by its goods and opens what takes it off. */
  async beginRemoving(goods: string, lines: number): Promise<Locator> {
    const line = this.page.getByRole('row', { name: goods });
    await line.getByRole('checkbox').check();
    // The lines may be here before the order that counts them: the dialog holds what it began with.
    await this.page.getByText(`1 of ${lines} lines chosen`).waitFor();
    return this.begin('Take off the order');
  }

  /** Takes the plan that is offered, after confirming every condition of the method. */
  async plan(): Promise<void> {
    await this.page.keyboard.press('Alt+p');
    await this.page.getByRole('radio').first().waitFor();
    for (const box of await this.page.getByRole('checkbox').all()) await box.check();
    await this.page.getByRole('button', { name: 'Save the plan' }).click();
    await this.page.getByRole('button', { name: 'Change the plan' }).waitFor();
  }

  /** Opens an act by its verb and gives the dialog. */
  async begin(act: string): Promise<Locator> {
    // A greyed verb answers too: it opens its reasons.
    await this.page.getByRole('button', { name: act }).first().dispatchEvent('click');
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  async done(dialog: Locator): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  async ask(reason: string): Promise<void> {
    const dialog = await this.begin('Ask for approval');
    await dialog.locator('[name="reason"]').fill(reason);
    await this.done(dialog);
  }

  /** Signs the approval; gives the sentence that was signed. */
  async approve(password: string): Promise<string> {
    const dialog = await this.begin('Approve');
    const said = await dialog.innerText();
    await dialog.locator('input[type="password"]').fill(password);
    await this.done(dialog);
    return said;
  }

  async schedule(operator: string): Promise<void> {
    const dialog = await this.begin('Set day and person');
    await dialog.getByRole('combobox', { name: 'Carried out by' }).click();
    await this.page.getByRole('option', { name: operator }).click();
    await this.done(dialog);
  }
}
