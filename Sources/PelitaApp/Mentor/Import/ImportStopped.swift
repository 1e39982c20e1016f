/// Somebody pressed Ctrl+C while a large file was looked through.
struct ImportStopped: Error, Hashable {}
