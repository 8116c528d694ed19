import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { theme, themeVariables } from './theme.ts';

/** Our looks, with the library's own buttons named in the reader's language. */
export function Themed(props: {
  /** The nonce of this load, for the style elements of the component library. */
  readonly styleNonce: string;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const named = useMemo(() => {
    const close = { closeButtonProps: { 'aria-label': t('action.close') } };
    const show = { 'aria-label': t('field.showPassword'), tabIndex: 0 };
    return mergeThemeOverrides(theme, {
      components: {
        Notification: { defaultProps: close },
        Modal: { defaultProps: close },
        PasswordInput: { defaultProps: { visibilityToggleButtonProps: show } },
      },
    });
  }, [t]);
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={themeVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => props.styleNonce}
    >
      {props.children}
    </MantineProvider>
  );
}
