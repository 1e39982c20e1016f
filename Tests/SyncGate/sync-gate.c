// Preloaded into the real program by a test: makes every sync of a write-ahead log visible, and
// lets the test hold one back.
//
// A killed process cannot show a missing sync, because the kernel keeps what it wrote. So the test
// closes the gate, types an answer, and sees whether the verdict waits for the sync.
//
//   PELITA_SYNC_LOG   file that gets one line when a sync of a "-wal" file begins, one when it ended
//   PELITA_SYNC_GATE  while this file exists, such a sync waits (for ten seconds at most)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_write_ahead_log(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path);
  return length > 4 && memcmp(path + length - 4, "-wal", 4) == 0;
}

static void note(const char *line) {
  const char *path = getenv("PELITA_SYNC_LOG");
  if (path == NULL) return;
  int log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (log < 0) return;
  if (write(log, line, strlen(line)) < 0) abort();
  close(log);
}

static void wait_at_gate(void) {
  const char *gate = getenv("PELITA_SYNC_GATE");
  if (gate == NULL) return;
  for (int milliseconds = 0; milliseconds < 10000 && access(gate, F_OK) == 0; milliseconds++)
    usleep(1000);
}

static int watched(const char *name, int descriptor) {
  int (*sync)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  if (!is_write_ahead_log(descriptor)) return sync(descriptor);
  note("begin\n");
  wait_at_gate();
  int result = sync(descriptor);
  note(result == 0 ? "end\n" : "failed\n");
  return result;
}

int fdatasync(int descriptor) { return watched("fdatasync", descriptor); }

int fsync(int descriptor) { return watched("fsync", descriptor); }
