/** `node tests/scenarios/guide/write-guide.ts`: carries the scenarios out, writes docs/guide. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allScenarios } from '../main-job/all-scenarios.ts';
import { guideFile } from './guide-files.ts';
import { guideLocales, renderGuide } from './render-guide.ts';
import { runScenario } from './run-scenario.ts';
import type { Transcript } from './run-scenario.ts';

const transcripts: Transcript[] = [];
for (const scenario of allScenarios) {
  transcripts.push(await runScenario(scenario));
  process.stdout.write(`${scenario.title.en}\n`);
}
for (const locale of guideLocales) {
  const file = guideFile(locale);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, renderGuide(locale, transcripts));
}
