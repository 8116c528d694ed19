import { Outlet, useMatches } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { PageBoundary } from '../../ui/feedback/page-boundary.tsx';
import { pageTitleId } from '../../ui/layout/page.tsx';

interface ArrivingPageProps {
  readonly className: string | undefined;
}

/** The page itself; a new page starts at its top, and keys and screen readers go on from there. */
export function ArrivingPage(props: ArrivingPageProps): ReactNode {
  // The path of the page that is shown: the address changes a little before the page does, and
  // the page that is left must not be made anew in between.
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '' });
  return <FreshPage key={path} {...props} />;
}

/** Made anew for each path, so that its first effect is the arrival on the page. */
function FreshPage(props: ArrivingPageProps): ReactNode {
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    // A field of the page may have asked for the focus already.
    const { current } = area;
    if (current?.contains(document.activeElement) === false) current.focus({ preventScroll: true });
  }, []);
  return (
    <main
      ref={area}
      id="page"
      className={props.className}
      tabIndex={-1}
      aria-labelledby={pageTitleId}
    >
      <PageBoundary>
        <Suspense fallback={<div className={props.className} aria-busy="true" />}>
          <Outlet />
        </Suspense>
      </PageBoundary>
    </main>
  );
}
