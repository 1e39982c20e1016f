CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  entity TEXT NOT NULL CHECK (length(entity) BETWEEN 8 AND 64),
  about TEXT CHECK (about IS NOT NULL OR kind NOT LIKE 'mentor.%'),
  author TEXT NOT NULL,
  writer TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  clock INTEGER NOT NULL,
  doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  line TEXT NOT NULL
) STRICT;
INSERT INTO revision VALUES(1,X'eb178c994fa5e55ec9e67920aa29454d56a1eef54961a33c66be87bd2256a822','person','person-1',NULL,'person-1','writer-1',1,1764000000000,0,'{"kind":"person","entity":"person-1","replaces":[],"author":"person-1","writer":"writer-1","sequence":1,"at":1764000000000,"doubt":0,"body":{"name":"Guru 1","roles":["mentor"],"devices":[{"signing":"iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w="}]},"signature":"zSD9LQIi/TzibynJYEtohDl4Ht1QiqpiCX6yX+oKAb0y2S4LDrr6bT+ZEUk58s0Zw7MwwRponDqKE+5xBj/UCQ=="}');
INSERT INTO revision VALUES(2,X'5c8379b49873628fe22e045375958cbae9eb3e5709807e37e9527f7852d97784','assignment','tugas-pertama',NULL,'person-1','writer-1',2,1764000000000,0,'{"kind":"assignment","entity":"tugas-pertama","replaces":[],"author":"person-1","writer":"writer-1","sequence":2,"at":1764000000000,"doubt":0,"body":{"for":"all","why":"Setelah pelatihan"},"signature":"VkxgkS0cT2OHL/qhH1eJQzgwERSdzgHpi8M7GWL1jo2DTw92qg7hfkrJ9rJkM+q1dhOTMZ1fOPesLpIx/MaHAw=="}');
CREATE TABLE writer (
  number INTEGER PRIMARY KEY,
  person TEXT NOT NULL CHECK (length(person) BETWEEN 8 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 8 AND 64),
  UNIQUE (person, name)
) STRICT;
INSERT INTO writer VALUES(1,'person-2','laptop-1');
CREATE TABLE event (
  writer INTEGER NOT NULL REFERENCES writer,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  clock INTEGER NOT NULL,
  doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  kind TEXT NOT NULL,
  activity TEXT NOT NULL,
  revision TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (writer, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO event VALUES(1,1,1764000060000,0,'help-requested','files.path','','{"lesson":"laptop.files","activity":"files.path","sentence":"alamat yang mana?"}');
CREATE TABLE import (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  kind TEXT NOT NULL,
  person TEXT NOT NULL,
  who TEXT NOT NULL,
  created INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  added INTEGER NOT NULL,
  known INTEGER NOT NULL,
  quarantined INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO import VALUES(X'6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b','progress','person-2','Guru 2',1764000000000,1764086400000,1,0,1);
CREATE TABLE summary (
  person TEXT NOT NULL,
  digest BLOB NOT NULL REFERENCES import,
  created INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (person, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
  number INTEGER PRIMARY KEY,
  sort TEXT NOT NULL CHECK (sort IN ('revision', 'event')),
  line BLOB NOT NULL,
  reason TEXT NOT NULL,
  person TEXT,
  found INTEGER NOT NULL,
  UNIQUE (sort, line, person)
) STRICT;
INSERT INTO quarantine VALUES(1,'event',X'7b7d','malformed','person-2',1764086400000);
CREATE TABLE derived_head (
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES revision,
  PRIMARY KEY (kind, entity, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO derived_head VALUES('assignment','tugas-pertama',2);
INSERT INTO derived_head VALUES('person','person-1',1);
CREATE TABLE derived_standing (
  person TEXT NOT NULL PRIMARY KEY,
  newest_file INTEGER,
  standing TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_entity ON revision (kind, entity);
CREATE INDEX revision_writer ON revision (writer, sequence);
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;
CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
CREATE INDEX import_person ON import (person, created);
CREATE INDEX quarantine_person ON quarantine (person);
CREATE TABLE derived_practice (
  person TEXT NOT NULL,
  activity TEXT NOT NULL,
  lesson TEXT NOT NULL,
  question TEXT NOT NULL,
  day INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  right INTEGER NOT NULL,
  first_tries INTEGER NOT NULL,
  first_right INTEGER NOT NULL,
  opening INTEGER CHECK (opening IN (0, 1)),
  wrong TEXT,
  PRIMARY KEY (person, activity, lesson, question, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX derived_practice_opening ON derived_practice (activity, lesson, opening)
  WHERE opening IS NOT NULL;

CREATE TABLE derived_completion (
  person TEXT NOT NULL,
  lesson TEXT NOT NULL,
  day INTEGER NOT NULL,
  PRIMARY KEY (person, lesson)
) STRICT, WITHOUT ROWID;
CREATE TABLE unread (
  digest BLOB NOT NULL REFERENCES import,
  line INTEGER NOT NULL CHECK (line > 0),
  file TEXT NOT NULL,
  reason TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  excerpt BLOB NOT NULL CHECK (length(excerpt) <= 1024),
  PRIMARY KEY (digest, line)
) STRICT, WITHOUT ROWID;
INSERT INTO unread VALUES(X'6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b',4,'contoh.pelita','too-long',2000000,X'7b22');
PRAGMA application_id = 1348824147; PRAGMA user_version = 3;
