import { PersonAvatar } from './person-avatar.tsx';
import classes from './person-name.module.css';
import { TextLink } from './text-link.tsx';

/** A participant in a list: initials, and the name that leads to the record. */
export function PersonName({ id, name }: { id: string; name: string }) {
  return (
    <span className={classes.root}>
      <PersonAvatar name={name} size={24} />
      <TextLink isStrong to="/participants/$participantId" params={{ participantId: id }}>
        {name}
      </TextLink>
    </span>
  );
}
