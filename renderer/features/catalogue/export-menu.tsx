/** 書き出し: the catalogue, its matrix and the standard, in the forms that other programs read. */
import { Download } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useApp, useText } from '../../store/use-app.ts';
import type { ExportRequest } from './catalogue-state.ts';

interface Offer {
  readonly what: Exclude<ExportRequest['what'], 'learners'>;
  readonly formats: readonly ExportRequest['format'][];
}

const offers: readonly Offer[] = [
  { what: 'catalogue', formats: ['xlsx', 'csv', 'json', 'moodle-courses'] },
  { what: 'matrix', formats: ['xlsx', 'csv'] },
  { what: 'standard', formats: ['xlsx', 'csv', 'json', 'moodle-framework', 'case'] },
];

export function ExportMenu() {
  const text = useText();
  const busy = useApp((state) => state.catalogueExporting);
  const make = useApp((state) => state.exportCatalogue);
  return (
    <MenuTrigger>
      <Button className="button plain" isPending={busy}>
        <Download aria-hidden />
        {text(busy ? 'catalogue.exporting' : 'catalogue.export')}
      </Button>
      <Popover className="popover" placement="bottom end" offset={2}>
        <Menu className="options" aria-label={text('catalogue.export')}>
          {offers.map(({ what, formats }) => (
            <MenuSection key={what} className="menu-section">
              <Header className="menu-header">{text(`catalogue.export.${what}`)}</Header>
              {formats.map((format) => (
                <MenuItem
                  key={format}
                  id={`${what}/${format}`}
                  className="option"
                  onAction={() => void make({ what, format })}
                >
                  {text(`catalogue.export.${format}`)}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
