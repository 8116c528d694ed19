/** The major version we build and test on. Electron supports its latest three. */
export const builtOnElectronMajor = 45;

/**
 * Checklist item 16, https://www.electronjs.org/docs/latest/tutorial/security#16-use-a-current-version-of-electron
 * Refuses to start on an Electron older than the one we were built and tested on.
 */
export function refuseOldElectron(version: string | undefined): void {
  const major = Number((version ?? '').split('.')[0]);
  if (!(major >= builtOnElectronMajor)) {
    throw new Error(
      `Impound needs Electron ${builtOnElectronMajor}, this is ${version ?? 'none'}.`,
    );
  }
}
