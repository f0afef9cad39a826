import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportProfile } from '../../../graphql/generated/graphql.ts';
import { profileWords } from '../import-words.ts';
import classes from './profile-cards.module.css';

interface ProfileCardsProps {
  profiles: readonly ImportProfile[];
  value: ImportProfile;
  onChange: (profile: ImportProfile) => void;
}

/** What can be imported, each with what it is for. */
export function ProfileCards({ profiles, value, onChange }: ProfileCardsProps) {
  const { i18n } = useLingui();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        <Trans>Kind of file</Trans>
      </legend>
      {profiles.map((profile) => (
        <label key={profile} className={classes.card}>
          <input
            type="radio"
            name="profile"
            className={classes.radio}
            checked={profile === value}
            onChange={() => onChange(profile)}
          />
          <span className={classes.name}>{i18n._(profileWords[profile].name)}</span>
          <span className={classes.purpose}>{i18n._(profileWords[profile].purpose)}</span>
        </label>
      ))}
    </fieldset>
  );
}
