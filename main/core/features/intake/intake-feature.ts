import type { Feature } from '../../rpc/feature.ts';
import { commitImport } from './commit-import.ts';
import type { IntakePorts } from './ports.ts';
import { importErrorFile, previewImport } from './preview-import.ts';

/** Intake by file: preview, commit, file of errors. What enters becomes events of goods. */
export function intakeFeature(ports: IntakePorts): Feature {
  return {
    handlers: {
      queries: {
        'imports.preview': previewImport(ports),
        'imports.errorFile': importErrorFile(ports),
      },
      commands: { 'imports.commit': commitImport(ports) },
    },
    projectors: [],
  };
}
