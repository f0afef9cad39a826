import { useForm } from '@mantine/form';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FieldProblem, formProblems } from '../../lib/problems.ts';
import { emptySignUp, signUpFieldNames, type SignUpForm, type SignUpValues } from './sign-up-values.ts';

type Answer =
  | { __typename: 'SignedUp'; isSignedIn: boolean }
  | { __typename: 'InvalidInput'; problems: readonly FieldProblem[] }
  | { __typename: 'DeadLink' | 'PublicLinkClosed' }
  | { __typename: 'TooManyAttempts'; retryAfterSeconds: number }
  | { __typename: 'Busy' };

interface SignUpState {
  form: SignUpForm;
  /** What belongs to no field. */
  problems: readonly string[];
  /** How often something was refused: each time the first wrong field gets the focus. */
  refusals: number;
  /** The link died while the form was being filled in. */
  isDead: boolean;
  /** Takes an answer; null is a request that failed. Leaves the page when the person is in. */
  take: (answer: Answer | null) => void;
}

/** A form that lets somebody in through a link, and what it does with each answer. */
export function useSignUpForm(initial: Partial<SignUpValues> = {}): SignUpState {
  const { t, i18n } = useLingui();
  const form = useForm<SignUpValues>({ initialValues: { ...emptySignUp, ...initial } });
  const [state, setState] = useState({ problems: [] as readonly string[], refusals: 0, isDead: false });
  const refuse = (problems: readonly string[]) =>
    setState((before) => ({ ...before, problems, refusals: before.refusals + 1 }));

  function take(answer: Answer | null) {
    if (answer === null) return refuse([t`The server can't be reached. Check your connection and try again.`]);
    switch (answer.__typename) {
      case 'SignedUp':
        // A full page load: the account that is open now is another one.
        return window.location.assign(answer.isSignedIn ? '/' : '/sign-in');
      case 'InvalidInput': {
        const { fields, whole } = formProblems(i18n, answer.problems, signUpFieldNames);
        form.setErrors(fields);
        return refuse(whole);
      }
      case 'TooManyAttempts': {
        const minutes = Math.max(1, Math.ceil(answer.retryAfterSeconds / 60));
        return refuse([t`Too many attempts. Wait ${minutes} min, then try again.`]);
      }
      case 'Busy':
        return refuse([t`Many people are signing up right now. Try again in a moment.`]);
      case 'DeadLink':
      case 'PublicLinkClosed':
        return setState((before) => ({ ...before, isDead: true }));
    }
  }

  return { form, ...state, take };
}
