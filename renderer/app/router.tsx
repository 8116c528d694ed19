import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router';
import type { AnyRoute, AnyRouter } from '@tanstack/react-router';
import { lazy } from 'react';
import type { ReactNode } from 'react';
import { BrokenPage } from './broken-page.tsx';
import { loadPart } from './load-part.ts';
import { NotFoundPage } from './not-found-page.tsx';
import type { PageDefinition } from './page-definition.ts';
import { PermissionGate } from './permission-gate.tsx';
import { registeredPages } from './registered-pages.ts';
import { SessionGate } from './session/session-gate.tsx';
import { Shell } from './shell/shell.tsx';
import { FullScreen } from './shell/full-screen.tsx';

/** The routes: pages inside the shell, and the full-screen ones beside it. */
export function makeRouter(): AnyRouter {
  const root = createRootRoute({
    component: () => (
      <SessionGate>
        <Outlet />
      </SessionGate>
    ),
  });
  const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
  const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: FullScreen });
  const inside = registeredPages.filter((page) => page.fullScreen !== true);
  const outside = registeredPages.filter((page) => page.fullScreen === true);
  const nowhere = createRoute({
    getParentRoute: () => shell,
    path: '$',
    component: NotFoundPage,
  });
  return createRouter({
    routeTree: root.addChildren([
      shell.addChildren([...inside.map((page) => pageRoute(page, shell)), nowhere]),
      bare.addChildren(outside.map((page) => pageRoute(page, bare))),
    ]),
    history: createBrowserHistory(),
    defaultErrorComponent: BrokenPage,
    // Filters in the address are plain text: `?status=stored`, never JSON in quotes.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: writeSearch,
  });
}

function pageRoute(page: PageDefinition, parent: AnyRoute): AnyRoute {
  const Content = lazy(async () => ({ default: await loadPart(page.load) }));
  const Gated = (): ReactNode => (
    <PermissionGate permission={page.permission}>
      <Content />
    </PermissionGate>
  );
  return createRoute({ getParentRoute: () => parent, path: page.path, component: Gated });
}

function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
