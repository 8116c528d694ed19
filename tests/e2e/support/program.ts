import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startThreadLink } from '../../../main/core/hosting/thread-link.ts';
import { startWorkerCore } from '../../../main/core/hosting/worker-core.ts';
import { startLoopbackServer } from '../../../main/web/loopback-server.ts';
import { launchBrowser } from './browser.ts';
import { sampleHomeVariable } from './sample-home.ts';

/** The whole program on a home of its own, driven through a real browser. */
export interface Program {
  /** A page past the launch token, of the first person at this computer. */
  readonly page: Page;
  readonly origin: string;
  /** Folder of the database; gone after `close`. */
  readonly home: string;
  /** A page of another browser, as of another person: its own cookie, its own session. */
  newVisitor(): Promise<Page>;
  /** Script errors, refused by the policy included, and failed requests, in any page. */
  readonly problems: readonly string[];
  /** Ends everything; throws when there were problems that nobody took with `takeProblems`. */
  close(): Promise<void>;
  /** Gives the problems so far and forgets them: for tests that provoke them. */
  takeProblems(): readonly string[];
}

export interface ProgramOptions {
  /** True opens the sample authority. */
  readonly sample?: boolean;
  /** A home to begin with, which is copied; that of the sample, or an empty one, unless given. */
  readonly from?: string;
  /** Language of the browser; `en-GB` unless given. */
  readonly locale?: string;
  /** Time zone of the computer; that of the sample's site unless given. */
  readonly timeZone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Entry of the core's thread; the program's own unless given. */
  readonly entry?: URL;
}

const pageRoot = path.resolve(import.meta.dirname, '..', '..', '..', 'dist', 'renderer');
const standardViewport = { width: 1440, height: 900 };

function watch(context: BrowserContext, problems: string[]): void {
  context.on('weberror', (failure) => {
    problems.push(`script: ${failure.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') {
      problems.push(`console: ${message.text()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left takes its open requests with it.
    if (!reason.includes('ERR_ABORTED')) {
      problems.push(`request: ${request.url()} ${reason}`);
    }
  });
}

async function startHost(home: string, options: ProgramOptions) {
  const { entry } = options;
  const core = await startWorkerCore({
    startLink: () => (entry === undefined ? startThreadLink() : startThreadLink(entry)),
    home,
    sample: options.sample ?? false,
  });
  const server = await startLoopbackServer({ core, pageRoot, port: 0, announce: () => {} });
  const close = async (): Promise<void> => {
    await server.close();
    await core.close();
  };
  return { server, close };
}

async function visit(browser: Browser, url: string, options: ProgramOptions, problems: string[]) {
  const context = await browser.newContext({
    viewport: options.viewport ?? standardViewport,
    locale: options.locale ?? 'en-GB',
    timezoneId: options.timeZone ?? 'Asia/Aqtau',
    reducedMotion: 'reduce',
  });
  watch(context, problems);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/**
 * Starts the loopback host on a temporary home and opens its page. Close it in `afterAll`:
 *
 *     let program: Program;
 *     beforeAll(async () => { program = await openProgram(); });
 *     afterAll(() => program.close());
 */
export async function openProgram(options: ProgramOptions = {}): Promise<Program> {
  const home = mkdtempSync(path.join(tmpdir(), 'impound-e2e-'));
  const made =
    options.from ?? (options.sample === true ? process.env[sampleHomeVariable] : undefined);
  if (made !== undefined) cpSync(made, home, { recursive: true });
  const problems: string[] = [];
  const browser = await launchBrowser();
  const host = await startHost(home, options);
  const open = (): Promise<Page> => visit(browser, host.server.newLaunchUrl(), options, problems);
  const page = await open();
  return {
    page,
    origin: host.server.origin,
    home,
    problems,
    newVisitor: open,
    takeProblems: () => problems.splice(0),
    close: async () => {
      await browser.close();
      await host.close();
      rmSync(home, { recursive: true, force: true });
      if (problems.length > 0) {
        throw new Error(`The page reported problems:\n${problems.join('\n')}`);
      }
    },
  };
}
