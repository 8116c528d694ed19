/**
 * Checklist item 19, https://www.electronjs.org/docs/latest/tutorial/security#19-check-which-fuses-you-can-change
 * Every switch of the Electron program and how ours stands, named as electron-builder names them.
 * A test compares them with `electron-builder.yml`; the package verifier reads them back from the
 * finished program.
 */
export const requiredFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;
