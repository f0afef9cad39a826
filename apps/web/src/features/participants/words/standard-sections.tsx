import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { StandardSection } from '../../../graphql/generated/graphql.ts';
import { RecordSection } from '../../../ui/record-section.tsx';
import { standardSectionWords } from './standard-section-words.ts';
import classes from './standard-sections.module.css';

interface StandardSectionsProps<F> {
  fields: readonly F[];
  sectionOf: (field: F) => StandardSection | null;
  /** What stands under a heading once it is open. */
  children: (fields: readonly F[]) => ReactNode;
}

/** Fields of PIRL under their headings, which are closed: there are many, and few are looked at. */
export function StandardSections<F>({ fields, sectionOf, children }: StandardSectionsProps<F>) {
  const { i18n } = useLingui();
  const sections = Object.keys(standardSectionWords) as StandardSection[];
  return (
    <RecordSection
      title={<Trans>PIRL</Trans>}
      description={<Trans>Confidential: for the reports of programs with federal money only.</Trans>}
    >
      <div className={classes.sections}>
        {sections.map((section) => {
          const own = fields.filter((field) => sectionOf(field) === section);
          return own.length > 0 ? (
            <Section key={section} title={i18n._(standardSectionWords[section])} count={own.length}>
              {() => children(own)}
            </Section>
          ) : null;
        })}
      </div>
    </RecordSection>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={classes.section} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={classes.title}>
        {title} <span className={classes.count}>{count}</span>
      </summary>
      {isOpen ? <div className={classes.body}>{children()}</div> : null}
    </details>
  );
}
