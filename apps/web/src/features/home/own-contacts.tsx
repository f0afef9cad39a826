import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { OutsideLink } from '../../ui/text-link.tsx';

const OwnContacts_enrollment = graphql(`
  fragment OwnContacts_enrollment on Enrollment {
    id
    employer {
      id
      name
      email
      phone
    }
    provider {
      id
      name
      email
      phone
    }
  }
`);

interface Contact {
  name: string;
  email: string | null;
  phone: string | null;
}

/** Where the participant works and learns, with how to reach them. */
export function OwnContacts({ enrollment }: { enrollment: FragmentType<typeof OwnContacts_enrollment> }) {
  const { employer, provider } = useMaskedFragment(OwnContacts_enrollment, enrollment);
  return (
    <RecordSection title={<Trans>Employer and training provider</Trans>}>
      <FactList>
        <Fact label={<Trans>Employer</Trans>}>
          <ContactLines contact={employer} />
        </Fact>
        <Fact label={<Trans>Training provider</Trans>}>{provider ? <ContactLines contact={provider} /> : null}</Fact>
      </FactList>
    </RecordSection>
  );
}

function ContactLines({ contact: { name, email, phone } }: { contact: Contact }) {
  return (
    <>
      <div>{name}</div>
      {email ? (
        <div>
          <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink>
        </div>
      ) : null}
      {phone ? (
        <div>
          <OutsideLink href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</OutsideLink>
        </div>
      ) : null}
    </>
  );
}
