import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { programStatusWords } from '../../../lib/words.ts';
import type { GridColumn } from '../../../ui/data-grid/grid-types.ts';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { programStatusTones } from '../../../ui/status-tones.ts';
import { NewMark } from './new-mark.tsx';
import { CellText, PersonLink } from './participant-cells.tsx';
import classes from './participant-cells.module.css';
import type { ParticipantRowData } from './participant-row.tsx';

/** One column that says the most important on a narrow screen. */
export function useNarrowParticipantColumns(): GridColumn<ParticipantRowData>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    (): GridColumn<ParticipantRowData>[] => [
      {
        id: 'name',
        header: t`Name`,
        width: 200,
        isSortable: true,
        isRowHeader: true,
        render: (row) => (
          <div className={classes.summary}>
            <div className={classes.summaryHead}>
              <PersonLink row={row} />
              <NewMark id={row.id} />
              <StatusBadge tone={programStatusTones[row.enrollment.programStatus]}>
                {i18n._(programStatusWords[row.enrollment.programStatus])}
              </StatusBadge>
            </div>
            <CellText>{row.enrollment.occupation?.title}</CellText>
            <CellText isDimmed>
              {[row.enrollment.employer?.name, row.referenceNumber].filter(Boolean).join(' · ')}
            </CellText>
          </div>
        ),
      },
    ],
    [t, i18n],
  );
}
