import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import classes from './first-rows.module.css';

const FirstRows_import = graphql(`
  fragment FirstRows_import on Import {
    id
    rowCount
    reading {
      encoding
      separator
      sheet
    }
    columns {
      index
      header
    }
  }
`);

const FirstRowsQuery = graphql(`
  query ImportFirstRows($id: ID!) {
    import(id: $id) {
      id
      rows(first: 5) {
        nodes {
          line
          cells
        }
      }
    }
  }
`);

/** The first rows as they are read now; nothing in them is changed or left out. */
export function FirstRows({ of }: { of: FragmentType<typeof FirstRows_import> }) {
  const file = useMaskedFragment(FirstRows_import, of);
  const { t } = useLingui();
  const { data, previousData } = useQuery(FirstRowsQuery, { variables: { id: file.id }, fetchPolicy: 'network-only' });
  const rows = (data ?? previousData)?.import?.rows.nodes ?? [];
  return (
    // Wider than the page: by keyboard it is scrolled once it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.root} tabIndex={0} role="region" aria-label={t`First rows`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.line}>
              <Trans>Row</Trans>
            </th>
            {file.columns.map(({ index, header }) => (
              <th key={index} scope="col">
                {header || <Trans>(no name)</Trans>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className={classes.line}>
                {line}
              </th>
              {file.columns.map(({ index }) => (
                <td key={index}>{cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
