import Foundation
import StoreDelivery

/// Name and password for the store; they never appear in arguments or in any output.
struct Credentials {
  /// The value of the header for Basic authorisation.
  let header: String

  /// Reads `user:password` from the first line of a file that only its owner can read, else from
  /// `PELITA_LRS_USER` and `PELITA_LRS_PASSWORD`.
  init(file: String?, environment: [String: String]) throws(Unprepared) {
    if let file {
      self.init(pair: try Self.firstLine(of: file))
    } else if let user = environment["PELITA_LRS_USER"],
      let password = environment["PELITA_LRS_PASSWORD"]
    {
      self.init(pair: "\(user):\(password)")
    } else {
      throw Unprepared(obstacle: .noCredentials)
    }
  }

  private init(pair: String) { header = "Basic " + Data(pair.utf8).base64EncodedString() }

  private static func firstLine(of file: String) throws(Unprepared) -> String {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue,
      attributes[.type] as? FileAttributeType == .typeRegular
    else { throw Unprepared(obstacle: .credentialsUnreadable) }
    guard mode & 0o077 == 0 else { throw Unprepared(obstacle: .credentialsOpenToOthers) }
    guard let text = try? String(contentsOfFile: file, encoding: .utf8),
      let line = text.split(whereSeparator: \.isNewline).first, line.contains(":")
    else { throw Unprepared(obstacle: .credentialsUnreadable) }
    return String(line)
  }
}

/// Why nothing can be sent.
struct Unprepared: Error {
  let obstacle: StoreAnswer.Obstacle
}
