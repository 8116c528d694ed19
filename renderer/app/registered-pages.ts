import type { PageDefinition } from './page-definition.ts';

const modules = import.meta.glob<{ readonly pages: readonly PageDefinition[] }>(
  '../features/*/routes.ts',
  { eager: true },
);

/** Every page of every feature: a folder in features/ with a routes.ts is enough. */
export const registeredPages: readonly PageDefinition[] = Object.values(modules).flatMap(
  (module) => module.pages,
);

/** True when a feature brings this page. */
export function isRegistered(path: string): boolean {
  return registeredPages.some((page) => page.path === path);
}
