import RecordExchange
import Workbench

/// What `pelita send --json` tells.
struct SendReport: Hashable, Encodable {
  var path: String
  var bytes: Int
  var detail: String
  var completedLessons: [String]
  var startedLessons: [String]
  var requests: [ParcelContents.Request]
  var events: Int
  var notes: Int
  /// What was tried in class, for the mentor alone.
  var applicationsForMentor: Int
  /// What was tried in class, and the school may read.
  var applicationsForSchool: Int
  /// Whether the teacher's word on names and results goes along.
  var consent: Bool
  /// Whether only its recipients can read the file.
  var isSealed: Bool
  /// The names of the mentors who can open it.
  var readers: [String]
  /// Whether the drive may be taken out; `nil` when it is none.
  var removal: String?

  /// Reports that `parcel` went where `delivery` says.
  init(_ parcel: Parcel, _ delivery: Delivery) {
    path = delivery.path
    bytes = parcel.bytes.count
    detail = parcel.contents.detail.rawValue
    completedLessons = parcel.contents.completedLessons
    startedLessons = parcel.contents.startedLessons
    requests = parcel.contents.requests
    events = parcel.contents.eventCount
    notes = parcel.contents.noteCount
    applicationsForMentor = parcel.contents.applications[.mentor] ?? 0
    applicationsForSchool = parcel.contents.applications[.school] ?? 0
    consent = parcel.contents.allows != nil
    isSealed = parcel.lock.isLocked
    if case .locked(let names) = parcel.lock { readers = names } else { readers = [] }
    if case .drive(_, let removal) = delivery.place { self.removal = removal.rawValue }
  }
}
