/// Nothing yet: removed with the first real file of this target.
enum DocumentsPlaceholder {}
