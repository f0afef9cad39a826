import { mergeThemeOverrides, type MantineThemeOverride } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { theme } from './theme.ts';

const nearby = { withinPortal: false, floatingStrategy: 'fixed' } as const;

const dialogTitle = { fontFamily: theme.headings?.fontFamily, fontSize: '1.25rem', fontWeight: 600 };

const list = {
  defaultProps: { withScrollArea: false, openOnFocus: false },
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
} as const;

/** The theme plus what has to be said aloud: Mantine's close buttons have no name of their own. */
export function useAppTheme(): MantineThemeOverride {
  const { t } = useLingui();
  const close = t`Close`;
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': close };
    return mergeThemeOverrides(theme, {
      components: {
        CloseButton: { defaultProps: closeButtonProps },
        Modal: { defaultProps: { closeButtonProps, centered: true, padding: 'lg' }, styles: { title: dialogTitle } },
        // Its <header> stands outside every landmark, so it would count as a second one of the page.
        ModalHeader: { defaultProps: { role: 'presentation' } },
        Drawer: { defaultProps: { closeButtonProps } },
        Alert: { defaultProps: { closeButtonLabel: close }, styles: { title: { color: 'var(--mantine-color-text)' } } },
        Notification: { defaultProps: { closeButtonProps } },
        // Inside the page's landmarks instead of after them; `fixed` keeps them from being clipped.
        Menu: { defaultProps: { ...nearby, shadow: 'md', withInitialFocusPlaceholder: false } },
        Popover: { defaultProps: { ...nearby, shadow: 'md' } },
        Combobox: { defaultProps: { ...nearby, shadow: 'md' } },
        ComboboxTarget: { defaultProps: { withExpandedAttribute: true } },
        ComboboxEventsTarget: { defaultProps: { withExpandedAttribute: true } },
        // The smallest that a finger hits.
        InputClearButton: { defaultProps: { size: 24 } },
        // The list itself scrolls: a scroll area inside it would be one that no key can reach.
        Select: list,
        MultiSelect: list,
        Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
      },
    });
  }, [close]);
}
