import TrainingModel

extension Rule {
  static let iri = text(.notAnIRI, IRI.isAbsolute)
  static let mailbox = text(.notAMailbox, Mailbox.isMailbox)
  static let languageTag = text(.notALanguageTag, LanguageTag.isWellFormed)
  static let mediaType = text(.notAMediaType, MediaType.isMediaType)
  static let sha1 = text(.notASHA1) { $0.isHexadecimal(of: [40]) }
  /// SHA-224 to SHA-512.
  static let sha2 = text(.notASHA2) { $0.isHexadecimal(of: [56, 64, 96, 128]) }

  static let uuid = text { text, inspection in
    guard UUIDForm.isUUID(text) else { return inspection.refuse(.notAUUID) }
    if !UUIDForm.isOfRFC4122(text) { inspection.warn(.unusualUUID) }
  }

  static let duration = text { text, inspection in
    guard let duration = DurationForm(text) else { return inspection.refuse(.notADuration) }
    if duration.decimals > 2 { inspection.warn(.tooPreciseDuration) }
  }

  /// 1.0.3 takes every combined date and time of ISO 8601; 2.0 wants its profile RFC 3339.
  static let timestamp = text { text, inspection in
    guard let timestamp = TimestampForm(text) else { return inspection.refuse(.notATimestamp) }
    switch inspection.version {
    case .one:
      if timestamp.zoneMinutes == nil {
        inspection.warn(.noTimeZone)
      } else if !timestamp.isRFC3339 {
        inspection.warn(.notRFC3339)
      }
    case .two:
      guard timestamp.zoneMinutes != nil else { return inspection.refuse(.noTimeZone) }
      guard timestamp.isRFC3339 else { return inspection.refuse(.notRFC3339) }
    }
    if let now = inspection.nowMilliseconds, timestamp.milliseconds > now {
      inspection.warn(.inTheFuture)
    }
  }

  static let version = text { text, inspection in
    switch (inspection.version, VersionForm(text)) {
    case (_, nil), (.one, .two): inspection.refuse(.notAVersion)
    case (.two, .one): inspection.warn(.olderVersion)
    case (.one, .one), (.two, .two): break
    }
  }

  /// At least one text, each under the tag of its language.
  static let languageMap = Rule { value, inspection in
    guard let object = value.object else { return inspection.refuse(.wrongType) }
    if object.members.isEmpty { inspection.refuse(.emptyLanguageMap) }
    for member in object.members {
      inspection.enter(member.name) { inspection in
        if !LanguageTag.isWellFormed(member.name) { inspection.refuse(.notALanguageTag) }
        if member.value == .null {
          inspection.refuse(.null)
        } else {
          plainText.check(member.value, &inspection)
        }
      }
    }
  }
}
