import Workbench

/// Where files are carried to and come from: flash disks, a phone, folders of this laptop.
struct CarryPlaces: Sendable {
  let driveSearch: DriveSearch
  let driveDelivery: DriveDelivery
  let phoneDelivery: PhoneDelivery
  let home: HomeFolders

  /// The places of the laptop that `environment` describes.
  ///
  /// `PELITA_DRIVES` names folders, joined by colons, whose sub-folders count as flash disks
  /// instead of what is mounted; `PELITA_GIO` and `PELITA_UDISKSCTL` name other programs.
  init(environment: [String: String]) {
    home = HomeFolders(environment: environment)
    phoneDelivery = PhoneDelivery(gio: environment["PELITA_GIO"] ?? "gio")
    driveDelivery = DriveDelivery(unmounting: environment["PELITA_UDISKSCTL"] ?? "udisksctl")
    guard let folders = environment["PELITA_DRIVES"] else {
      driveSearch = DriveSearch()
      return
    }
    driveSearch = DriveSearch(
      mountRoots: [], sharedRoots: folders.split(separator: ":").map(String.init))
  }

  /// The flash disks that are there now.
  var drives: [RemovableDrive] { driveSearch.drives() }

  /// Where files that somebody brought may be; a phone is slow and is asked separately.
  var incomingFolders: [String] { drives.map(\.path) + home.downloads + [home.pelita] }
}

extension Surroundings {
  /// Where files are carried to and come from.
  var places: CarryPlaces { CarryPlaces(environment: environment) }

  /// The key that this laptop signs with; made at the first time.
  ///
  /// - Throws: `FileTrouble`.
  func deviceKey() throws -> DeviceKey {
    var generator = generator
    return try DeviceKey(in: dataFolder, using: &generator)
  }
}
