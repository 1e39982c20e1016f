// The terminal's settings: remembered, taken, given back.
#include "CTerminal.h"
#include "state.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios remembered;
static struct termios taken;
static int input_descriptor = -1;
static int output_descriptor = -1;
static char farewell_text[64];
static size_t farewell_length;
static volatile sig_atomic_t is_taken;

/// Whether a killed program left these settings: no shell hands a terminal over like this.
static bool is_left_raw(const struct termios *settings) {
  bool is_without_lines = !(settings->c_lflag & ICANON) || !(settings->c_lflag & ECHO);
  bool is_without_interrupt = !(settings->c_lflag & ISIG)
    || (settings->c_cc[VINTR] == _POSIX_VDISABLE && settings->c_cc[VSUSP] == _POSIX_VDISABLE
        && settings->c_cc[VQUIT] == _POSIX_VDISABLE);
  return is_without_lines || is_without_interrupt;
}

/// What `stty sane` sets, as far as key-by-key reading changes it; everything else stays.
static void make_sane(struct termios *settings) {
  settings->c_iflag |= ICRNL | IXON;
  settings->c_iflag &= ~(tcflag_t)(INLCR | IGNCR | ISTRIP);
  settings->c_oflag |= OPOST | ONLCR;
  settings->c_lflag |= ISIG | ICANON | ECHO | IEXTEN;
  settings->c_cc[VINTR] = 'C' & 0x1f;
  settings->c_cc[VQUIT] = '\\' & 0x1f;
  settings->c_cc[VSUSP] = 'Z' & 0x1f;
  settings->c_cc[VEOF] = 'D' & 0x1f;
  settings->c_cc[VSTART] = 'Q' & 0x1f;
  settings->c_cc[VSTOP] = 'S' & 0x1f;
  settings->c_cc[VLNEXT] = 'V' & 0x1f;
  settings->c_cc[VMIN] = 1;
  settings->c_cc[VTIME] = 0;
}

/// Key by key, unechoed, and no key that kills, stops or freezes.
///
/// ICRNL stays: should the program be killed, Enter still ends a line in a shell without editing.
static void make_key_by_key(struct termios *settings) {
  settings->c_iflag &= ~(tcflag_t)(INLCR | IGNCR | ISTRIP | IXON);
  settings->c_oflag |= OPOST | ONLCR;
  settings->c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
  settings->c_cc[VINTR] = _POSIX_VDISABLE;
  settings->c_cc[VQUIT] = _POSIX_VDISABLE;
  settings->c_cc[VSUSP] = _POSIX_VDISABLE;
  settings->c_cc[VMIN] = 1;
  settings->c_cc[VTIME] = 0;
}

bool terminal_take(int input, int output, const char *farewell) {
  if (!is_taken) {
    if (tcgetattr(input, &remembered) != 0) return false;
    if (is_left_raw(&remembered)) make_sane(&remembered);
  }
  taken = remembered;
  make_key_by_key(&taken);
  input_descriptor = input;
  output_descriptor = output;
  farewell_length = strlen(farewell);
  if (farewell_length >= sizeof farewell_text) farewell_length = 0;
  memcpy(farewell_text, farewell, farewell_length);
  static bool is_prepared;
  if (!is_prepared) {
    is_prepared = true;
    atexit(terminal_give_back);
    terminal_install_handlers();
  }
  terminal_enter();
  return true;
}

void terminal_enter(void) {
  if (input_descriptor < 0) return;
  is_taken = 1;
  while (tcsetattr(input_descriptor, TCSADRAIN, &taken) != 0 && errno == EINTR) {}
}

void terminal_give_back(void) {
  if (!is_taken) return;
  is_taken = 0;
  int saved_errno = errno;
  ssize_t ignored = write(output_descriptor, farewell_text, farewell_length);
  (void)ignored;
  // TCSANOW: draining would wait for ever on a terminal that takes no more output.
  tcsetattr(input_descriptor, TCSANOW, &remembered);
  errno = saved_errno;
}

void terminal_give_back_and_flush(void) {
  if (is_taken) tcflush(input_descriptor, TCIFLUSH);
  terminal_give_back();
}

bool terminal_is_taken(void) { return is_taken; }

bool terminal_window_size(int output, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}
