// GNU readline. Its globals are mutable, which Swift 6 rejects: each is wrapped here.
#pragma once
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>

static inline void readline_keep_settings(int has_meta_key) { (void)has_meta_key; }
static inline void readline_keep_settings_again(void) {}
static inline int readline_find_no_input(void) { return 0; }

/// Readline edits and draws; signals, terminal settings and reading are the console's affair.
static inline void readline_leave_terminal_alone(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_prep_term_function = readline_keep_settings;
  rl_deprep_term_function = readline_keep_settings_again;
  // Else it reads ahead from standard input by itself after every letter.
  rl_input_available_hook = readline_find_no_input;
  // It asks the settings whether to echo what is typed; there the answer is no.
  rl_tty_set_echoing(1);
}

/// The bytes of the line as they stand.
static inline const char *readline_text(void) { return rl_line_buffer; }
static inline int readline_length(void) { return rl_end; }
static inline int readline_cursor(void) { return rl_point; }
static inline void readline_set_cursor(int offset) { rl_point = offset; }

/// Sends what readline has drawn so far, before something else is printed.
static inline void readline_flush(void) { fflush(rl_outstream); }

/// The line that joined the history last; NULL when there is none.
static inline const char *readline_newest_in_history(void) {
  HIST_ENTRY *entry = history_get(history_base + history_length - 1);
  return entry ? entry->line : NULL;
}
