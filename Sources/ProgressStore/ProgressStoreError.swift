public import Storage

/// Why a teacher's record could not be opened, read or written.
public typealias ProgressStoreError = StorageError
