internal import Synchronization

/// Entries that were read already: every question asks for the same people again.
///
/// A class, so that reading can remember. It belongs to models that have seen the same; one that
/// changes takes another (`renew`), so that it shows in nothing but time.
final class EntryMemo: Sendable {
  private let known = Mutex<[EntityKind: any Sendable]>([:])

  /// The entries of a kind; `read` makes them when nobody asked before.
  func entries<Body: EntityBody>(
    of body: Body.Type, reading read: () -> [Entry<Body>]
  ) -> [Entry<Body>] {
    if let known = known.withLock({ $0[Body.kind] }) as? Shelf<Body> { return known.entries }
    // Outside of the lock: reading may ask for other kinds.
    let shelf = Shelf(entries: read())
    known.withLock { $0[Body.kind] = shelf }
    return shelf.entries
  }

  /// Takes an empty memo in the place of one that remembers something or that others share.
  static func renew(_ memo: inout EntryMemo) {
    guard isKnownUniquelyReferenced(&memo), memo.known.withLock(\.isEmpty) else {
      memo = EntryMemo()
      return
    }
  }

  /// The entries of one kind; an object, so that taking them out costs nothing.
  private final class Shelf<Body: EntityBody>: Sendable {
    let entries: [Entry<Body>]

    init(entries: [Entry<Body>]) { self.entries = entries }
  }
}
