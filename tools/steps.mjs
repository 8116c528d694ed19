/** The checks beside the tests, each with the command that makes it. */

/** @typedef {{name: string, program: string, args: string[], remedy: string}} Step */

/** @type {readonly Step[]} */
export const steps = [
  {
    name: 'lint',
    program: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings'],
    remedy: 'Each line names its rule; the walls are explained in ARCHITECTURE.md.',
  },
  {
    name: 'types',
    program: 'typescript/bin/tsc',
    args: ['--build'],
    remedy: 'Correct the types; suppressing one needs a written reason.',
  },
  {
    name: 'format',
    program: 'oxfmt/bin/oxfmt',
    args: ['--check'],
    remedy: 'Run `npm run format -- --write`.',
  },
  {
    name: 'dead',
    program: 'knip/bin/knip.js',
    args: ['--no-progress'],
    remedy: 'Delete what nothing uses, or use it.',
  },
];
