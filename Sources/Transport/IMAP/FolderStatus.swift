/// A folder's state as STATUS gives it, without selecting it (RFC 9051, 6.3.11).
package struct FolderStatus: Sendable, Equatable {
    package let uidValidity: UInt32
    /// The UID the next message will have at least.
    package let uidNext: UInt32
    package let exists: Int

    package init(uidValidity: UInt32, uidNext: UInt32, exists: Int) {
        self.uidValidity = uidValidity
        self.uidNext = uidNext
        self.exists = exists
    }
}

/// One STATUS response: what was asked for, or what NOTIFY thinks worth telling (RFC 5465, 4 to 5).
struct StatusItems: Equatable {
    /// Names the folder, see `FolderKey`.
    var key: FolderKey
    var uidValidity: UInt32?
    var uidNext: UInt32?
    var exists: Int?

    init?(_ values: [ResponseValue]) {
        guard values.count >= 2, let items = values[1].list else { return nil }
        key = FolderKey(wire: values[0].bytes ?? Array("NIL".utf8))
        var at = 0
        while at + 1 < items.count {
            switch items[at].name {
            case "UIDVALIDITY": uidValidity = items[at + 1].number32
            case "UIDNEXT": uidNext = items[at + 1].number32
            case "MESSAGES": exists = items[at + 1].number.flatMap { Int(exactly: $0) }
            default: break
            }
            at += 2
        }
    }

    var whole: FolderStatus? {
        guard let uidValidity, let uidNext else { return nil }
        return FolderStatus(uidValidity: uidValidity, uidNext: uidNext, exists: exists ?? 0)
    }
}

/// A folder's name for comparing: its bytes on the wire, INBOX in any writing (RFC 9051, 5.1). Names that only look alike
/// are different folders.
struct FolderKey: Hashable, Sendable {
    private let bytes: [UInt8]

    init(_ name: String) { self.init(encoded: ModifiedUTF7.encode(name)) }

    /// A server may encode what needs no encoding.
    init(wire: [UInt8]) { self.init(encoded: ModifiedUTF7.encode(ModifiedUTF7.decode(wire))) }

    private init(encoded: [UInt8]) {
        bytes = ResponseValue.equal(encoded, "INBOX") ? Array("INBOX".utf8) : encoded
    }
}

/// Folders besides the selected one whose news somebody waits for.
struct WatchedFolders {
    private struct Place {
        let name: String
        /// As it was last looked at or told about; nil: not there yet.
        var known: FolderStatus?
        var hasNews = false
    }

    private var places: [FolderKey: Place] = [:]
    /// The server tells about them by itself (RFC 5465).
    var areAnnounced = false
    /// Set while the server says how all of them stand: that is no news.
    var isTakingStock = false

    init(_ names: [String] = []) {
        for name in names { places[FolderKey(name)] = Place(name: name) }
    }

    var needAsking: Bool { !areAnnounced && !places.isEmpty }
    var names: [String] { places.values.map(\.name).sorted() }
    var hasNews: Bool { places.values.contains(where: \.hasNews) }

    /// Another UIDNEXT is a message that came, another UIDVALIDITY a folder made anew. A folder that lost messages has no
    /// news.
    mutating func heard(_ status: StatusItems) {
        guard var place = places[status.key] else { return }
        let known = place.known
        let uidNext = status.uidNext ?? known?.uidNext
        let uidValidity = status.uidValidity ?? known?.uidValidity
        let isOther =
            if let known { known.uidNext != uidNext || known.uidValidity != uidValidity } else { uidNext != 1 }
        if isOther, !isTakingStock { place.hasNews = true }
        if let uidNext, let uidValidity {
            place.known = FolderStatus(
                uidValidity: uidValidity, uidNext: uidNext, exists: status.exists ?? known?.exists ?? 0)
        }
        places[status.key] = place
    }

    /// Somebody has looked at the folder: what came before is no news any more.
    mutating func saw(_ folder: String, _ status: FolderStatus) {
        let key = FolderKey(folder)
        places[key]?.known = status
        places[key]?.hasNews = false
    }

    /// Folders with news, each told once.
    mutating func takeNews() -> Set<String> {
        let told = places.filter(\.value.hasNews)
        for key in told.keys { places[key]?.hasNews = false }
        return Set(told.values.map(\.name))
    }
}
