extension ExchangeRefusal {
  /// The stable name of the reason, for scripts; never changed.
  public var code: String {
    switch self {
    case .notPelita: "not-pelita"
    case .newerFormat: "newer-format"
    case .unknownKind: "unknown-kind"
    case .sealed: "sealed"
    case .sealedForOthers: "sealed-for-others"
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .signatureWrong: "signature-wrong"
    case .headerUnreadable: "header-unreadable"
    case .tooLarge: "too-large"
    case .wrongKind: "wrong-kind"
    }
  }
}
