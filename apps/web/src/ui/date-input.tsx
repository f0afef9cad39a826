import './styles-more.ts';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/es';
import 'dayjs/locale/en-gb';
import { DateInput as MantineDateInput } from '@mantine/dates';
import { useLingui } from '@lingui/react/macro';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

dayjs.extend(customParseFormat);

interface DateInputProps {
  label: ReactNode;
  /** YYYY-MM-DD */
  value: string | null;
  onChange: (value: string | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
  min?: string;
  max?: string;
}

const dayjsLocales: Record<string, string> = { 'en-US': 'en', 'en-GB': 'en-gb', 'es-US': 'es' };
const formats: Record<string, string> = { 'en-US': 'MM/DD/YYYY', 'en-GB': 'DD/MM/YYYY', 'es-US': 'MM/DD/YYYY' };

const noDays: never[] = [];

/**
 * The calendar opens on a click or the arrow down, not on the way through with Tab: there it would lie over the next field.
 * While it is open, Escape closes it and nothing else.
 */
function useCalendar() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return {
    popoverProps: { opened: isOpen },
    'data-mantine-stop-propagation': isOpen || undefined,
    onClick: () => setIsOpen(true),
    onBlur: close,
    getDayProps: () => ({ onClick: close }),
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'ArrowDown') setIsOpen(true);
      if (event.key === 'Escape') close();
    },
  };
}

/** Typed or picked; a day is a YYYY-MM-DD text outside and the reader's own order of day and month inside. */
export function DateInput({ value, onChange, isRequired, isDisabled, min, max, ...rest }: DateInputProps) {
  const { t, i18n } = useLingui();
  const format = formats[i18n.locale] ?? 'YYYY-MM-DD';
  const calendar = useCalendar();

  function parse(text: string): string | null {
    const read = dayjs(text.trim(), [format, 'YYYY-MM-DD', format.replace('MM', 'M').replace('DD', 'D')], true);
    return read.isValid() ? read.format('YYYY-MM-DD') : null;
  }

  return (
    <MantineDateInput
      {...rest}
      value={value}
      onChange={onChange}
      dateParser={parse}
      valueFormat={format}
      placeholder={format.toLowerCase()}
      locale={dayjsLocales[i18n.locale] ?? 'en'}
      required={isRequired ?? false}
      disabled={isDisabled ?? false}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      allowDeselect
      clearable
      clearButtonProps={{ 'aria-label': t`Clear the date` }}
      leftSection={<IconCalendar size={16} aria-hidden="true" />}
      {...calendar}
      hideOutsideDates
      weekendDays={noDays}
      ariaLabels={{
        nextMonth: t`Next month`,
        previousMonth: t`Previous month`,
        nextYear: t`Next year`,
        previousYear: t`Previous year`,
        nextDecade: t`Next decade`,
        previousDecade: t`Previous decade`,
      }}
    />
  );
}
