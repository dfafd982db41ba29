/** 資格の期限: certificates and qualifications that have expired or will, by month and by person. */
import { Button } from 'react-aria-components/Button';
import type {
  ExpiringCertificates,
  PersonCertificate,
} from '../../../shared/curriculum/standing/expiring-certificates.ts';
import { formatMonth, formatTableDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { useShowPeople } from '../department/department-routes.ts';
import { shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './standing-table.css';
import './certificates.css';

/** Each person once, in order. */
const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function Months({ data: { certificates, months } }: { readonly data: ExpiringCertificates }) {
  const text = useText();
  const language = useLanguage();
  const showPeople = useShowPeople();
  const most = Math.max(1, ...months.map((each) => each.certificates.length));
  return (
    <ol className="expiring-months">
      {months.map(({ month, certificates: places }) => {
        const label = month === null ? text('standing.expired') : formatMonth(month, language);
        const title =
          month === null ? text('standing.title.expired') : text('standing.title.expires', { month: label });
        const people = once(places.map((place) => certificates[place]?.person ?? ''));
        return (
          <li key={month}>
            <Button
              className="expiring-bar"
              isDisabled={places.length === 0}
              aria-label={text('department.showPeople', { n: people.length, title })}
              data-expired={month === null}
              onPress={() => showPeople({ title, people })}
            >
              <b>{places.length}</b>
              <span style={shareStyle(places.length / most)} />
            </Button>
            {label}
          </li>
        );
      })}
    </ol>
  );
}

function Row({ certificate, names }: { readonly certificate: PersonCertificate; readonly names: StandingNames }) {
  const text = useText();
  const language = useLanguage();
  const showPeople = useShowPeople();
  const { person, kind, subject, number, expires, days } = certificate;
  const name = names.person(person);
  const team = names.people.get(person)?.team ?? null;
  return (
    <tr className={days < 0 ? 'expired' : ''}>
      <th scope="row">
        <Button className="button link" onPress={() => showPeople({ title: name, people: [person] })}>
          {name}
        </Button>
      </th>
      <td>{team === null ? '' : names.team(team)}</td>
      <td>{text(`standing.kind.${kind}`)}</td>
      <td>{kind === 'course' ? names.course(subject) : subject}</td>
      <td>{number}</td>
      <td>{formatTableDate(expires, language)}</td>
      <td className="figure">{days < 0 ? text('standing.expired') : text('standing.days', { n: days })}</td>
    </tr>
  );
}

/** Rows on screen; a file holds all. */
const mostRows = 500;
const columns = ['name', 'team', 'kind', 'subject', 'number', 'expires', 'daysLeft'] as const;

export function CertificatesView({ data }: { readonly data: ExpiringCertificates }) {
  const text = useText();
  const names = useStandingNames();
  const { certificates } = data;
  const shown = certificates.slice(0, mostRows);
  return (
    <div className="standing-main">
      <p className="standing-lead">
        {text('standing.certificatesLead')}{' '}
        {shown.length < certificates.length
          ? text('standing.onlyFirst', { shown: shown.length, all: certificates.length })
          : null}
      </p>
      <Months data={data} />
      {certificates.length === 0 ? (
        <p className="standing-empty">{text('standing.noCertificates')}</p>
      ) : (
        <div className="standing-scroll">
          <table className="standing-table">
            <caption className="visually-hidden">{text('standing.view.certificates')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={column === 'daysLeft' ? 'figure' : ''}>
                    {text(`standing.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <Row
                  key={`${each.person} ${each.kind} ${each.subject} ${each.number}`}
                  certificate={each}
                  names={names}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
