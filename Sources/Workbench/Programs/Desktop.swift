/// Hands files to the programs the person has chosen for them.
public struct Desktop: Sendable {
  private let opening: Program

  /// Makes a desktop; `opening` is its program that opens files, or a stand-in.
  public init(opening: String = "xdg-open") { self.opening = Program(name: opening) }

  /// Opens the file at `path`; `false` when nothing on this computer can.
  public func open(_ path: String) -> Bool {
    // A full path cannot be taken for an option or an address.
    guard path.hasPrefix("/") else { return false }
    // Some desktops keep the opener running as long as the file is open.
    return opening.start([path], patience: .seconds(5))
  }
}
