import type { ComponentType } from 'react';
import type { Permission } from '../../shared/domain/access/permissions.ts';

/** A page that a feature brings; `features/<area>/routes.ts` exports a list of them as `pages`. */
export interface PageDefinition {
  /** `/lots/$lotId`: a part with `$` is a parameter (`useParam`). */
  readonly path: string;
  /** Who may open it; others read why not. */
  readonly permission: Permission;
  /** Loads the page: ahead of its opening, once somebody is signed in. */
  readonly load: () => Promise<ComponentType>;
  /** The whole window, without navigation: for work at the rack. */
  readonly fullScreen?: boolean;
}

/** Declares the pages of a feature. */
export function definePages(pages: readonly PageDefinition[]): readonly PageDefinition[] {
  return pages;
}
