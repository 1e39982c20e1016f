// libarchive reads the zip files that office documents are.
#include <archive.h>
#include <archive_entry.h>
