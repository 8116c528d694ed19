import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { callAs } from './pages/sample-calls.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('on a computer of another time zone', () => {
  let program: Program;

  beforeAll(async () => {
    buildIfStale('renderer');
    const viewport = { width: 1024, height: 768 };
    program = await openProgram({ sample: true, timeZone: 'America/Lima', viewport });
    await new SignInPage(program.page).signInAs(samplePeople.auditor.name);
  });

  afterAll(() => program.close());

  test('times are those of the site, as on its papers, and the page says whose they are', async () => {
    const { page } = program;
    const { items } = await callAs<{ items: readonly { id: string }[] }>(page, 'lots.list', {
      status: ['stored'],
      limit: 1,
    });
    await page.goto(`${program.origin}/lots/${items[0]?.id ?? ''}`);
    await page.getByText('Times of Asia/Aqtau').waitFor();
    const times = page.locator('main time[datetime*="T"]');
    await times.first().waitFor();
    const shown = await times.evaluateAll((found) =>
      found.map((each) => [each.getAttribute('datetime') ?? '', each.textContent] as const),
    );
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Aqtau', timeStyle: 'short' });
    expect(shown.length).toBeGreaterThan(1);
    for (const [instant, text] of shown) expect(text).toContain(clock.format(new Date(instant)));
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
