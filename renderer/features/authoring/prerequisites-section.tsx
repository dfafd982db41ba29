/** The prerequisites as rows that must all be met, each met by any one of its courses. */
import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import { createCatalogueSearch } from '../../../shared/catalogue/search-catalogue.ts';
import type { Reference } from '../../store/reference.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { levelSpan } from '../roadmap/level-words.ts';
import { addRows, addToRow, moveRow, removeLeaf, removeRow } from './edit-prerequisites.ts';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { NamePicker, type PickerItem } from './name-picker.tsx';
import { TextBox } from './text-box.tsx';
import './prerequisites.css';

const fields = ['id', 'to', 'prerequisites', 'prerequisiteText'] as const;
type Props = SectionProps<(typeof fields)[number]>;

const shownAtOnce = 40;
const noStates: Readonly<Record<string, CourseState>> = {};

/** Ids of a picked entry: a course, any course of a group, or all of them. */
type Picked = { readonly mode: 'course' | 'any' | 'all'; readonly ids: readonly string[] };

function readPick(key: string, { catalogue }: Reference, self: string): Picked {
  const [mode = '', ...rest] = key.split(':');
  const id = rest.join(':');
  if (mode !== 'any' && mode !== 'all') return { mode: 'course', ids: [id] };
  const ids = catalogue.courses
    .filter((course) => course.group === id && course.id !== self)
    .map((course) => course.id);
  return { mode, ids };
}

/** Searches courses and groups as one types; `whole` offers to ask for all courses of a group as well. */
function usePickerSearch(self: string, states: Readonly<Record<string, CourseState>>) {
  const text = useText();
  const language = useLanguage();
  const reference = useReference();
  const search = useMemo(
    () => createCatalogueSearch({ ...reference.catalogue, states }, reference.index),
    [reference, states],
  );
  return useMemo(() => {
    const groupsFor = (query: string, modes: readonly ('any' | 'all')[]): readonly PickerItem[] =>
      reference.catalogue.groups
        .filter(({ id, title }) => query !== '' && foldText(`${id} ${title.ja} ${title.en}`).includes(foldText(query)))
        .slice(0, 5)
        .flatMap(({ id, title }) =>
          modes.map((mode) => ({
            id: `${mode}:${id}`,
            label: text(`authoring.pick.${mode}`, { name: title[language] }),
            detail: text('authoring.pick.group'),
          })),
        );
    const coursesFor = (query: string): readonly PickerItem[] =>
      search
        .find(query, { state: 'active' })
        .filter(({ id }) => id !== self)
        .slice(0, shownAtOnce)
        .map(({ id, title }) => ({ id: `course:${id}`, label: title[language], detail: id }));
    const make = (modes: readonly ('any' | 'all')[]) => (query: string) => [
      ...groupsFor(query, modes),
      ...coursesFor(query),
    ];
    return { leaf: make(['any']), row: make(['any', 'all']) };
  }, [search, reference, language, self, text]);
}

interface LeafProps {
  readonly id: string;
  /** The highest level of the course that needs it. */
  readonly top: number;
  readonly states: Readonly<Record<string, CourseState>>;
  readonly onRemove: () => void;
}

function Leaf({ id, top, states, onRemove }: LeafProps) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const course = courses.get(id);
  const state = states[id];
  return (
    <span className={`leaf-chip ${course ? '' : 'unknown'}`}>
      <span className="leaf-id">{id}</span>
      <span className="leaf-title">{course ? course.title[language] : text('authoring.noSuchCourse')}</span>
      {course ? (
        <span className={`leaf-level ${course.levels[0] > top ? 'too-high' : ''}`}>
          {levelSpan(course.levels, text)}
        </span>
      ) : null}
      {state === 'off' || state === 'retired' ? <Badge look="warn">{text(`authoring.state.${state}`)}</Badge> : null}
      <Button look="quiet" small label={text('authoring.removeLeaf', { id })} onPress={onRemove}>
        <X aria-hidden />
      </Button>
    </span>
  );
}

interface RowProps extends Props {
  readonly row: number;
  readonly states: Readonly<Record<string, CourseState>>;
  readonly search: (query: string) => readonly PickerItem[];
}

function RowTools({ draft, change, row }: Props & { readonly row: number }) {
  const text = useText();
  const n = row + 1;
  const tree = draft.prerequisites;
  return (
    <span className="row-tools">
      <IconButton
        small
        label={text('authoring.moveUp', { n })}
        disabled={row === 0}
        onPress={() => change({ prerequisites: moveRow(tree, row, -1) })}
      >
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton
        small
        label={text('authoring.moveDown', { n })}
        disabled={row === tree.length - 1}
        onPress={() => change({ prerequisites: moveRow(tree, row, 1) })}
      >
        <ArrowDown aria-hidden />
      </IconButton>
      <IconButton
        small
        label={text('authoring.removeRow', { n })}
        onPress={() => change({ prerequisites: removeRow(tree, row) })}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </span>
  );
}

function Row(props: RowProps) {
  const { draft, change, row, states, search } = props;
  const text = useText();
  const reference = useReference();
  const leaves = draft.prerequisites[row] ?? [];
  const add = (key: string) =>
    change({
      prerequisites: addToRow(draft.prerequisites, row, readPick(key, reference, draft.id).ids),
    });
  return (
    <li className="and-row">
      <div className="and-row-head">
        <span>{text(leaves.length > 1 ? 'authoring.anyOf' : 'authoring.thisOne', { n: row + 1 })}</span>
        <RowTools draft={draft} change={change} errorOf={props.errorOf} row={row} />
      </div>
      <div className="leaves">
        {leaves.map((id, at) => (
          <Fragment key={id}>
            {at > 0 ? <span className="or-word">{text('met.or')}</span> : null}
            <Leaf
              id={id}
              top={draft.to}
              states={states}
              onRemove={() => change({ prerequisites: removeLeaf(draft.prerequisites, row, id) })}
            />
          </Fragment>
        ))}
        <NamePicker
          label={text('authoring.addOrLabel', { n: row + 1 })}
          placeholder={text('authoring.addOr')}
          nothingFound={text('authoring.nothingFound')}
          search={search}
          onPick={add}
        />
      </div>
    </li>
  );
}

export const PrerequisitesSection = memoSection(fields, function PrerequisitesSection(props: Props) {
  const { draft, change, errorOf } = props;
  const text = useText();
  const reference = useReference();
  const states = useApp((state) => state.courseForm?.states ?? noStates);
  const search = usePickerSearch(draft.id, states);
  const tree = draft.prerequisites;
  const add = (key: string) => {
    const { mode, ids } = readPick(key, reference, draft.id);
    change({ prerequisites: mode === 'all' ? addRows(tree, ids) : addToRow(tree, tree.length, ids) });
  };
  const error = errorOf('prerequisites');
  return (
    <FormPart section="prerequisites" note={text('authoring.prerequisitesNote')}>
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <ol className="and-rows">
        {tree.map((leaves, row) => (
          <Fragment key={leaves.join('|')}>
            {row > 0 ? (
              <li className="and-word" aria-hidden>
                {text('met.and')}
              </li>
            ) : null}
            <Row {...props} row={row} states={states} search={search.leaf} />
          </Fragment>
        ))}
      </ol>
      <div className="add-row">
        <NamePicker
          label={text('authoring.addAndLabel')}
          placeholder={text(tree.length === 0 ? 'authoring.addFirst' : 'authoring.addAnd')}
          nothingFound={text('authoring.nothingFound')}
          search={search.row}
          onPick={add}
        />
      </div>
      <TextBox
        label={text('authoring.prerequisiteText')}
        value={draft.prerequisiteText}
        maxLength={2_000}
        hint={text('authoring.prerequisiteTextHint')}
        onChange={(prerequisiteText) => change({ prerequisiteText })}
      />
    </FormPart>
  );
});
