// The signals: crashes give the terminal back first, requests to end wake the read.
#define _GNU_SOURCE
#include "CTerminal.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_reading;
static volatile sig_atomic_t is_stopped;

static const int crash_signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
static const int end_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};

/// A full pipe is no loss: it wakes all the same.
static void wake(char what) {
  int saved_errno = errno;
  ssize_t ignored = write(wake_pipe[1], &what, 1);
  (void)ignored;
  errno = saved_errno;
}

/// The default action gives the parent the true cause of death.
static void die_of(int signal_number) {
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
}

static void crashed(int signal_number) {
  terminal_give_back_and_flush();
  die_of(signal_number);
}

static void asked_to_end(int signal_number) {
  if (is_reading) {
    // Once: whoever asks again while the program tidies up does not wait for it.
    is_reading = 0;
    wake('t');
    return;
  }
  terminal_give_back_and_flush();
  die_of(signal_number);
}

static void resized(int signal_number) {
  (void)signal_number;
  wake('w');
}

static void asked_to_stop(int signal_number) {
  (void)signal_number;
  is_stopped = terminal_is_taken();
  terminal_give_back();
  kill(getpid(), SIGSTOP);
}

static void continued(int signal_number) {
  (void)signal_number;
  // The shell may have changed the settings meanwhile; a terminal on loan stays as it is.
  if (!is_stopped && !terminal_is_taken()) return;
  is_stopped = 0;
  int saved_errno = errno;
  terminal_enter();
  wake('c');
  errno = saved_errno;
}

static void install(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

/// A stack overflow leaves no stack for a handler.
static void install_alternate_stack(void) {
  stack_t stack = {0};
  stack.ss_size = 64 * 1024;
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
}

void terminal_install_handlers(void) {
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) wake_pipe[0] = wake_pipe[1] = -1;
  install_alternate_stack();
  for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++) {
    install(crash_signals[i], crashed, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
  }
  for (size_t i = 0; i < sizeof end_signals / sizeof *end_signals; i++) {
    install(end_signals[i], asked_to_end, SA_ONSTACK);
  }
  install(SIGWINCH, resized, SA_RESTART | SA_ONSTACK);
  install(SIGTSTP, asked_to_stop, SA_RESTART | SA_ONSTACK);
  install(SIGCONT, continued, SA_RESTART | SA_ONSTACK);
}

void terminal_set_reading(bool reading) { is_reading = reading; }

int terminal_wake_descriptor(void) { return wake_pipe[0]; }

char terminal_next_wake(void) {
  char what;
  return read(wake_pipe[0], &what, 1) == 1 ? what : 0;
}
