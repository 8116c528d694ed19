import type { Feature } from '../../rpc/feature.ts';
import { commitImport } from './commit-import.ts';
import { lastFileReader } from './last-file.ts';
import { lastRowsReader } from './last-rows.ts';
import type { IntakePorts } from './ports.ts';
import { importErrorFile, previewImport } from './preview-import.ts';

/** Intake by file: preview, commit, file of errors. What enters becomes events of goods. */
export function intakeFeature(ports: IntakePorts): Feature {
  const parts = {
    ...ports,
    readFile: lastFileReader(),
    readRows: lastRowsReader(ports.registrar),
  };
  return {
    handlers: {
      queries: {
        'imports.preview': previewImport(parts),
        'imports.errorFile': importErrorFile(parts),
      },
      commands: { 'imports.commit': commitImport(parts) },
    },
    projectors: [],
  };
}
