-- A record as the second schema left it. Never changed: later versions must open it.
PRAGMA application_id = 1348824169;
PRAGMA user_version = 2;
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  writer TEXT NOT NULL CHECK (length(writer) BETWEEN 8 AND 64),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  clock INTEGER NOT NULL,
  doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  activity TEXT NOT NULL CHECK (length(activity) <= 120),
  revision TEXT NOT NULL CHECK (length(revision) <= 128),
  body TEXT NOT NULL CHECK (length(body) <= 65536 AND json_valid(body)),
  PRIMARY KEY (writer, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

CREATE TABLE quarantine (
  line TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  found INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY,
  lesson TEXT NOT NULL,
  activity TEXT NOT NULL,
  text TEXT NOT NULL,
  written INTEGER NOT NULL
) STRICT;

CREATE TABLE received (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  line TEXT NOT NULL,
  received INTEGER NOT NULL
) STRICT;

CREATE TABLE derived_overview (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  events INTEGER NOT NULL,
  overview TEXT NOT NULL
) STRICT;

CREATE TABLE own_line (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  entity TEXT NOT NULL CHECK (length(entity) BETWEEN 8 AND 64),
  writer TEXT NOT NULL CHECK (length(writer) BETWEEN 8 AND 64),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  line TEXT NOT NULL CHECK (length(line) <= 65536),
  written INTEGER NOT NULL,
  UNIQUE (writer, sequence)
) STRICT;

CREATE TABLE class_question (
  subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) BETWEEN 1 AND 200),
  postponed INTEGER NOT NULL CHECK (postponed >= 0),
  ask_from INTEGER,
  tried TEXT NOT NULL,
  result TEXT NOT NULL,
  next TEXT NOT NULL
) STRICT;
INSERT INTO event VALUES ('guru-07-laptop-1', 1, 1764000000000, 0, 'profile-chosen', '', '', '{"name":"Contoh \"é\"","address":"ibu","language":"id"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 2, 1764000001000, 0, 'profile-chosen', '', '', '{"name":"Guru 07","address":"name","language":"en"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 3, 1764000002000, 0, 'lesson-opened', '', '0f3a9c', '{"lesson":"laptop.files"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 4, 1764000003000, 1, 'step-reached', '', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","part":0}');
INSERT INTO event VALUES ('guru-07-laptop-1', 5, 1764000004000, 0, 'answered', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","activity":"files.best-name","answer":{"options":[0,2]},"verdict":"wrong","number":2,"hints":1,"followsSolution":false,"milliseconds":12000}');
INSERT INTO event VALUES ('guru-07-laptop-1', 6, 1764000005000, 0, 'answered', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","activity":"files.best-name","answer":{"text":"=SUM(A1:A10)\n\\"},"verdict":"right","number":2,"hints":1,"followsSolution":true}');
INSERT INTO event VALUES ('guru-07-laptop-1', 7, 1764000006000, 0, 'answered', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","activity":"files.best-name","answer":{"inputs":[{"text":"Ctrl"},{"options":[1]}]},"verdict":"unchecked","number":2,"hints":1,"followsSolution":false,"milliseconds":1}');
INSERT INTO event VALUES ('guru-07-laptop-1', 8, 1764000007000, 0, 'answered', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","activity":"files.best-name","answer":{"rows":[[0],[],[1,2]]},"verdict":"wrong","number":2,"hints":1,"followsSolution":false,"milliseconds":5}');
INSERT INTO event VALUES ('guru-07-laptop-1', 9, 1764000008000, 0, 'answered', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","step":"files.names","activity":"files.best-name","answer":{"ticked":[]},"verdict":"right","number":2,"hints":1,"followsSolution":true,"milliseconds":5}');
INSERT INTO event VALUES ('guru-07-laptop-1', 10, 1764000009000, 0, 'hint-shown', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","activity":"files.best-name","number":1}');
INSERT INTO event VALUES ('guru-07-laptop-1', 11, 1764000010000, 0, 'solution-shown', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","activity":"files.best-name"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 12, 1764000011000, 0, 'postponed', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","activity":"files.best-name"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 13, 1764000012000, 0, 'help-requested', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","activity":"files.best-name","sentence":"alamat yang mana?"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 14, 1764000013000, 0, 'help-requested', '', '0f3a9c', '{"lesson":"laptop.files","sentence":""}');
INSERT INTO event VALUES ('guru-07-laptop-1', 15, 1764000014000, 0, 'help-withdrawn', '', '', '{"request":["guru-07-laptop-1",7]}');
INSERT INTO event VALUES ('guru-07-laptop-1', 16, 1764000015000, 0, 'reflected', 'files.best-name', '0f3a9c', '{"lesson":"laptop.files","activity":"files.best-name","note":"note-1"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 17, 1764000016000, 0, 'reflected', '', '0f3a9c', '{"lesson":"laptop.files","note":"note-2"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 18, 1764000017000, 0, 'lesson-completed', '', '0f3a9c', '{"lesson":"laptop.files"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 19, 1764000018000, 0, 'sitting-ended', '', '0f3a9c', '{"lesson":"laptop.files"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 20, 1764000019000, 0, 'sitting-ended', '', '', '{}');
INSERT INTO event VALUES ('guru-07-laptop-1', 21, 1764000020000, 0, 'reply-read', '', '', '{"reply":"reply-1"}');
INSERT INTO event VALUES ('guru-07-laptop-1', 22, 1764000021000, 0, 'disowned', '', '', '{"events":[["guru-07-laptop-1",7],["guru-07-laptop-1",8]]}');
INSERT INTO event VALUES ('guru-07-laptop-1', 23, 1764000022000, 0, 'adopted', 'files.best-name', '0f3a9c', '{"from":["guru-07-laptop-1",7],"kind":"hint-shown","body":{"lesson":"laptop.files","activity":"files.best-name","number":2}}');
INSERT INTO event VALUES ('guru-07-laptop-1', 24, 1764000023000, 0, 'badge-won', '', '', '{"a":[1.5,null]}');
INSERT INTO event VALUES ('guru-07-laptop-2', 1, 1764000030000, 0, 'reply-read', '', '', '{"mood" : "senang","reply":"reply-2"}');
INSERT INTO meta VALUES ('person', 'guru-0007-fixture');
INSERT INTO meta VALUES ('writer', 'guru-07-laptop-1');
INSERT INTO meta VALUES ('place', 'laptop 1 /home/guru/.local/share/pelita');
INSERT INTO note VALUES ('note-1', 'laptop.files', 'files.best-name', 'dicoba di kelas 8B', 1764000015000);
INSERT INTO received VALUES ('reply-1', 'reply', '{"t":"reply"}', 1764000018000);
INSERT INTO quarantine VALUES ('nonsense', 'not-an-event', 1764000018000);
INSERT INTO derived_overview VALUES (1, 0, 25, '{}');
INSERT INTO own_line VALUES ('1111111111111111111111111111111111111111111111111111111111111111', 'classApplication', 'cerita-0001', 'guru-07-laptop-1', 3, '{"kind":"classApplication"}', 1764000025000);
INSERT INTO class_question VALUES ('lesson:laptop.files', 1, 20420, 'menata folder kelas', '', '');
