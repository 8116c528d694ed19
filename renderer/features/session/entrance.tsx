import { useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { locales } from '../../../shared/text/texts.ts';
import { BrandMark } from '../../app/shell/brand.tsx';
import { useSession } from '../../app/session/session.ts';
import { pressedAtTheDoor, rememberLocale } from '../../app/session/use-preferences.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './entrance.module.css';

/** The way in: whose program it is on the left, the one thing to do on the right. */
export function Entrance(props: {
  readonly title: string;
  readonly text?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { authority } = useSession();
  useEffect(() => {
    document.title = `${props.title} · Impound`;
  }, [props.title]);
  return (
    <div className={css['entrance']}>
      <aside className={css['front']}>
        <div className={css['watermark']} aria-hidden="true">
          <BrandMark size={620} />
        </div>
        <div className={css['brand']}>
          <BrandMark size={40} />
          <span>Impound</span>
        </div>
        <div className={css['words']}>
          <p className={css['claim']}>{t('entrance.claim')}</p>
          <p className={css['authority']}>
            {authority === null ? t('entrance.noAuthority') : nameIn(authority.name, locale)}
          </p>
        </div>
      </aside>
      <main className={css['work']}>
        <LooksSwitches />
        <div className={css['column']} data-wide={props.wide}>
          <h1 className={css['title']}>{props.title}</h1>
          {props.text !== undefined && <p className={css['text']}>{props.text}</p>}
          {props.children}
        </div>
      </main>
    </div>
  );
}

/** Language and theme before anybody has signed in. */
function LooksSwitches(): ReactNode {
  const t = useText();
  const { locale, setLocale } = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
  return (
    <div className={css['switches']} role="group" aria-label={t('person.language')}>
      {locales.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className={css['switch']}
          aria-pressed={each === locale}
          onClick={() => {
            setLocale(each);
            rememberLocale(each);
            pressedAtTheDoor.set({ ...pressedAtTheDoor.get(), locale: each });
          }}
        >
          {t(`language.${each}`)}
        </button>
      ))}
      <button
        type="button"
        className={css['switch']}
        aria-label={t(isDark ? 'theme.toLight' : 'theme.toDark')}
        onClick={() => {
          const theme = isDark ? 'light' : 'dark';
          setColorScheme(theme);
          pressedAtTheDoor.set({ ...pressedAtTheDoor.get(), theme });
        }}
      >
        {isDark ? (
          <IconSun size={18} aria-hidden="true" />
        ) : (
          <IconMoon size={18} aria-hidden="true" />
        )}
      </button>
    </div>
  );
}
