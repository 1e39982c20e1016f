// GNU readline. Its globals are mutable, which Swift 6 rejects: each is wrapped here.
#pragma once
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
