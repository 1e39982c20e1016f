import Workbench

/// Where a file went, as people find it again.
struct Delivery: Hashable {
  var path: String
  var place: Place

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
  /// Puts `parcel` on a flash disk.
  ///
  /// - Throws: `FileTrouble`.
  func deliver(_ parcel: Parcel, to drive: RemovableDrive) throws -> Delivery {
    let receipt = try driveDelivery.deliver(parcel.bytes, as: parcel.name, to: drive)
    return Delivery(
      path: receipt.path, place: .drive(label: drive.label, removal: receipt.removal))
  }

  /// Puts `parcel` into `folder`, or into the folder Pelita of this laptop.
  ///
  /// - Throws: `FileTrouble`.
  func deliver(_ parcel: Parcel, toFolder folder: String? = nil) throws -> Delivery {
    let folder = folder ?? home.pelita
    try DurableFile.makeFolder(folder)
    let path = try DurableFile.write(parcel.bytes, as: parcel.name, in: folder)
    try DurableFile.compare(path, with: parcel.bytes)
    return Delivery(path: path, place: .folder)
  }

  /// Copies `parcel` to the first phone that is connected; a copy stays on this laptop.
  ///
  /// - Throws: `PhoneTrouble` or `FileTrouble`.
  func deliverToPhone(_ parcel: Parcel) throws -> Delivery {
    guard let phone = phoneDelivery.phones().first else { throw PhoneTrouble.notConnected }
    let local = try deliver(parcel)
    let place = try phoneDelivery.deliver(local.path, to: phone)
    return Delivery(path: place.joined(separator: "/"), place: .phone(name: phone.name))
  }
}
