import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { callAs } from './pages/sample-calls.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('goods that a change has put against a rule', () => {
  let program: Program;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
  });

  afterAll(() => program.close());

  test('SS-10 the first page counts them, their place names the rule, the lot says it too', async () => {
    const admin = await program.newVisitor();
    await new SignInPage(admin).signInAs('Dana Ermekova');
    const session = await callAs<OutputOf<'session.current'>>(admin, 'session.current', {});
    const find = { siteId: session.site?.id ?? '', text: 'KZ1-B1-A-R01-B01', limit: 1 };
    const found = await callAs<OutputOf<'locations.find'>>(admin, 'locations.find', find);
    const locationId = found.items[0]?.id ?? '';
    const place = await callAs<OutputOf<'locations.get'>>(admin, 'locations.get', { locationId });
    await callAs(admin, 'locations.update', {
      locationId,
      name: place.name,
      traits: { ...place.traits, acceptedClasses: ['12'] },
      reason: 'Liquids only from now on',
    });

    const { page } = program;
    const shell = await new SignInPage(page).signInAs('Arman Seitkali');
    const card = page.getByRole('listitem').filter({ hasText: 'against a storage rule' });
    await card.getByRole('link', { name: 'See which' }).click();
    const box = page.getByRole('region', { name: /against a rule/ });
    await box.getByText('SS-02').first().waitFor();
    expect(await box.getByText('KZ1-B1-A-R01-B01').count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await box.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Stands against a rule' }).waitFor();
    await shell.settled();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
