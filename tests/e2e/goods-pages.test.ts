import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems, problemsOnEach } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { LotPage } from './pages/lot-page.ts';
import { ReceivePage } from './pages/receive-page.ts';
import { callAs } from './pages/sample-calls.ts';
import { SeizureFormPage } from './pages/seizure-form-page.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { StorePage } from './pages/store-page.ts';
import { sheetOf } from '../support/papers/import-sheet.ts';
import { workbookOfTwo } from '../support/papers/workbook-file.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('one lot by hand: register, receive, assess, put away, review', () => {
  let program: Program;
  let shell: ShellPage;
  let lotId = '';

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU' });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    shell = await door.signInAs('Arman Seitkali');
  });

  afterAll(() => program.close());

  test('a seizure names all its slips at once, keeps its draft, and is registered', async () => {
    await shell.goTo('Изъятия');
    const form = new SeizureFormPage(shell.page);
    await form.open();
    await form.send();
    await form.refusals.first().waitFor();
    expect(await form.refusals.count()).toBe(8);
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await form.refusals.getByRole('button', { name: 'Страна' }).click();
    expect(await form.hasFocus('Страна')).toBe(true);
    await form.enter({
      number: 'АКТ-26-0777',
      date: '2026-10',
      place: 'Порт Актау',
      office: 'Пост «Морпорт»',
      'lines.0.description': 'Сигареты без марок',
      'lines.0.quantity.amount': '12 000',
      'lines.0.massGrams': '14,4',
    });
    await form.pick('Страна', 'Казахстан');
    await form.pick('Категория', 'Табачные изделия');
    await shell.page.reload();
    expect(await shell.page.locator('[name="number"]').inputValue()).toBe('АКТ-26-0777');
    await form.send();
    await shell.title.filter({ hasText: 'АКТ-26-0777' }).waitFor();
  });

  test('a short count is shown before it is sent, with what it will do', async () => {
    await shell.page.keyboard.press('Alt+r');
    const receive = new ReceivePage(shell.page);
    await shell.title.filter({ hasText: 'Сигареты без марок' }).waitFor();
    await receive.add({
      Сколько: '3',
      'В каждой, шт.': '4000',
      'Брутто, кг': '5',
      'Тара, кг': '0,2',
      'Пломба на месте': 'KZ-0998',
    });
    expect(await receive.packages.count()).toBe(3);
    expect(await receive.consequences.count()).toBe(0);
    expect(await shell.page.locator('[name="packages.2.sealNumber"]').inputValue()).toBe('KZ-1000');
    await receive.correct('packages.1.quantity', '3990');
    expect(await receive.consequences.first().innerText()).toContain('На 10 шт. меньше');
    await receive.correct('packages.1.quantity', '4000');
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await receive.receive();
    lotId = shell.page.url().split('/').at(-1) ?? '';
    const lot = new LotPage(shell.page);
    await lot.acts.waitFor();
    expect(await lot.life.first().innerText()).toContain('Принято');
  });

  test('the way back leads to no second count of goods that are here', async () => {
    await shell.page.goBack();
    await shell.page.getByRole('heading', { name: 'Уже принято' }).waitFor();
    expect(await shell.page.locator('[name="add.content"]').count()).toBe(0);
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await shell.page.getByRole('link', { name: 'Открыть партию' }).click();
    await new LotPage(shell.page).acts.waitFor();
  });

  test('what is not lawful now is greyed and says why', async () => {
    const lot = new LotPage(shell.page);
    expect(await lot.whyNot('К уничтожению')).toContain('Что позволит это сделать');
    expect(await accessibilityProblems(shell.page)).toEqual([]);
  });

  test('the profile of the category is offered as assumed and assessed by a person', async () => {
    await shell.page.keyboard.press('Alt+a');
    await shell.page.getByText('Принят по категории').first().waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await shell.page.locator('[name="basis"]').fill('Этикетка и накладная');
    await shell.page.keyboard.press('Control+Enter');
    await new LotPage(shell.page).acts.waitFor();
  });

  test('a scanned bin is refused with its rule or taken with its conditions', async () => {
    await shell.page.keyboard.press('Alt+p');
    const store = new StorePage(shell.page);
    await shell.page.getByText('Лучшее место').waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await store.scan('KZ1-YD');
    await shell.page.getByText('Нельзя', { exact: true }).waitFor();
    expect(await shell.page.getByText('SS-08').count()).toBeGreaterThan(0);
    await shell.page.keyboard.press('F4');
    await shell.page.getByText('Лучшее место').waitFor();
    await shell.page.keyboard.press('F2');
    await shell.page.getByText('Поставлено сюда').waitFor();
    await store.confirmAll();
    await store.putHere();
    expect(await store.saved.innerText()).toContain('Сохранено');
  });

  test('CC-04 pieces that nobody found are not called accounted for', async () => {
    await shell.page.goto(`${program.origin}/receive`);
    await shell.page.getByText('Cigarettes without excise marks').first().click();
    const receive = new ReceivePage(shell.page);
    await receive.add({ 'В каждой, шт.': '599 990', 'Пломба на месте': 'T-0001' });
    await receive.consequences.filter({ hasText: 'На 10 шт. меньше' }).waitFor();
    await receive.receive();
    await shell.page.getByText('Учтено всё, кроме разницы').waitFor();
    expect(await shell.page.getByText('Всё изъятое учтено').count()).toBe(0);
  });

  test('DW-04 what nobody weighed is weighed on its page, once, and read in words first', async () => {
    await shell.page.keyboard.press('Alt+w');
    const dialog = new FormDialog(shell.page);
    await dialog.enter({ massGrams: '718,5', reason: 'У причала не было весов' });
    await dialog.root.getByText('семьсот восемнадцать килограммов').waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await dialog.send();
    await dialog.root.waitFor({ state: 'detached' });
    const lot = new LotPage(shell.page);
    await lot.life.filter({ hasText: '718,5' }).first().waitFor();
    expect(await lot.whyNot('Взвесить')).toContain('уже взвешена');
  });

  test('CC-07 a mass that was typed wrong is reported where it stands, and freezes the lot', async () => {
    await shell.page.keyboard.press('Alt+d');
    const dialog = new FormDialog(shell.page);
    await dialog.root.getByText('По учёту внутри 1, всего').waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await dialog.root.getByRole('radio', { name: 'Масса' }).click();
    await dialog.root.getByText('По учёту: 718,5').waitFor();
    await dialog.enter({ 'found.grams': '718,5', note: 'Опечатка' });
    await dialog.send();
    await dialog.refusals.filter({ hasText: 'Именно это записано в учёте' }).waitFor();
    await dialog.enter({ 'found.grams': '71,85' });
    await dialog.send();
    await dialog.root.waitFor({ state: 'detached' });
    const lot = new LotPage(shell.page);
    await lot.life.filter({ hasText: 'найдено 71,85' }).first().waitFor();
    await shell.page.getByText('Заморожено').first().waitFor();
    expect(await lot.whyNot('Разделить')).toContain('расхождение с учётом не разобрано');
  });

  test('the review is answered by a supervisor with its documents', async () => {
    const visitor = await program.newVisitor();
    const door = new SignInPage(visitor);
    await door.speak('Русский');
    await door.signInAs('Madina Baikenova');
    const lot = new LotPage(visitor);
    await lot.openByPath(program.origin, lotId);
    await visitor.keyboard.press('Alt+v');
    const dialog = new FormDialog(visitor);
    await dialog.root.getByRole('radio', { name: 'Уничтожить' }).click();
    await dialog.send();
    await dialog.refusals.first().waitFor();
    expect(await dialog.refusals.count()).toBe(4);
    await dialog.enter({
      'basis.documentNumber': '3-1205/26',
      'basis.issuedBy': 'Суд города Актау',
      sampleWaiver: 'Образец не нужен: товар однороден',
      reason: 'Решение суда вступило в силу',
    });
    await dialog.root.locator('[name="basis.documentDate"]').fill('01.11.2026');
    await dialog.send();
    await dialog.root.waitFor({ state: 'detached' });
    await lot.life.filter({ hasText: 'Решение суда вступило в силу' }).first().waitFor();
    expect(await accessibilityProblems(visitor)).toEqual([]);
  });
});

const quantity = { amount: 40, unit: 'H87' };
const drum = {
  packaging: 'DR',
  innerCount: 40,
  quantity,
  grossGrams: 31_000,
  tareGrams: 1_000,
  sealNumber: '',
  sealCondition: 'none',
};

const lists = ['Изъятия', 'Приёмка', 'Загрузка', 'Партии', 'Расхождения'] as const;

describe('the lists of goods', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU' });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    shell = await door.signInAs('Arman Seitkali');
  });

  afterAll(() => program.close());

  test.each(['Светлое', 'Тёмное'])('%s: every list is WCAG 2.2 AA clean', async (theme) => {
    await shell.choose('Моя учётная запись');
    await shell.page.getByText(theme, { exact: true }).click();
    expect(await problemsOnEach(shell, lists)).toEqual([]);
  });

  test('IM-01 a file shows every row, asks for what is missing, and enters only what is whole', async () => {
    await shell.goTo('Загрузка');
    const text = [
      'Номер изъятия,Дата,Страна,Место,Таможенный орган,Описание,Категория,Количество,Единица',
      'ТЕСТ-1,2026-10,KZ,Порт Актау,Пост,Сигареты,tobacco,12000,H87',
      'ТЕСТ-2,,KZ,Порт Актау,Пост,Кроссовки,footwear,300,PR',
    ].join('\n');
    await shell.page.locator('input[type="file"]').setInputFiles({
      name: 'изъятия.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text, 'utf8'),
    });
    await shell.page.getByText('Не хватает данных').waitFor();
    await shell.page.getByLabel('Дата, строка 3').fill('2026-10-02');
    await shell.page.keyboard.press('Tab');
    await shell.page.getByText('Не хватает данных').waitFor({ state: 'detached' });
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await shell.goTo('Партии');
    await shell.goTo('Загрузка');
    await shell.page.reload();
    await shell.page.getByRole('button', { name: 'Загрузить 2 строки' }).waitFor();
    expect(await shell.page.getByLabel('Дата, строка 3').inputValue()).toContain('2026');
    await shell.page.keyboard.press('Control+Enter');
    await shell.page.getByText('Загружены 2 строки').waitFor();
    await shell.goTo('Партии');
    await shell.goTo('Загрузка');
    await shell.page.getByText('изъятия.csv').waitFor({ state: 'detached' });
    expect(await shell.page.getByText('ТЕСТ-1').count()).toBe(0);
  });

  test('IM-01 the rows that stayed out come back as a file that enters once it is mended', async () => {
    const { page } = shell;
    const choose = async (name: string, text: string): Promise<void> => {
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
      await page.locator('input[type="file"]').setInputFiles(file);
    };
    const heading =
      'Номер изъятия,Дата,Страна,Место,Таможенный орган,Описание,Категория,Количество,Единица';
    const whole = 'ТЕСТ-3,2026-10-03,KZ,Порт Актау,Пост,Сигареты,tobacco,500,H87';
    const undated = 'ТЕСТ-4,,KZ,Порт Актау,Пост,"Кроссовки, белые",footwear,300,PR';
    const below = 'ТЕСТ-5,2026-10-05,KZ,Порт Актау,Пост,Куртки,clothing,-7,H87';
    await page.goto(`${program.origin}/import`);
    await choose('акты.csv', [heading, undated, whole, below].join('\n'));
    await page.getByText('Не хватает данных').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Загружена 1 строка').waitFor();
    await page.getByText('Файл для исправления: 2 строки').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Alt+d');
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^акты-.*\.csv$/);
    const left = await readFile(await download.path(), 'utf8');
    const [columns, first, second, ...others] = left.replace(/^\uFEFF/, '').split('\r\n');
    expect(columns).toBe(`${heading},why_not_imported`);
    expect(first).toBe(`${undated},Не хватает: Дата`);
    // The mark before the minus keeps a spreadsheet from running it.
    expect(second).toBe(`${below},'-7 меньше нуля.`);
    expect(others).toEqual(['']);
    await page.keyboard.press('Alt+n');
    await choose(
      'исправлено.csv',
      left.replace('ТЕСТ-4,,', 'ТЕСТ-4,04.10.2026,').replace('-7', '7'),
    );
    await page.getByRole('button', { name: 'Загрузить 2 строки' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Загружены 2 строки').waitFor();
    expect(await page.getByText('Файл для исправления').count()).toBe(0);
  });

  test('IM-01 a file too large to be sent is refused by its size, and another can be chosen', async () => {
    const { page } = shell;
    await page.goto(`${program.origin}/import`);
    const file = { name: 'всё.csv', mimeType: 'text/csv', buffer: Buffer.alloc(46 * 1024 * 1024) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText('Файл больше 45\u00a0МБ.').waitFor();
    await page.getByText('Разделите его на несколько файлов.').waitFor();
    await page.getByText('Выбрать другой файл').waitFor();
  });

  test('IM-01 a sheet that is not read is named before anything enters', async () => {
    const { page } = shell;
    await page.goto(`${program.origin}/import`);
    const buffer = workbookOfTwo(
      { tag: '<sheet name="Март" sheetId="1" r:id="rId1"/>', rows: sheetOf() },
      { tag: '<sheet name="Апрель" sheetId="2" r:id="rId9"/>', rows: sheetOf() },
    );
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('input[type="file"]').setInputFiles({ name: 'два.xlsx', mimeType, buffer });
    await page.getByText('Не прочитаны, хотя заполнены, листы: Апрель.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('SS-02 a condition that is confirmed can be read in full where it is asked', async () => {
    const { page } = shell;
    const lot = await callAs<{ readonly lotIds: readonly string[] }>(page, 'seizures.register', {
      number: 'ТЕСТ-0',
      date: '2026-10-01',
      country: 'KZ',
      place: 'Порт Актау',
      office: 'Пост',
      lines: [{ description: 'Духи', category: 'perfume', quantity, massGrams: null, value: null }],
    });
    const lotId = lot.lotIds[0] ?? '';
    const { site } = await callAs<{ site: { id: string } }>(page, 'session.current', {});
    const places = await callAs<{ items: readonly { id: string }[] }>(page, 'locations.find', {
      siteId: site.id,
      text: 'KZ1-B1-IN',
    });
    const locationId = places.items[0]?.id;
    const received = { lotId, locationId, counted: quantity, massGrams: 30_000 };
    await callAs(page, 'lots.receive', { ...received, palletPlaces: 1, packages: [drum] });
    const { category, profile } = await callAs<{ category: string; profile: object }>(
      page,
      'lots.get',
      { lotId },
    );
    await callAs(page, 'lots.assessProfile', { lotId, category, profile, basis: 'Этикетка' });
    await page.goto(`${program.origin}/store?lot=${lotId}`);
    await page.getByText('Лучшее место').waitFor();
    await page.keyboard.press('F2');
    await page.getByText('Условия 1–8 TRGS 510', { exact: true }).click();
    const text = page.getByRole('group').filter({ hasText: 'Условия 1–8' }).getByRole('listitem');
    expect(await text.filter({ visible: true }).count()).toBe(8);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
