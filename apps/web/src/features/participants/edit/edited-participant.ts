import { graphql } from '../../../graphql/generated/index.ts';
import type { EditParticipant_ParticipantFragment } from '../../../graphql/generated/graphql.ts';

/** All that can be edited, and what an edit does to the supervisors. */
export const EditParticipant_participant = graphql(`
  fragment EditParticipant_participant on Participant {
    id
    version
    displayName
    userType
    givenName
    familyName
    preferredName
    pronouns
    email
    phone
    dateOfBirth
    referenceNumber
    uln
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
    minPayRate
    isTestRecord
    viewerCanReadDemographics
    viewerCanRevealNationalId
    viewerCanAssign
    caseOwner {
      id
      displayName
    }
    groups {
      id
      name
    }
    nationalId {
      kind
      masked
    }
    demographics {
      sex
      ethnicity
      race
      veteranStatus
      disability
      education
      employmentStatus
      genderIdentity
      hasNoNationalId
    }
    customValues {
      value
      field {
        id
        label
        type
        options
      }
    }
    standardValues {
      value
      field {
        id
        label
        type
        options
      }
    }
    supervisions {
      sources
      supervisor {
        id
        displayName
        organization {
          id
          kind
        }
      }
    }
    ...SupervisionList_participant
    enrollment {
      id
      startDate
      expectedEndDate
      plannedHours
      employer {
        id
        name
      }
      occupation {
        id
        title
      }
      employerAddress {
        id
        label
      }
      mentor {
        id
        displayName
      }
      referrer {
        id
        displayName
      }
      assignedProvider {
        id
        name
      }
      cohort {
        id
        title
        supervisor {
          id
          displayName
        }
      }
    }
  }
`);

export type EditedParticipant = EditParticipant_ParticipantFragment;
