/** Refusals in English. */
import { wordPeopleProblem } from '../department/word-people-problem.ts';
import { wordSessionProblem } from '../department/word-session-problem.ts';
import type { RefusalWords } from './words.ts';

const fields: Readonly<Record<string, string>> = {
  hoursPerWeek: 'e-learning hours a week',
  classDaysPerMonth: 'class days a month',
  locked: 'locked course',
  excluded: 'excluded course',
  completed: 'completed course',
  assessment: 'self-assessment',
  exemptions: 'exemptions',
  sessions: "session's course",
  order: 'course of the order',
};

const field = (name: string) => fields[name] ?? name;

const entryFields: Readonly<Record<string, string>> = {
  date: 'date',
  from: 'first day',
  to: 'last day',
  due: 'due date',
  activities: 'activity',
  complexity: 'complexity condition',
  coordinates: 'coordination partner',
  field: 'field of expertise',
  succession: 'kind of contribution',
  'certificate.issued': 'date of issue of the certificate',
  'certificate.expires': 'expiry of the certificate',
};

const entryField = (name: string) => entryFields[name] ?? name;

export const refusalsEn: RefusalWords = {
  'invalid-input': ({ path, problem }) =>
    `The input "${path || 'as a whole'}" cannot be read (${problem}). Please correct it.`,
  'unknown-method': ({ name }) => `There is no operation "${name}". Please update the app.`,
  'not-here': ({ name }) => `"${name}" is not available when started this way. Please open the desktop app.`,
  'target-not-above-current': ({ from, to }) => `The target (level ${to}) must be above the current level (${from}).`,
  'unknown-specialty': ({ specialty, known }) =>
    `There is no specialty "${specialty}". Choose one of ${known.join(', ')}.`,
  'unknown-level': ({ specialty, level, highest }) =>
    `Level ${level} is not defined for "${specialty}". Choose a level up to ${highest}.`,
  'impossible-pace': ({ field: name, value, min, max }) =>
    `No plan is possible with ${value} ${field(name)}. Enter a number from ${min} to ${max}.`,
  'unknown-course': ({ course, field: name }) =>
    `The ${field(name)} "${course}" is not in the catalogue. Check the course id.`,
  'unknown-item': ({ item, field: name }) =>
    `"${item}" in the ${field(name)} is neither a skill item nor a knowledge item of the standard. Check the id.`,
  'order-refused': ({ problem, course, others }) => {
    switch (problem) {
      case 'repeated':
        return `"${course}" stands in the order twice. Take one of them out.`;
      case 'level':
        return `In the order "${course}" stands before ${others.join(', ')} of a lower level. Move "${course}" back.`;
      case 'prerequisite':
        return `In the order "${course}" stands before ${others.join(', ')}, on which it rests. Move "${course}" back, or what it rests on forward.`;
    }
  },
  'unknown-method-of-study': ({ method, known }) => `There is no method "${method}". Choose from ${known.join(', ')}.`,
  'beyond-calendar': ({ lastYear }) =>
    `At this pace the plan would run past ${lastYear}. Raise the hours or days, or lower the target level.`,
  'no-working-day': ({ from }) =>
    `No day is left for study from ${from} on. Check the days off and the working days of the week.`,
  'not-found': ({ what, id }) => `The ${what} "${id}" was not found. It may have been removed.`,
  'file-unreadable': ({ file, reason }) =>
    `The file "${file}" cannot be read (${reason}). Check its place and permissions.`,
  'file-unwritable': ({ file, reason }) =>
    `The file "${file}" cannot be written (${reason}). Check the folder and its permissions.`,
  'file-invalid': ({ file, where, problem }) =>
    `The file "${file}" has a fault at ${where || 'its beginning'}: ${problem}. Correct it and try again.`,
  'store-in-use': ({ file }) =>
    `The data "${file}" is in use by another program. Close that first, or name another file with --store.`,
  'store-foreign': ({ file }) =>
    `"${file}" is not a Michishirube store. The file was left untouched. Name another file.`,
  'store-newer': ({ file, version, supported }) =>
    `"${file}" was written by a newer Michishirube (format ${version}; this one reads up to ${supported}). Please update.`,
  'store-damaged': ({ file }) =>
    `The data "${file}" is damaged. The file was left as it is. Restore a backup or name another file.`,
  'store-unwritable': ({ file, reason }) =>
    `The data "${file}" cannot be written (${reason}). Check the folder's permissions, or name another place with --store.`,
  'disk-full': ({ file }) =>
    `The disk is full, so "${file}" could not be saved. What was saved before is safe. Free some space and try again.`,
  'port-in-use': ({ port }) => `Port ${port} is in use. Choose another with --port, or leave --port out.`,
  'no-browser': () =>
    'No browser (Chromium, Chrome or Edge) was found to make the PDF. Install one, or set MICHISHIRUBE_BROWSER to its program.',
  'pdf-failed': ({ reason }) => `The PDF could not be made (${reason}). Please try again.`,
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to redo.',
  'learner-is-owner': () => 'The owner of this data cannot be removed. The name can be changed.',
  'course-is-built-in': ({ id }) =>
    `"${id}" is a built-in course and cannot be changed. Copy it to make your own version.`,
  'course-exists': ({ id }) => `The course id "${id}" is taken. Choose another.`,
  'course-in-use': ({ id, plans, people }) =>
    `"${id}" cannot be removed because it is in use (${[...plans, ...people].join(', ')}). Retire it to keep it in records and out of plans.`,
  'group-is-built-in': ({ id }) => `"${id}" is a built-in course group and cannot be changed.`,
  'group-in-use': ({ id, courses }) => `The course group "${id}" holds ${courses} courses. Move or remove them first.`,
  'unknown-name': ({ field: name, name: value }) => `There is no ${name} "${value}". Choose one from the list.`,
  'prerequisite-on-itself': ({ id }) => `"${id}" cannot be its own prerequisite.`,
  'standard-is-built-in': () => 'The built-in standard cannot be removed.',
  'sheet-refused': ({ file, problem }) => `"${file}": ${problem.en}`,
  'import-has-errors': ({ errors }) =>
    `Nothing was imported: there are ${errors} errors. Correct the file or the columns. Nothing was changed.`,
  'entry-refused': ({ problem, field: name, value }) => {
    switch (problem) {
      case 'reversed':
        return `The ${entryField(name)} (${value}) lies before the beginning. Correct the dates. Nothing was saved.`;
      case 'future':
        return `The ${entryField(name)} (${value}) has not come yet. Give a day up to today; leave the last day open where the period goes on.`;
      case 'no-date':
        return `The ${entryField(name)} is missing. Give the day of completion or of passing.`;
      case 'unknown':
        return `The standard and the catalogue in use have no ${entryField(name)} "${value}". Choose one from the list.`;
    }
  },
  'assessment-is-history': () =>
    'Assessments stay as history and cannot be rewritten. Add a new one, or remove this one.',
  'merge-undecided': ({ entries }) =>
    `${entries.length} ${entries.length === 1 ? 'entry was' : 'entries were'} changed on both sides. Choose which to keep. Nothing was changed yet.`,
  'people-refused': ({ problem, problems }) => {
    const others = problems > 1 ? ` There are ${problems - 1} more.` : '';
    return `${problem.name}: ${wordPeopleProblem(problem, 'en')}.${others} Nothing was changed.`;
  },
  'curriculum-refused': ({ problem, name, count }) => {
    switch (problem) {
      case 'uncovered':
        return `"${name}" cannot be published: its courses leave ${count} of what the goal asks for uncovered. Add courses for what is listed as missing, or lower the target.`;
      case 'clash':
        return `"${name}" cannot be published: ${count} of its choices clash. Look at what is required and what is excluded.`;
      case 'unchanged':
        return `Nothing in "${name}" is new since the newest version. Change it before publishing.`;
      case 'unpublished':
        return `"${name}" has not been published yet. Publish it first.`;
    }
  },
  'curriculum-in-use': ({ name, people, teams }) =>
    `"${name}" is given to ${people} people (${teams} teams). Choose what they get instead, or take it away from them first.`,
  'team-refused': ({ problem, name }) => {
    switch (problem) {
      case 'own-parent':
        return `"${name}" cannot be put into itself or a team below it. Choose another parent.`;
      case 'same-name':
        return `There is already a team "${name}" beside it. Choose another name.`;
      case 'unknown-parent':
        return `The parent chosen for "${name}" does not exist. Choose one of the list.`;
    }
  },
  'sessions-refused': ({ problem, problems }) => {
    const others = problems > 1 ? ` There are ${problems - 1} more.` : '';
    const about = [problem.course, problem.date].filter((part) => part !== '').join(' ');
    return `${about === '' ? '' : `${about}: `}${wordSessionProblem(problem, 'en')}.${others} Nothing was changed.`;
  },
  'record-file-foreign': ({ file }) => `"${file}" is not a Michishirube record file. Choose another file.`,
  'record-file-damaged': ({ file }) =>
    `"${file}" is damaged or was tampered with. Nothing was taken in. Ask for it to be exported again.`,
  'record-file-newer': ({ file, version, supported }) =>
    `"${file}" was written by a newer Michishirube (format ${version}; this one reads up to ${supported}). Please update.`,
  'record-file-needs-password': ({ file }) => `"${file}" is encrypted. Enter the password of whoever exported it.`,
  'record-file-wrong-password': ({ file }) => `The password does not open "${file}". Check it and try again.`,
  'record-file-other-standard': ({ file, standard }) =>
    `"${file}" is a record under another standard or edition (${standard.en}). Switch to that standard first.`,
  'upload-too-large': ({ limit }) => `The file is too large (at most ${Math.round(limit / 1024 / 1024)} MB). Split it.`,
  cancelled: () => 'Cancelled. Nothing was changed.',
  'wrong-use': ({ problem }) => `${problem.en}. See --help.`,
  fault: ({ message }) => `A fault of the program (${message}). What was saved is safe.`,
};
