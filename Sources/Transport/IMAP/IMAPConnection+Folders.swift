package import Store
import Synchronization

extension IMAPConnection {
    /// All folders, with their special use where the server knows it (RFC 6154).
    package func list() async throws -> [Folder] {
        try await turn.hold {
            var folders: [Folder] = []
            // QUIRK: RETURN is a syntax error without LIST-EXTENDED; most servers show special uses unasked.
            let isExtended = has("SPECIAL-USE") && has("LIST-EXTENDED")
            let command = isExtended ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\""
            _ = try await run(command, doing: "listing folders") { response in
                guard case .data("LIST", _, let values) = response, let folder = Folder(values) else { return }
                folders.append(folder)
            }
            return folders
        }
    }

    /// The folder for a use: the configured name if there is one, else by SPECIAL-USE, else by a usual name.
    package func folder(_ use: SpecialUse, named: String?) async throws -> String? {
        if let named { return named }
        return Folder.find(use, in: try await list())
    }

    package func select(_ folder: String) async throws -> Selected {
        try await turn.hold { try await open(folder, readOnly: false) }
    }

    /// Like `select`, but nothing in the folder changes, `\Recent` neither (RFC 9051, 6.3.3).
    package func examine(_ folder: String) async throws -> Selected {
        try await turn.hold { try await open(folder, readOnly: true) }
    }

    /// Makes a folder. One that exists already is as good.
    package func create(_ folder: String, _ claimed: borrowing Claimed) async throws {
        try await turn.hold { try await make(folder) }
    }

    /// Within a turn.
    func make(_ folder: String) async throws {
        let doing = "creating the folder \(ServerWords.shown(folder))"
        guard let name = try? CommandText.folder(folder) else { throw Self.unsendable(doing) }
        let status = try await answer(to: start("CREATE \(name)"), doing: doing)
        guard status.kind == .ok || status.code == "ALREADYEXISTS" else { throw Self.rejected(status, doing) }
    }

    /// Within a turn.
    ///
    /// - Parameters:
    ///   - parameter: of SELECT (RFC 4466, 2.1) instead of CONDSTORE.
    ///   - each: hears what the server says meanwhile.
    func open(
        _ folder: String, readOnly: Bool, asking parameter: String? = nil, _ each: (ServerResponse) -> Void = { _ in }
    ) async throws -> Selected {
        let doing = "\(readOnly ? "examining" : "selecting") \(ServerWords.shown(folder))"
        guard let name = try? CommandText.folder(folder) else { throw Self.unsendable(doing) }
        // A failed SELECT leaves no folder selected (RFC 9051, 6.3.2).
        session.withLock { $0.selected = nil }
        var opening = FolderOpening()
        let asked = (parameter ?? (has("CONDSTORE") ? "CONDSTORE" : nil)).map { " (\($0))" } ?? ""
        let status = try await run("\(readOnly ? "EXAMINE" : "SELECT") \(name)\(asked)", doing: doing) {
            opening.heard($0)
            each($0)
        }
        if opening.uidNext == nil { opening.uidNext = try await uidAfterLast(opening.exists, doing) }
        guard let uidValidity = opening.uidValidity, let uidNext = opening.uidNext else {
            // Without UIDVALIDITY no UID can be trusted tomorrow; a wrong guess is worse than no guess.
            throw failed(.protocolViolation, doing, "the server gives no UIDVALIDITY")
        }
        let selected = Selected(
            folder: folder, uidValidity: uidValidity, uidNext: uidNext, exists: opening.exists,
            highestModSeq: opening.highestModSeq, permanentFlags: opening.permanentFlags ?? opening.flags,
            isReadOnly: readOnly || status.code == "READ-ONLY")
        session.withLock { session in
            session.selected = selected
            session.hasNews = false
            session.watched.saw(
                folder, FolderStatus(uidValidity: uidValidity, uidNext: uidNext, exists: opening.exists))
        }
        return selected
    }

    /// QUIRK: RFC 2060 servers may leave UIDNEXT out of SELECT.
    private func uidAfterLast(_ exists: Int, _ doing: String) async throws -> UInt32 {
        guard exists > 0 else { return 1 }
        var last: UInt32 = 0
        _ = try await run("FETCH * (UID)", doing: doing) { response in
            guard case .data("FETCH", _, let values) = response, let uid = FetchItems(values).uid else { return }
            last = max(last, uid)
        }
        return last &+ 1
    }
}

/// What SELECT and EXAMINE say, piece by piece.
private struct FolderOpening {
    var uidValidity: UInt32?
    var uidNext: UInt32?
    var exists = 0
    var highestModSeq: UInt64?
    var flags: [String] = []
    /// RFC 9051, 7.1: without PERMANENTFLAGS all flags can be changed for good.
    var permanentFlags: [String]?

    mutating func heard(_ response: ServerResponse) {
        switch response {
        case .data("EXISTS", let count, _): exists = Int(count ?? 0)
        case .data("FLAGS", _, let values): flags = values.first?.texts ?? []
        case .status(let status):
            switch status.code {
            case "UIDVALIDITY": uidValidity = status.arguments.first?.number32
            case "UIDNEXT": uidNext = status.arguments.first?.number32
            case "HIGHESTMODSEQ": highestModSeq = status.arguments.first?.number
            case "PERMANENTFLAGS": permanentFlags = status.arguments.first?.texts ?? []
            default: break
            }
        default: break
        }
    }
}
