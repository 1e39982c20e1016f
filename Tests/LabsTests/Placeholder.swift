import Testing

/// Nothing yet: removed with the first real test of this target.
enum LabsTestsPlaceholder {}
