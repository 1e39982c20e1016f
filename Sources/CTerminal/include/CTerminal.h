// What must be safe in a signal handler lives in C.
#pragma once
