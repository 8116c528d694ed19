import { cpSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'dist', 'main');

/** `new URL('./worker.ts', import.meta.url)`: a module that is started, not imported. */
const startedModule = /new URL\(\s*'(\.{1,2}\/[^']+)\.ts',\s*import\.meta\.url,?\s*\)/g;

/**
 * Keeps the tree as it is in the sources, so that modules that start others or read files beside
 * themselves find them in the built program too.
 */
function startedModules(): Plugin {
  return {
    name: 'started-modules',
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
      for (const part of ['main/core', 'shared']) {
        cpSync(path.join(root, part), path.join(outDir, outputPlace(part)), {
          recursive: true,
          filter: (file) => !/\.tsx?$|tsconfig\.json$|\.md$/.test(file),
        });
      }
    },
  };
}

/** `main/core/start.ts` is built as `core/start.js`, `shared/…` as `shared/…`. */
function outputPlace(relative: string): string {
  return relative.replace(/^main\//, '');
}

function nameOf(file: string): string {
  return outputPlace(path.relative(root, file).replaceAll(path.sep, '/').replace(/\.ts$/, ''));
}

/** Everything behind the page. Packages stay outside: they ship as they are in node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [startedModules()],
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
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
