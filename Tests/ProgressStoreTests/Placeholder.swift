// Filled in by the next commits.
import Testing
