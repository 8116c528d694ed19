import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { LockScreen } from '../../features/session/lock-screen.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { writeTimesOf } from '../../i18n/dates.ts';
import { useCall } from '../../rpc/use-call.ts';
import { SessionContext } from './session.ts';
import type { Session } from './session.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useWornPreferences } from './use-preferences.ts';
import css from './session-gate.module.css';

const SetupPage = lazy(async () => ({
  default: (await import('../../features/session/setup-page.tsx')).SetupPage,
}));
const SignInPage = lazy(async () => ({
  default: (await import('../../features/session/sign-in-page.tsx')).SignInPage,
}));
const NewPasswordPage = lazy(async () => ({
  default: (await import('../../features/session/new-password-page.tsx')).NewPasswordPage,
}));

/** Lets in who is signed in. A lock lays a screen over the page and keeps it as it was. */
export function SessionGate(props: { readonly children: ReactNode }): ReactNode {
  const session = useCall('session.current', {});
  useWornPreferences(session.data);
  // Before anything below is written: a time must not stand there as another clock shows it.
  writeTimesOf(session.data?.site?.timeZone);
  return (
    <Suspense>
      <div className={css['whole']}>
        <Answer of={session} lines={0}>
          {(known) => <Inside session={known}>{props.children}</Inside>}
        </Answer>
      </div>
    </Suspense>
  );
}

function Inside(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  const { session } = props;
  useIdleLock(session);
  return (
    <SessionContext value={session}>
      {session.needsSetup ? <SetupPage /> : <ByState {...props} />}
    </SessionContext>
  );
}

function ByState(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  switch (props.session.state) {
    case 'signed-out':
      return <SignInPage />;
    case 'password-change-due':
      return <NewPasswordPage />;
    case 'locked':
    case 'signed-in':
      return (
        <>
          {/* What is drawn at another clock is drawn anew: times do not say that they changed. */}
          <div
            key={props.session.site?.timeZone}
            className={css['whole']}
            inert={props.session.state === 'locked'}
          >
            {props.children}
          </div>
          {props.session.state === 'locked' && <LockScreen />}
        </>
      );
  }
}
