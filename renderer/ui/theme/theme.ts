import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e9f3f3',
  '#d0e4e4',
  '#a6cccd',
  '#7cc4c4',
  '#5fb3b3',
  '#2a757a',
  '#1b686d',
  '#0f565b',
  '#0a464b',
  '#06343a',
];

/** Paper and ink: the greys of the page, light to dark. */
const stone: MantineColorsTuple = [
  '#f5f4f0',
  '#eceae4',
  '#e0ddd5',
  '#cbc8bf',
  '#a7a9a3',
  '#7d837f',
  '#626965',
  '#565e5a',
  '#333a37',
  '#1b211f',
];

/** Mantine draws its dark scheme from this scale: text first, canvas at 7. */
const night: MantineColorsTuple = [
  '#e9ece9',
  '#c3cac6',
  '#a5aea9',
  '#8c9691',
  '#3a4240',
  '#2c3331',
  '#1a1f1e',
  '#121615',
  '#0d1010',
  '#080a0a',
];

const noTransition = { transition: 'fade', duration: 100 } as const;

/** How every list of choices behaves under the keys. */
const list = {
  comboboxProps: { transitionProps: noTransition, shadow: 'md' },
  // It waits for a key or a press: one that opens as Tab comes by covers what comes next.
  openOnFocus: false,
} as const;

/** Sizes 13/14/16/20/28, spacing on 4 px, one brand hue; see tokens.css for the colours. */
export const theme = createTheme({
  colors: { petrol, gray: stone, dark: night },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#1b211f',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '13px', sm: '14px', md: '16px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '1.4', sm: '1.43', md: '1.5', lg: '1.4', xl: '1.2' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '36px' },
      h2: { fontSize: '20px', lineHeight: '28px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
    },
  },
  components: {
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: noTransition,
        padding: 24,
        overlayProps: { backgroundOpacity: 0.5 },
      },
    },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Menu: {
      defaultProps: {
        transitionProps: noTransition,
        shadow: 'md',
        position: 'bottom-end',
        // Its placeholder is no menu item, which a screen reader must not meet inside a menu.
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { transitionProps: noTransition, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: noTransition, openDelay: 300 } },
    Select: { defaultProps: list },
    MultiSelect: { defaultProps: list },
    // Words that wrap into a second line would leave its borders hanging.
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    PasswordInput: { defaultProps: { radius: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    Input: { defaultProps: { size: 'sm' } },
    // Help stands below the field, so that fields side by side stand in one line.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
  },
});

/** Lets Mantine's own parts wear our tokens in both schemes. */
export const themeVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--sheet)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-muted)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-anchor': 'var(--brand)',
    '--mantine-color-error': 'var(--forbidden)',
    '--mantine-primary-color-filled': 'var(--brand-fill)',
    '--mantine-primary-color-filled-hover': 'var(--brand-fill-hover)',
    '--mantine-primary-color-contrast': 'var(--brand-ink)',
    '--mantine-primary-color-light': 'var(--brand-tint)',
    '--mantine-primary-color-light-hover': 'var(--brand-tint)',
    '--mantine-primary-color-light-color': 'var(--brand)',
  };
  return { variables: {}, light: both, dark: both };
};
