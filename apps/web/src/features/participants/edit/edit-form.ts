import type { UseFormReturnType } from '@mantine/form';
import type { EditValues } from './edit-values.ts';

export type EditForm = UseFormReturnType<EditValues>;

/** What happens to the supervisor of a cohort that is left. */
export interface KeepChoice {
  isKept: boolean;
  onChange: (isKept: boolean) => void;
}
