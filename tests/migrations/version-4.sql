-- A store as version 4 wrote it, with what people kept in it. Released: never edit this file.
CREATE TABLE learner (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
      record TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
INSERT INTO learner VALUES('owner-1','田中',1,'{"completed":[],"examinations":[],"assessment":{},"exemptions":[]}','2027-04-01T00:00:00.000Z');
INSERT INTO learner VALUES('learner-1','佐藤 はな子',0,'{"completed":["CSM-301"],"examinations":[2],"assessment":{"hw-csm":4},"exemptions":[{"item":"leadership","level":4,"reason":"実務経験","approver":"研修部長","date":"2027-03-31"}]}','2027-04-02T00:00:00.000Z');
CREATE TABLE plan (
      id TEXT PRIMARY KEY,
      learner TEXT NOT NULL REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      request TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    , standard TEXT NOT NULL DEFAULT 'built-in') STRICT;
INSERT INTO "plan" VALUES('plan-1','learner-1','五年計画','{"specialty":"hardware","from":3,"to":6,"objective":"hours","start":"2027-04-01","hoursPerWeek":4,"classDaysPerMonth":2,"locked":["CSM-401"],"excluded":[],"budget":null,"methods":null,"record":{"completed":["CSM-301"],"examinations":[2],"assessment":{},"exemptions":[]}}','2027-04-02T00:00:00.000Z','2027-04-03T00:00:00.000Z','built-in');
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO setting VALUES('language','"en"');
INSERT INTO setting VALUES('openPlan','"plan-1"');
CREATE TABLE edit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL,
      made_at TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
INSERT INTO edit VALUES(1,'learner.create','2027-04-02T00:00:00.000Z',0);
INSERT INTO edit VALUES(2,'course.save','2027-04-03T00:00:00.000Z',0);
INSERT INTO edit VALUES(3,'session.save','2027-04-04T00:00:00.000Z',0);
INSERT INTO edit VALUES(5,'record.save','2027-04-11T00:00:00.000Z',0);
INSERT INTO edit VALUES(6,'record.save','2027-04-21T00:00:00.000Z',0);
INSERT INTO edit VALUES(7,'learner.update','2027-05-01T00:00:00.000Z',0);
INSERT INTO edit VALUES(8,'learner.create','2027-05-11T00:00:00.000Z',0);
INSERT INTO edit VALUES(9,'record.save','2027-05-21T00:00:00.000Z',0);
INSERT INTO edit VALUES(10,'learner.remove','2027-05-31T00:00:00.000Z',0);
INSERT INTO edit VALUES(11,'learner.update','2027-06-10T00:00:00.000Z',1);
CREATE TABLE edit_change (
      edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      aggregate TEXT NOT NULL,
      row_id TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (edit, position)
    ) STRICT, WITHOUT ROWID;
INSERT INTO edit_change VALUES(1,0,'learner','learner-1',NULL,'{"id":"learner-1","name":"佐藤 花子","owner":0,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-04-02T00:00:00.000Z"}');
INSERT INTO edit_change VALUES(5,0,'entry','learner-1 entry-course',NULL,'{"learner":"learner-1","id":"entry-course","content":"{\"id\":\"entry-course\",\"changedAt\":\"2027-04-11T00:00:00.000Z\",\"removed\":false,\"content\":{\"kind\":\"course\",\"course\":\"CSM-401\",\"status\":\"completed\",\"due\":null,\"date\":\"2026-10-01\",\"result\":\"\",\"certificate\":null,\"note\":\"\"},\"former\":[]}"}');
INSERT INTO edit_change VALUES(6,0,'entry','learner-1 entry-mentoring',NULL,'{"learner":"learner-1","id":"entry-mentoring","content":"{\"id\":\"entry-mentoring\",\"changedAt\":\"2027-04-21T00:00:00.000Z\",\"removed\":false,\"content\":{\"kind\":\"mentoring\",\"title\":\"新人2名の指導\",\"from\":\"2025-04-01\",\"to\":null,\"documents\":[]},\"former\":[]}"}');
INSERT INTO edit_change VALUES(7,0,'learner','learner-1','{"id":"learner-1","name":"佐藤 花子","owner":0,"record":"{\"completed\":[\"CSM-301\"],\"examinations\":[2],\"assessment\":{\"hw-csm\":4},\"exemptions\":[{\"item\":\"leadership\",\"level\":4,\"reason\":\"実務経験\",\"approver\":\"研修部長\",\"date\":\"2027-03-31\"}]}","created_at":"2027-04-02T00:00:00.000Z"}','{"id":"learner-1","name":"佐藤 はな子","owner":0,"record":"{\"completed\":[\"CSM-301\"],\"examinations\":[2],\"assessment\":{\"hw-csm\":4},\"exemptions\":[{\"item\":\"leadership\",\"level\":4,\"reason\":\"実務経験\",\"approver\":\"研修部長\",\"date\":\"2027-03-31\"}]}","created_at":"2027-04-02T00:00:00.000Z"}');
INSERT INTO edit_change VALUES(8,0,'learner','learner-2',NULL,'{"id":"learner-2","name":"鈴木 一郎","owner":0,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-05-11T00:00:00.000Z"}');
INSERT INTO edit_change VALUES(9,0,'entry','learner-2 entry-examination',NULL,'{"learner":"learner-2","id":"entry-examination","content":"{\"id\":\"entry-examination\",\"changedAt\":\"2027-05-21T00:00:00.000Z\",\"removed\":false,\"content\":{\"kind\":\"examination\",\"name\":\"\",\"level\":2,\"date\":\"2026-10-01\",\"certificate\":null,\"note\":\"\"},\"former\":[]}"}');
INSERT INTO edit_change VALUES(10,0,'entry','learner-2 entry-examination','{"learner":"learner-2","id":"entry-examination","content":"{\"id\":\"entry-examination\",\"changedAt\":\"2027-05-21T00:00:00.000Z\",\"removed\":false,\"content\":{\"kind\":\"examination\",\"name\":\"\",\"level\":2,\"date\":\"2026-10-01\",\"certificate\":null,\"note\":\"\"},\"former\":[]}"}',NULL);
INSERT INTO edit_change VALUES(10,1,'learner','learner-2','{"id":"learner-2","name":"鈴木 一郎","owner":0,"record":"{\"completed\":[],\"examinations\":[],\"assessment\":{},\"exemptions\":[]}","created_at":"2027-05-11T00:00:00.000Z"}',NULL);
INSERT INTO edit_change VALUES(11,0,'learner','learner-1','{"id":"learner-1","name":"佐藤 はな子","owner":0,"record":"{\"completed\":[\"CSM-301\"],\"examinations\":[2],\"assessment\":{\"hw-csm\":4},\"exemptions\":[{\"item\":\"leadership\",\"level\":4,\"reason\":\"実務経験\",\"approver\":\"研修部長\",\"date\":\"2027-03-31\"}]}","created_at":"2027-04-02T00:00:00.000Z"}','{"id":"learner-1","name":"佐藤 花","owner":0,"record":"{\"completed\":[\"CSM-301\"],\"examinations\":[2],\"assessment\":{\"hw-csm\":4},\"exemptions\":[{\"item\":\"leadership\",\"level\":4,\"reason\":\"実務経験\",\"approver\":\"研修部長\",\"date\":\"2027-03-31\"}]}","created_at":"2027-04-02T00:00:00.000Z"}');
CREATE TABLE catalogue_row (
      standard TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('standard', 'group', 'course', 'state', 'session')),
      id TEXT NOT NULL,
      edit INTEGER NOT NULL,
      content TEXT,
      PRIMARY KEY (standard, kind, id, edit)
    ) STRICT, WITHOUT ROWID;
INSERT INTO catalogue_row VALUES('built-in','course','OWN-1',2,'{"id":"OWN-1","group":"csm","kind":"basic","title":{"ja":"OWN-1の名","en":"name of OWN-1"},"specialties":["hardware"],"levels":[3,3],"outline":{"ja":"","en":""},"audience":{"ja":"","en":""},"goals":{"ja":[],"en":[]},"methods":["e-learning"],"eLearningHours":3,"classDays":null,"cost":null,"prerequisites":[],"teaches":["hwr-call@3"],"functions":[],"source":"imported","revision":null}');
INSERT INTO catalogue_row VALUES('built-in','session','session-1',3,'{"id":"session-1","course":"CSM-401","dates":["2027-05-10","2027-05-11"],"seats":12,"place":"東京","note":""}');
CREATE TABLE import_mapping (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
INSERT INTO import_mapping VALUES('研修部の様式','{"headerRows":1,"columns":{"id":0}}');
CREATE TABLE calendar (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
INSERT INTO calendar VALUES('company','{"weekend":[6,7],"holidays":true,"daysOff":[],"workingDays":[]}');
CREATE TABLE record_entry (
      learner TEXT NOT NULL REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (learner, id)
    ) STRICT, WITHOUT ROWID;
INSERT INTO record_entry VALUES('learner-1','entry-mentoring','{"id":"entry-mentoring","changedAt":"2027-04-21T00:00:00.000Z","removed":false,"content":{"kind":"mentoring","title":"新人2名の指導","from":"2025-04-01","to":null,"documents":[]},"former":[]}');
INSERT INTO record_entry VALUES('learner-1','entry-course','{"id":"entry-course","changedAt":"2027-04-11T00:00:00.000Z","removed":false,"content":{"kind":"course","course":"CSM-401","status":"completed","due":null,"date":"2026-10-01","result":"","certificate":null,"note":""},"former":[]}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('edit',11);
CREATE UNIQUE INDEX learner_owner ON learner (owner) WHERE owner = 1;
CREATE INDEX plan_learner ON plan (learner);
PRAGMA application_id = 1296646984;
PRAGMA user_version = 4;
