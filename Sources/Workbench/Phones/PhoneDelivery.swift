/// Reaches phones through the desktop's own program `gio`.
///
/// Over MTP there is neither renaming nor synchronising: a copy counts once it was read back.
public struct PhoneDelivery: Sendable {
  private let gio: Program

  /// Makes a delivery; `gio` is the desktop's program or a stand-in.
  public init(gio: String = "gio") { self.gio = Program(name: gio) }

  /// The phones that are connected and show themselves; none without the program.
  public func phones() -> [Phone] {
    guard let output = gio.run(["mount", "-l"], timeout: .seconds(5)).output else { return [] }
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
      .compactMap(Phone.init(mountLine:))
  }

  /// Copies the file at `path` into the folder Pelita of the phone's first storage.
  ///
  /// - Returns: where it is now, in words that can be followed on the phone: storage, folder, name.
  public func deliver(_ path: String, to phone: Phone) throws(PhoneTrouble) -> [String] {
    guard let bytes = try? BoundedFile.read(path, limit: 256 << 20) else {
      throw .notCopied(name: phone.name)
    }
    guard let storage = storages(of: phone).first else { throw .locked(name: phone.name) }
    let folder = phone.address.appending(address: storage).appending(part: "Pelita")
    // Fails when the folder is there already; what counts is whether the copy arrives.
    _ = gio.run(["mkdir", folder])
    let target = folder.appending(address: path.lastPart)
    guard gio.run(["copy", path, target], timeout: .seconds(120)).output != nil else {
      throw .notCopied(name: phone.name)
    }
    let limit = bytes.count + 1
    let copied = gio.run(["cat", target], outputLimit: limit, timeout: .seconds(120)).output
    guard copied == bytes else { throw .notAsWritten(name: phone.name) }
    return [storage, "Pelita", path.lastPart]
  }

  /// Files whose names contain `namePart` in the places where phones keep what came in.
  public func files(on phone: Phone, containing namePart: String = ".pelita") -> [String] {
    let folders = ["Pelita", "Download", "Documents"]
    return storages(of: phone).flatMap { storage in
      folders.flatMap { folder in
        let address = phone.address.appending(address: storage).appending(part: folder)
        return names(in: address).filter { $0.lowercased().contains(namePart) }
          .map { address.appending(address: $0) }
      }
    }
  }

  /// The content of the file at `address`, at most `limit` bytes; `nil` when it cannot be read.
  public func read(_ address: String, limit: Int = 256 << 20) -> [UInt8]? {
    gio.run(["cat", address], outputLimit: limit, timeout: .seconds(120)).output
  }

  private func storages(of phone: Phone) -> [String] { names(in: phone.address) }

  private func names(in address: String) -> [String] {
    let output = gio.run(["list", address], timeout: .seconds(20)).output ?? []
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.contains("/") && !$0.hasPrefix(".") }
  }
}

extension Phone {
  /// A phone from a line of `gio mount -l`, such as `Mount(0): Galaxy A05 -> mtp://Samsung_A05/`.
  init?(mountLine: Substring) {
    let parts = mountLine.split(separator: " -> ", maxSplits: 1)
    guard parts.count == 2, parts[1].hasPrefix("mtp://"),
      let colon = parts[0].firstRange(of: ": "), parts[0].contains("Mount(")
    else { return nil }
    self.init(name: String(parts[0][colon.upperBound...]), address: String(parts[1]))
  }
}

extension String {
  /// The address of `name` below this one, spelt as addresses are (RFC 3986).
  fileprivate func appending(address name: String) -> String {
    let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let spelt = name.utf8.map { byte in
      if kept.contains(byte) { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return appending(part: spelt.joined())
  }
}
