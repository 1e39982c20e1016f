import TestSupport
import Testing
import Workbench

struct HomeFoldersTests {
  private let folder: TemporaryFolder
  private let home: HomeFolders

  init() throws {
    folder = try TemporaryFolder()
    home = HomeFolders(environment: ["HOME": folder.path])
  }

  @Test func `Pelita's own folder is in the home folder`() {
    #expect(home.pelita == folder.path("Pelita"))
  }

  @Test func `the downloads folder is found in either language`() throws {
    #expect(home.downloads.isEmpty)
    try folder.makeFolder("Downloads")
    #expect(home.downloads == [folder.path("Downloads")])
    try folder.makeFolder("Unduhan")
    #expect(home.downloads == [folder.path("Unduhan"), folder.path("Downloads")])
  }

  @Test func `the folder that the desktop was told comes first`() throws {
    try folder.makeFolder(".config")
    try folder.makeFolder("Unduhan")
    try folder.makeFolder("Terima Berkas")
    try folder.write(
      "# desktop\nXDG_DOWNLOAD_DIR=\"$HOME/Terima Berkas\"\nXDG_MUSIC_DIR=\"$HOME/Musik\"\n",
      to: ".config/user-dirs.dirs")
    #expect(home.downloads == [folder.path("Terima Berkas"), folder.path("Unduhan")])
  }

  @Test(arguments: ["XDG_DOWNLOAD_DIR=\"$HOME/\"", "XDG_DOWNLOAD_DIR=\"../x\"", "\u{0}"])
  func `a setting that leads nowhere is passed over`(text: String) throws {
    try folder.makeFolder(".config")
    try folder.write(text, to: ".config/user-dirs.dirs")
    #expect(home.downloads.isEmpty)
  }
}
