-- A store as version 2 wrote it, with what people kept in it. Released: never edit this file.
CREATE TABLE learner (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
      record TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
CREATE UNIQUE INDEX learner_owner ON learner (owner) WHERE owner = 1;
CREATE TABLE plan (
      id TEXT PRIMARY KEY,
      learner TEXT NOT NULL REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      request TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    , standard TEXT NOT NULL DEFAULT 'built-in') STRICT;
CREATE INDEX plan_learner ON plan (learner);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE edit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL,
      made_at TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
CREATE TABLE edit_change (
      edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      aggregate TEXT NOT NULL,
      row_id TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (edit, position)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE catalogue_row (
      standard TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('standard', 'group', 'course', 'state', 'session')),
      id TEXT NOT NULL,
      edit INTEGER NOT NULL,
      content TEXT,
      PRIMARY KEY (standard, kind, id, edit)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE import_mapping (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE calendar (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;

INSERT INTO learner VALUES
  ('owner-1', '田中', 1, '{"completed":[],"examinations":[],"assessment":{},"exemptions":[]}', '2027-04-01T00:00:00.000Z'),
  ('learner-1', '佐藤 花子', 0, '{"completed":["CSM-301"],"examinations":[2],"assessment":{"hw-csm":4},"exemptions":[{"item":"leadership","level":4,"reason":"実務経験","approver":"研修部長","date":"2027-03-31"}]}', '2027-04-02T00:00:00.000Z');
INSERT INTO plan VALUES
  ('plan-1', 'learner-1', '五年計画', '{"specialty":"hardware","from":3,"to":6,"objective":"hours","start":"2027-04-01","hoursPerWeek":4,"classDaysPerMonth":2,"locked":["CSM-401"],"excluded":[],"budget":null,"methods":null,"record":{"completed":["CSM-301"],"examinations":[2],"assessment":{},"exemptions":[]}}', '2027-04-02T00:00:00.000Z', '2027-04-03T00:00:00.000Z', 'built-in');
INSERT INTO setting VALUES ('language', '"en"'), ('openPlan', '"plan-1"');
INSERT INTO edit (label, made_at, undone) VALUES
  ('learner.create', '2027-04-02T00:00:00.000Z', 0),
  ('course.save', '2027-04-03T00:00:00.000Z', 0),
  ('session.save', '2027-04-04T00:00:00.000Z', 0),
  ('learner.update', '2027-04-05T00:00:00.000Z', 1);
INSERT INTO edit_change VALUES
  (1, 0, 'learner', 'learner-1', NULL, '{"id":"learner-1","name":"佐藤 花子","owner":0,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-04-02T00:00:00.000Z"}'),
  (4, 0, 'learner', 'owner-1', '{"id":"owner-1","name":"田中","owner":1,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-04-01T00:00:00.000Z"}', '{"id":"owner-1","name":"田中 実","owner":1,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-04-01T00:00:00.000Z"}');
INSERT INTO catalogue_row VALUES
  ('built-in', 'course', 'OWN-1', 2, '{"id":"OWN-1","group":"csm","kind":"basic","title":{"ja":"OWN-1の名","en":"name of OWN-1"},"specialties":["hardware"],"levels":[3,3],"outline":{"ja":"","en":""},"audience":{"ja":"","en":""},"goals":{"ja":[],"en":[]},"methods":["e-learning"],"eLearningHours":3,"classDays":null,"cost":null,"prerequisites":[],"teaches":["hwr-call@3"],"functions":[],"source":"imported","revision":null}'),
  ('built-in', 'session', 'session-1', 3, '{"id":"session-1","course":"CSM-401","dates":["2027-05-10","2027-05-11"],"seats":12,"place":"東京","note":""}');
INSERT INTO calendar VALUES ('company', '{"weekend":[6,7],"holidays":true,"daysOff":[],"workingDays":[]}');
INSERT INTO import_mapping VALUES ('研修部の様式', '{"headerRows":1,"columns":{"id":0}}');
PRAGMA application_id = 1296646984;
PRAGMA user_version = 3;
