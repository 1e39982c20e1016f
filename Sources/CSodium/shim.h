// libsodium: hashes, signatures, sealed boxes.
#pragma once
#include <sodium.h>
