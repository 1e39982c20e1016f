// Shared between the two halves of this target only.
#pragma once
#include <stdbool.h>

/// Sets what reading key by key needs, after the settings were remembered.
void terminal_enter(void);

/// Gives the terminal back without what was typed ahead: it was not meant for the shell.
void terminal_give_back_and_flush(void);

/// Whether the terminal is ours now.
bool terminal_is_taken(void);

/// Installs all handlers once.
void terminal_install_handlers(void);
