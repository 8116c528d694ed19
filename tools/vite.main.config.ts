import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'dist');
/** The built tree is the tree of the sources: `main/core/start.ts` becomes `dist/main/core/start.js`. */
const builtParts = ['main', 'shared'];

/** `new URL('./worker.ts', import.meta.url)`: a module that is started, not imported. */
const startedModule = /new URL\(\s*'(\.{1,2}\/[^']+)\.ts',\s*import\.meta\.url,?\s*\)/g;

/**
 * Keeps the tree as it is in the sources, so that modules that start others or read files beside
 * themselves find them in the built program too.
 */
function startedModules(): Plugin {
  return {
    name: 'started-modules',
    // Before the types are stripped, so that the text is still ours.
    enforce: 'pre',
    buildStart() {
      for (const part of builtParts) {
        rmSync(path.join(outDir, part), { recursive: true, force: true });
      }
    },
    transform(code, id) {
      if (!id.startsWith(path.join(root, 'main')) || !id.endsWith('.ts')) {
        return null;
      }
      for (const [, started = ''] of code.matchAll(startedModule)) {
        const file = path.resolve(path.dirname(id), `${started}.ts`);
        this.emitFile({ type: 'chunk', id: file, name: nameOf(file) });
      }
      return code.replaceAll(startedModule, "new URL('$1.js', import.meta.url)");
    },
    writeBundle() {
      for (const file of besideModules()) {
        cpSync(path.join(root, file), path.join(outDir, file));
      }
    },
  };
}

/** Files that modules read at run time: everything beside them that is no source or paper. */
function besideModules(): readonly string[] {
  return ['main/core', 'shared']
    .flatMap((part) => readdirSync(path.join(root, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.tsx?$|^tsconfig\.json$|\.md$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function nameOf(file: string): string {
  return path.relative(root, file).replaceAll(path.sep, '/').replace(/\.ts$/, '');
}

/** Everything behind the page. Packages stay outside: they ship as they are in node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [startedModules()],
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: false,
    rollupOptions: {
      input: [path.join(root, 'main', 'electron', 'main.ts')],
      external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        preserveModules: true,
        preserveModulesRoot: root,
      },
    },
  },
});
