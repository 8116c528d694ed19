import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { LabelsWindow } from './pages/labels-window.ts';
import { PrintWindow } from './pages/print-window.ts';
import { callAs } from './pages/sample-calls.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { StorePage } from './pages/store-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

/** Words as they stand in `PdfPage.text`. */
function joined(words: string): string {
  return words.replaceAll(/\s/g, '');
}

/** What stands around every page on the screen, and on no paper. */
const ofTheShell = ['Найти или сканировать', 'Размещение', 'Всё сохранено', 'На связи'].map(joined);

const millimetre = 72 / 25.4;

let program: Program;
let shell: ShellPage;
let printer: PrintWindow;
let lot: OutputOf<'lots.list'>['items'][number];

beforeAll(async () => {
  buildIfStale('renderer');
  program = await openProgram({ sample: true, locale: 'ru-RU' });
  const door = new SignInPage(program.page);
  await door.speak('Русский');
  shell = await door.signInAs('Arman Seitkali');
  printer = new PrintWindow(program.page);
  await printer.watch();
  await shell.status.waitFor();
  const stored = await callAs<OutputOf<'lots.list'>>(program.page, 'lots.list', {
    status: ['stored'],
    search: 'Toys',
  });
  const [first] = stored.items;
  if (first === undefined) throw new Error('the sample has no toys in store');
  lot = first;
});

afterAll(() => program.close());

describe('print sheets', () => {
  test('a list is printed whole: its head on every page, its filter in words, no shell', async () => {
    const visitor = await program.newVisitor();
    const door = new SignInPage(visitor);
    await door.speak('Русский');
    const supervisor = await door.signInAs('Madina Baikenova');
    const paper = new PrintWindow(visitor);
    await paper.watch();
    await supervisor.goTo('Журнал');
    const { size } = await callAs<{ readonly size: number }>(visitor, 'ledger.status', {});
    await visitor.getByRole('grid').getByRole('row').nth(5).waitFor();
    await visitor.keyboard.press('Control+p');
    const pages = await paper.take();
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { text, width, height }] of pages.entries()) {
      expect(text).toContain(joined('Когда Что произошло Кто Запись'));
      expect(text).toContain(`${index + 1}/${pages.length}`);
      expect(text).toContain(joined('Madina Baikenova, Руководитель'));
      expect(ofTheShell.filter((words) => text.includes(words))).toEqual([]);
      expect([Math.round(width / millimetre), Math.round(height / millimetre)]).toEqual([210, 297]);
    }
    expect(pages[0]?.text).toContain(joined('Учебный таможенный орган'));
    const whole = pages.map(({ text }) => text).join('');
    expect(whole).not.toContain(joined('Здесь напечатаны только первые'));
    const rows = whole.match(/\d{2}\.\d{2}\.\d{4}\d{2}:\d{2}(?!:)/g) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(size);
    await visitor.context().close();
  });

  test('a list that is not fetched whole says what is missing', async () => {
    const visitor = await program.newVisitor();
    const door = new SignInPage(visitor);
    await door.speak('Русский');
    await (await door.signInAs('Madina Baikenova')).goTo('Журнал');
    await visitor.getByRole('grid').getByRole('row').nth(5).waitFor();
    // As the browser's own menu prints, which waits for nothing.
    const [first] = await new PrintWindow(visitor).paper();
    expect(first?.text).toContain(joined('Здесь напечатаны только первые 100 из'));
    await visitor.context().close();
  });

  test('a filtered list says its filter; wide tables lie and lose no column', async () => {
    await shell.page.goto(`${program.origin}/lots?status=stored`);
    await shell.page.getByRole('grid').getByRole('row').nth(2).waitFor();
    await shell.page.keyboard.press('Control+p');
    const pages = await printer.take();
    const [first] = pages;
    expect(first?.text).toContain(joined('Состояние: На хранении'));
    expect(first?.text).toContain(joined('Партия Товар Количество Состояние Место'));
    expect(first?.width).toBeGreaterThan(first?.height ?? 0);
    expect(pages.map(({ text }) => text).join('')).toContain(lot.reference);
  });

  test('a lot is printed as its custody record: every package, its whole life, no buttons', async () => {
    await shell.page.goto(`${program.origin}/lots/${lot.id}`);
    await shell.title.filter({ hasText: lot.description }).waitFor();
    await shell.page.getByRole('complementary').getByRole('listitem').first().waitFor();
    await shell.page.keyboard.press('Control+p');
    const pages = await printer.take();
    const whole = pages.map(({ text }) => text).join('');
    const detail = await callAs<OutputOf<'lots.get'>>(shell.page, 'lots.get', { lotId: lot.id });
    for (const { reference, sealNumber } of detail.packages) {
      expect(whole).toContain(reference);
      expect(whole).toContain(joined(sealNumber ?? ''));
    }
    expect(whole.toUpperCase()).toContain(joined('УЧЁТНАЯ КАРТОЧКА ПАРТИИ'));
    expect(whole).toContain(joined('Принято в KZ1-B1-IN'));
    expect(whole).toContain(joined('зарегистрировано как'));
    expect(whole).not.toContain(joined('Печать этикеток'));
    expect(whole).not.toContain(joined('Сейчас нельзя'));
    expect(pages.at(-1)?.text).toContain(`${pages.length}/${pages.length}`);
  });

  test('DW-03 an order is printed with each approval whole, beside what it approved', async () => {
    const { items } = await callAs<OutputOf<'orders.list'>>(shell.page, 'orders.list', {});
    const { id } = items.find(({ state }) => state === 'certified') ?? { id: '' };
    const order = await callAs<OutputOf<'orders.get'>>(shell.page, 'orders.get', { orderId: id });
    await shell.page.goto(`${program.origin}/orders/${id}`);
    await shell.title.filter({ hasText: order.title }).waitFor();
    await shell.page.keyboard.press('Control+p');
    const pages = await printer.take();
    const page = pages.find(({ text }) => text.includes(joined('Утверждают двое')));
    for (const { name, contentHash } of order.approvalsGiven) {
      const at = page?.text.indexOf(joined(name)) ?? -1;
      expect(at).toBeGreaterThan(0);
      expect(page?.text.indexOf(contentHash, at)).toBeGreaterThan(at);
    }
  });

  test('CT-02 printing a certificate hands out its stored bytes, never the page', async () => {
    const certificate = await openCertificate();
    const file = await callAs<OutputOf<'certificates.file'>>(shell.page, 'certificates.file', {
      certificateId: certificate.id,
    });
    const saved = shell.page.waitForEvent('download');
    await shell.page.evaluate(() => {
      Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false });
    });
    await shell.page.keyboard.press('Control+p');
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`${certificate.number}.pdf`);
    const bytes = await readFile(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    await shell.page.getByText(`Сохранено как ${certificate.number}.pdf`).waitFor();
    expect(await shell.page.locator('html[data-asked]').count()).toBe(0);
  });

  test('CT-02 where the browser reads PDF, the stored bytes are what it is given', async () => {
    const certificate = await openCertificate();
    await shell.page.evaluate(() => {
      Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true });
      globalThis.open = (address) => {
        document.documentElement.dataset['opened'] = String(address);
        return globalThis.window;
      };
    });
    await shell.page.keyboard.press('Control+p');
    const opened = shell.page.locator('html[data-opened^="blob:"]');
    await opened.waitFor({ state: 'attached' });
    const address = (await opened.getAttribute('data-opened')) ?? '';
    expect(address).toContain(program.origin);
    await shell.page.getByText('Открыто в просмотре браузера').waitFor();
    expect(await shell.page.locator('html[data-asked]').count()).toBe(0);
    await shell.page.getByText(certificate.number).first().waitFor();
  });

  test('CT-02 every sheet printed from the screen names the file it is a copy of', async () => {
    const certificate = await openCertificate();
    const pages = await printer.paper();
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(joined(`Страница ${index + 1} из ${pages.length}`));
      expect(text).toContain(joined('КОПИЯ ДЛЯ ЧТЕНИЯ, не свидетельство'));
      expect(text).toContain(`${certificate.number}.pdf`);
      expect(text).toContain(certificate.sha256);
      expect(text).not.toContain(joined('Напечатано'));
    }
  });
});

/** The first certificate on its page, its sheets drawn. */
async function openCertificate(): Promise<OutputOf<'certificates.list'>['items'][number]> {
  const list = await callAs<OutputOf<'certificates.list'>>(shell.page, 'certificates.list', {});
  const [certificate] = list.items;
  if (certificate === undefined) throw new Error('the sample has no certificate');
  await shell.page.goto(`${program.origin}/certificates/${certificate.id}`);
  await shell.page.getByText('Страница 1 из').waitFor();
  return certificate;
}

describe('labels', () => {
  test('the window shows the paper, begins at a free label and remembers the paper', async () => {
    await shell.page.goto(`${program.origin}/lots/${lot.id}`);
    await shell.title.filter({ hasText: lot.description }).waitFor();
    const labels = new LabelsWindow(shell.page);
    await labels.open();
    expect(await labels.scanned()).toEqual([lot.reference]);
    expect(await labels.counts.innerText()).toBe('1 этикетка · 1 страница');
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await labels.root.getByLabel('Первая свободная этикетка').fill('24');
    await labels.root.getByRole('radio', { name: 'упаковк' }).check();
    await labels.counts.filter({ hasText: '2 страницы' }).waitFor();
    await labels.choosePaper('Рулон, 100');
    await labels.counts.filter({ hasText: '3 страницы' }).waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await labels.leave();
    await labels.open();
    expect(await labels.paper.inputValue()).toContain('Рулон, 100');
  });

  test('what is printed is as large as the label, one on each page of a roll', async () => {
    const labels = new LabelsWindow(shell.page);
    await labels.root.getByRole('radio', { name: 'упаковк' }).check();
    await labels.counts.filter({ hasText: '3 страницы' }).waitFor();
    await labels.settled();
    await shell.page.keyboard.press('Control+p');
    const pages = await printer.take();
    const sizes = pages.map(({ width, height }) => [
      Math.round(width / millimetre),
      Math.round(height / millimetre),
    ]);
    expect(sizes).toEqual([
      [100, 60],
      [100, 60],
      [100, 60],
    ]);
    expect(await shell.page.locator('#pictures-to-print').count()).toBe(0);
    await labels.leave();
  });

  test('the scans of two printed labels bring the lot before the place', async () => {
    const labels = new LabelsWindow(shell.page);
    await labels.open();
    const [ofLot = ''] = await labels.scanned();
    await labels.leave();
    await shell.page.goto(`${program.origin}/places/${lot.locationId ?? ''}`);
    await shell.page.getByText('Номер для сканера').waitFor();
    await labels.open();
    const [ofPlace = ''] = await labels.scanned();
    expect(ofPlace).toMatch(/^LOC-/);
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await labels.leave();
    await shell.page.goto(`${program.origin}/store`);
    const store = new StorePage(shell.page);
    await shell.page.getByRole('heading', { level: 1 }).waitFor();
    await store.scan(ofLot);
    await shell.page.getByRole('heading', { name: lot.description }).waitFor();
    await store.scan(ofPlace);
    await shell.page.waitForURL((url) => url.searchParams.get('bin') === lot.locationId);
    await shell.page
      .getByText(lot.locationPath ?? '')
      .first()
      .waitFor();
  });

  test('after the goods were put down their labels are offered', async () => {
    const found = await callAs<OutputOf<'lots.list'>>(shell.page, 'lots.list', {
      status: ['stored'],
      search: 'Sports shirts',
    });
    const [moved] = found.items;
    await shell.page.goto(`${program.origin}/store?lot=${moved?.id ?? ''}`);
    await shell.page.getByText('Лучшее место').waitFor();
    await shell.page.keyboard.press('F2');
    await shell.page.getByRole('textbox', { name: 'Почему перемещается' }).fill('Ближе к воротам');
    const store = new StorePage(shell.page);
    await store.putHere();
    const labels = new LabelsWindow(shell.page);
    await labels.open();
    expect(await labels.scanned()).toEqual([moved?.reference]);
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await labels.leave();
  });
});
