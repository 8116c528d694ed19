import type { Page } from 'playwright-core';
import { ShellPage } from './shell-page.ts';

/** The way in of a sample authority. */
export class SignInPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses the language at the door: `English`, `Русский`, `Қазақша`. */
  async speak(language: string): Promise<void> {
    await this.page.getByRole('button', { name: language, exact: true }).click();
  }

  /** Signs in as the first sample person whose name or role holds the text. */
  async signInAs(who: string): Promise<ShellPage> {
    await this.page.getByRole('button', { name: who }).first().click();
    await this.page.keyboard.press('Control+Enter');
    await this.page.getByRole('contentinfo').waitFor();
    return new ShellPage(this.page);
  }

  /** Signs in by name of sign-in and password, as where no sample people are offered. */
  async enter(login: string, password: string): Promise<ShellPage> {
    await this.page.locator('[name="login"]').fill(login);
    await this.page.locator('[name="password"]').fill(password);
    await this.page.keyboard.press('Control+Enter');
    await this.page.getByRole('contentinfo').waitFor();
    return new ShellPage(this.page);
  }
}
