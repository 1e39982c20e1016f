import RecordExchange
import Workbench

extension EnglishPhrases {
  func explanation(of trouble: FileTrouble) -> Explanation {
    switch trouble {
    case .full:
      Explanation(
        what: "The disk is full. The file is not saved yet.",
        cure: "Make some room, then press Enter to try again.")
    case .readOnly(let path):
      Explanation(
        what: "This place can only be read: \(path). The file is not saved yet.",
        cure: "Use another flash disk, or move the small lock on its side, then try again.")
    case .gone:
      Explanation(
        what: "The flash disk cannot be read any more. The file is not saved yet.",
        cure: "Plug it in again, wait a moment, then try again.")
    case .noPermission(let path):
      Explanation(
        what: "Pelita may not use \(path).",
        cure: "Choose another place, or please ask your mentor to check that folder.")
    case .missing(let path):
      Explanation(what: "Not found: \(path).", cure: "Check its name and place, then try again.")
    case .notAFile(let path):
      Explanation(what: "This is not a file: \(path).", cure: "Choose a file that ends in .pelita.")
    case .tooLarge(let path, let bytes, let limit):
      Explanation(
        what: "This file is too large (\(ByteCount.text(bytes))): \(path).",
        cure: "Pelita reads files up to \(ByteCount.text(limit)). Check that it is the right file.")
    case .notAsWritten:
      Explanation(
        what: "The file was written, but reads back differently. The flash disk may be damaged.",
        cure: "Try once more. If it stays, use another flash disk.")
    case .other(let path, let code):
      Explanation(
        what: "The file is not saved yet (\(path), code \(code)).",
        cure: "Try again. If it stays, show this line to your mentor.")
    }
  }

  func explanation(of trouble: PhoneTrouble) -> Explanation {
    switch trouble {
    case .notConnected:
      Explanation(
        what: "No phone is there yet.",
        cure: "Plug in the cable. On the phone choose \"File transfer\", then press Enter.")
    case .locked(let name):
      Explanation(
        what: "The phone \(name) is connected, but its files are not visible yet.",
        cure: "Unlock the phone's screen, choose \"File transfer\", then press Enter.")
    case .notCopied(let name):
      Explanation(
        what: "The file was not copied to the phone \(name) yet.",
        cure: "Check the cable and the free space on the phone, then press Enter.")
    case .notAsWritten(let name):
      Explanation(
        what: "The file on the phone \(name) reads back differently. It may not be whole.",
        cure: "Press Enter to copy it once more.")
    }
  }

  func explanation(of refusal: ExchangeRefusal) -> Explanation {
    switch refusal {
    case .notPelita:
      Explanation(
        what: "This is not a Pelita file.",
        cure: "Pelita's files end in .pelita. Choose another file.")
    case .newerFormat, .unknownKind:
      Explanation(
        what: "This file was made by a newer Pelita. What is on this laptop is safe.",
        cure: "Please ask your mentor to update Pelita on this laptop.")
    case .sealed, .sealedForOthers:
      Explanation(
        what: "This file is locked for somebody else or for another laptop. "
          + "What is on this laptop is safe.",
        cure: "If it should open here, first send its sender a file from this laptop, "
          + "then ask for a new one.")
    case .truncated, .damaged, .headerUnreadable:
      Explanation(
        what: "This file is not whole. What is on this laptop is safe.",
        cure: "Please ask for it to be sent again.")
    case .signatureWrong:
      Explanation(
        what: "This file does not match its sender's mark. What is on this laptop is safe.",
        cure: "Do not use it. Please ask the sender to send it again.")
    case .tooLarge(let bytes, let limit):
      Explanation(
        what: "This file is too large (\(ByteCount.text(bytes))).",
        cure: "Pelita reads files up to \(ByteCount.text(limit)). Check that it is the right file.")
    case .wrongKind(let kind, let expected):
      Explanation(
        what: "This is \(name(of: kind)), not \(name(of: expected)).",
        cure: "Choose another file.")
    }
  }

  func name(of kind: ExchangeKind) -> String {
    switch kind {
    case .progress: "a learning record"
    case .assignment: "an assignment"
    case .school: "a school's record"
    case .modulePack: "a pack of lessons"
    }
  }

  func laptopKey(_ fingerprint: String) -> String { "This laptop's digits: \(fingerprint)" }

  func notice(of notice: DeviceKey.Notice) -> String {
    switch notice {
    case .created: "This laptop's key was made just now."
    case .wasReadableByOthers:
      "Others on this computer could read this laptop's key. It is closed now."
    case .staysReadableByOthers:
      "Others on this computer can read this laptop's key, and it cannot be closed here."
    case .replacedUnreadable:
      "The old key could not be read and was replaced. Mentors will be asked about it once."
    }
  }
}
