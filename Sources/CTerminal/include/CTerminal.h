// What must be safe in a signal handler lives in C: the saved terminal settings, the handlers
// that put them back, and the pipe that wakes a waiting read.
//
// One terminal per program, as there is one controlling terminal: the state is static.
#pragma once
#include <stdbool.h>

/// Remembers the settings of the terminal `input`, repairs them first when an earlier run was
/// killed before it could put them back, and sets what reading key by key needs. Installs the
/// signal handlers and restores at exit. Returns false when `input` is no terminal.
///
/// `farewell` is printed to `output` whenever the terminal is given back: sequences that end
/// styles and modes, at most 63 bytes.
bool terminal_take(int input, int output, const char *farewell);

/// Gives the terminal back as it was; taking it again is allowed. Safe in a signal handler.
void terminal_give_back(void);

/// While true, SIGTERM, SIGHUP, SIGINT and SIGQUIT wake the read instead of ending the program.
void terminal_set_reading(bool is_reading);

/// Readable when something happened; see `terminal_next_wake`.
int terminal_wake_descriptor(void);

/// What happened since the last call, oldest first: 'w' the window changed its size, 'c' the
/// program continues after a stop, 't' it was asked to end; 0 when nothing did.
char terminal_next_wake(void);

/// The window's size in cells; false when it is not known.
bool terminal_window_size(int output, int *columns, int *rows);
