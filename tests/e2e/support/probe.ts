/** Ends with 0 when a Chromium can run here; else says why in one line. */
import { launchBrowser } from './browser.ts';

try {
  const browser = await launchBrowser();
  await browser.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
