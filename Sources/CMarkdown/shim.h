// cmark-gfm with its extensions; linked statically by the targets that use it, because the
// soname of the shared library changes with every version.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
