/** The first rows of the sheet as they stand, with a choice of field over each column. */
import { useMemo } from 'react';
import type { ImportWhat, InspectedSheet, WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';
import { useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { assignColumn, columnLetter, fieldAt, widthOf } from './column-mapping.ts';
import { fieldName } from './import-kinds.ts';
import './columns-step.css';

const leftOut = '-';

export interface HeadGridProps {
  readonly what: ImportWhat;
  readonly sheet: InspectedSheet;
  readonly mapping: WireColumnMapping;
  readonly onChange: (mapping: WireColumnMapping) => void;
}

function ColumnChoice({ what, sheet, mapping, onChange, column }: HeadGridProps & { readonly column: number }) {
  const text = useText();
  const field = fieldAt(mapping, column);
  const options = [
    { id: leftOut, label: text('import.leftOut') },
    ...sheet.fields.map((each) => {
      const at = mapping.columns[each.field];
      const elsewhere = at !== undefined && at !== column ? text('import.nowAt', { column: columnLetter(at) }) : '';
      const required = each.required ? text('authoring.required') : '';
      const detail = elsewhere || required;
      return { id: each.field, label: fieldName(what, each.field, text), ...(detail ? { detail } : {}) };
    }),
  ];
  return (
    <SelectField
      className={`column-choice ${field === null ? 'left-out' : ''}`}
      label={text('import.column', { letter: columnLetter(column) })}
      value={field ?? leftOut}
      options={options}
      onChange={(id) => onChange(assignColumn(mapping, column, id === leftOut ? null : id))}
    />
  );
}

export function HeadGrid(props: HeadGridProps) {
  const { sheet, mapping } = props;
  const text = useText();
  const columns = useMemo(() => Array.from({ length: widthOf(sheet) }, (_, column) => column), [sheet]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="head-grid" tabIndex={0} aria-label={text('import.firstRows')}>
      <table>
        <thead>
          <tr>
            <th className="row-number" scope="col">
              <span className="visually-hidden">{text('import.row')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <ColumnChoice {...props} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.head.map(({ number, cells }) => (
            <tr key={number} className={number <= mapping.headerRows ? 'header-row' : ''}>
              <th className="row-number" scope="row">
                {number}
              </th>
              {columns.map((column) => (
                <td key={column} className={fieldAt(mapping, column) === null ? 'left-out' : ''}>
                  <span>{cells[column] ?? ''}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
