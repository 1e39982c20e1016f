import Workbench

/// Where a file went, as people find it again.
struct Delivery: Hashable {
  var path: String
  var place: Place
  /// Who can open it, where that is to be said.
  var lock: FileLock?

  /// The kind of place, and whether it may be taken away.
  enum Place: Hashable {
    case drive(label: String, removal: DriveDelivery.Removal)
    case phone(name: String)
    case folder
  }

  /// The last parts of the path as a file manager shows them, such as "SANDISK › Pelita › a.pelita".
  var trail: String {
    let parts = path.split(separator: "/").suffix(2).map(String.init)
    if case .drive(let label, _) = place { return ([label] + parts).joined(separator: " › ") }
    return parts.joined(separator: " › ")
  }
}

extension CarryPlaces {
  /// Puts a file into `folder`; without one on the only flash disk, else into the folder Pelita.
  ///
  /// The drive stays where it is while `moreFollow`. Throws `FileTrouble`.
  func deliver(
    _ bytes: [UInt8], as name: String, toFolder folder: String?, moreFollow: Bool = false
  ) throws -> Delivery {
    let drives = folder == nil ? drives.filter(\.isWritable) : []
    if drives.count == 1 {
      return try deliver(bytes, as: name, to: drives[0], moreFollow: moreFollow)
    }
    let folder = folder ?? home.pelita
    try DurableFile.makeFolder(folder)
    let path = try DurableFile.write(bytes, as: name, in: folder)
    try DurableFile.compare(path, with: bytes)
    return Delivery(path: path, place: .folder)
  }

  /// Puts a parcel into the folder Pelita of this laptop.
  ///
  /// - Throws: `FileTrouble`.
  func deliver(_ parcel: Parcel) throws -> Delivery {
    try deliver(parcel.bytes, as: parcel.name, toFolder: home.pelita)
  }

  /// Puts a file on a flash disk, which is unmounted afterwards unless `moreFollow`.
  ///
  /// - Throws: `FileTrouble`.
  func deliver(
    _ bytes: [UInt8], as name: String, to drive: RemovableDrive, moreFollow: Bool = false
  ) throws -> Delivery {
    let receipt = try driveDelivery.deliver(bytes, as: name, to: drive, unmounts: !moreFollow)
    return Delivery(
      path: receipt.path, place: .drive(label: drive.label, removal: receipt.removal))
  }

  /// Copies a file to the first phone that is connected; a copy stays on this laptop.
  ///
  /// - Throws: `PhoneTrouble` or `FileTrouble`.
  func deliverToPhone(_ bytes: [UInt8], as name: String) throws -> Delivery {
    guard let phone = phoneDelivery.phones().first else { throw PhoneTrouble.notConnected }
    let local = try deliver(bytes, as: name, toFolder: home.pelita)
    let place = try phoneDelivery.deliver(local.path, to: phone)
    return Delivery(path: place.joined(separator: "/"), place: .phone(name: phone.name))
  }
}
