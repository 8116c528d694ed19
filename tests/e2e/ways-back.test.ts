import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { draftOrder, lotOf, orderOf, requestOrder, stageOrder } from './pages/order-calls.ts';
import type { OrderCrew } from './pages/order-calls.ts';
import { OrderPage } from './pages/order-page.ts';
import { callAs } from './pages/sample-calls.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, requester, secondApprover, secondStorekeeper, storekeeper } = samplePeople;
const toys = 'Toys with a copied mark';
const labels = 'Printed labels and boxes';
const shirts = 'Sports shirts with a copied mark';
const shoes = 'Running shoes with a copied mark';

let program: Program;
let crew: OrderCrew;

async function signedIn(page: Page, name: string): Promise<Page> {
  page.setDefaultTimeout(20_000);
  const door = new SignInPage(page);
  await door.speak('Русский');
  await door.signInAs(name);
  return page;
}

beforeAll(async () => {
  buildIfStale('renderer');
  program = await openProgram({ sample: true, locale: 'ru-RU' });
  crew = {
    asking: await signedIn(program.page, requester.name),
    approving: await signedIn(await program.newVisitor(), approver.name),
    approvingToo: await signedIn(await program.newVisitor(), secondApprover.name),
    storing: await signedIn(await program.newVisitor(), storekeeper.name),
  };
});

afterAll(() => program.close());

async function open(page: Page, orderId: string, title: string): Promise<OrderPage> {
  await page.goto(`${program.origin}/orders/${orderId}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new OrderPage(page);
}

test('a draft that its author left is cancelled by a colleague, who cannot withdraw it', async () => {
  const title = 'Рубашки';
  const orderId = await draftOrder(crew.asking, title, [shirts]);
  await open(crew.asking, orderId, title);
  const own = crew.asking.getByRole('button', { name: 'Отозвать' });
  await own.waitFor();
  expect(await crew.asking.getByRole('button', { name: 'Отменить распоряжение' }).count()).toBe(0);
  const order = await open(crew.approving, orderId, title);
  expect(await crew.approving.getByRole('button', { name: 'Отозвать' }).count()).toBe(0);
  const dialog = await order.begin('Отменить распоряжение');
  expect(await accessibilityProblems(crew.approving)).toEqual([]);
  await dialog.locator('[name="reason"]').fill('Автор больше не служит');
  await order.done(dialog);
  await order.standing.filter({ hasText: 'Отменено' }).waitFor();
});

test('DW-03 goods in the cage whose approval fell are shown there, and wait for a place at the end', async () => {
  const title = 'Игрушки и этикетки';
  const orderId = await draftOrder(crew.asking, title, [toys, labels]);
  await requestOrder(crew.asking, orderId);
  await stageOrder(crew, orderId);
  const { id: lotId } = await lotOf(crew.asking, toys);
  const hold = { lotId, kind: 'court', reference: 'А-9', reason: 'Апелляция' };
  await callAs(crew.asking, 'lots.placeHold', hold);
  const order = await open(crew.approving, orderId, title);
  await crew.approving.getByText('Там стоят 2 строки распоряжения.').waitFor();
  const rejecting = await order.begin('Отклонить');
  expect(await rejecting.innerText()).toContain('останутся там и будут ждать размещения');
  await crew.approving.keyboard.press('Escape');
  await rejecting.waitFor({ state: 'detached' });
  const withdrawing = await open(crew.asking, orderId, title);
  const dialog = await withdrawing.begin('Отозвать');
  await dialog.locator('[name="reason"]').fill('Суд просит товары');
  await withdrawing.done(dialog);
  await crew.storing.goto(`${program.origin}/`);
  await crew.storing.getByText('2 принятые партии ждут места.').waitFor();
});

test('DW-05 goods of a cancelled order come back from the cage; all that is missing is said at once', async () => {
  const title = 'Кроссовки';
  const orderId = await draftOrder(crew.asking, title, [shoes]);
  await requestOrder(crew.asking, orderId);
  await stageOrder(crew, orderId);
  const order = await open(crew.approving, orderId, title);
  const dialog = await order.begin('Отменить распоряжение');
  const form = new FormDialog(crew.approving);
  await form.send();
  await form.refusals.first().waitFor();
  const missing = await form.refusals.allInnerTexts();
  expect(missing.map((each) => each.split(' Поле')[0])).toEqual(['Куда вернуть товары', 'Причина']);
  expect(await accessibilityProblems(crew.approving)).toEqual([]);
  const place = dialog.getByRole('combobox', { name: 'Куда вернуть товары' });
  await place.click();
  await place.fill('приём');
  await crew.approving.getByRole('option', { name: 'KZ1-B1-IN' }).click();
  await form.enter({ reason: 'Суд просит товары' });
  await order.done(dialog);
  const { status, locationPath } = await lotOf(crew.asking, shoes);
  expect([status, locationPath]).toEqual(['received', 'KZ1-B1-IN']);
});

test('DW-04 a plant is offered for the day that is typed', async () => {
  const title = 'Сигареты на другой год';
  const orderId = await draftOrder(crew.asking, title, ['Cigarettes, nine cases']);
  await open(crew.asking, orderId, title);
  await crew.asking.keyboard.press('Alt+p');
  const plant = crew.asking.getByRole('radio', { name: /Caspian Energy Recovery/ });
  await plant.waitFor();
  await crew.asking.locator('[name="plannedDay"]').fill('01.01.2040');
  await plant.waitFor({ state: 'detached' });
  const refused = crew.asking.getByText(
    /Разрешение SAMPLE-R1-0417 действует по .* — 01\.01\.2040\./,
  );
  await refused.waitFor();
  await crew.asking.locator('[name="plannedDay"]').fill(new Intl.DateTimeFormat('ru').format());
  await plant.waitFor();
});

test('DW-06 a short carton is recounted in packs and pieces, explained and closed by hand', async () => {
  const title = 'Рубашки ещё раз';
  const orderId = await draftOrder(crew.asking, title, [shirts]);
  await requestOrder(crew.asking, orderId);
  await stageOrder(crew, orderId);
  const { lines, version } = await orderOf(crew.storing, orderId);
  const [carton] = lines[0]?.packages ?? [];
  if (carton === undefined) throw new Error('No package');
  await callAs(crew.storing, 'orders.verifyPackage', {
    orderId,
    version,
    packageId: carton.id,
    scanned: carton.reference,
    sealNumber: carton.sealNumber,
    sealCondition: 'intact',
    innerCount: carton.innerCount - 1,
    grossGrams: carton.grossGrams,
  });
  const counting = await signedIn(await program.newVisitor(), secondStorekeeper.name);
  const found = `Внутри упаковки: найдено ${carton.innerCount - 1}, по учёту ${carton.innerCount}`;
  await counting.goto(`${program.origin}/discrepancies`);
  await counting.getByRole('row').filter({ hasText: found }).click();
  await counting.getByRole('button', { name: 'Пересчитать' }).last().click();
  const recount = new FormDialog(counting);
  await recount.root.waitFor();
  expect(await accessibilityProblems(counting)).toEqual([]);
  await recount.enter({
    found: String(carton.innerCount - 1),
    foundAmount: String(carton.quantity.amount - 10),
    note: 'Одной пачки нет',
    'secondPerson.login': approver.login,
    'secondPerson.password': approver.password,
  });
  await recount.send();
  await recount.root.waitFor({ state: 'detached' });
  const panel = counting.getByRole('complementary');
  await panel.getByText('Меньше на 10 шт.').waitFor();
  const deciding = crew.approvingToo;
  await deciding.goto(`${program.origin}/discrepancies`);
  await deciding.getByRole('row').filter({ hasText: 'Меньше на 10 шт.' }).click();
  const form = new FormDialog(deciding);
  await deciding.getByRole('button', { name: 'Объяснить' }).last().click();
  expect(await form.root.innerText()).toContain('Меньше на 10 шт.');
  await form.enter({ note: 'Пачку забрали при досмотре' });
  await form.send();
  await form.root.waitFor({ state: 'detached' });
  await deciding.getByRole('button', { name: 'Закрыть' }).last().click();
  expect(await form.root.innerText()).toContain('Партия отныне');
  await form.enter({ note: 'Принято', 'signature.password': secondApprover.password });
  await form.send();
  // Goods on an order are bound with it: they come back first.
  await form.root.getByRole('alert').waitFor();
  expect(await accessibilityProblems(deciding)).toEqual([]);
  await form.leave();
});
