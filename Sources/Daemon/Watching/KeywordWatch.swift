import Configuration
import Effects
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Looks at the keywords of the messages of open cases: the mailbox is the helpdesk of teams without one.
///
/// It compares what stands there with what the ledger knows, so that a change seen twice, or after a restart, is one. A message
/// that is no longer where it lay says nothing.
final class KeywordWatch: Sendable {
    private let ledger: Ledger
    private let rounds: Rounds
    private let word: PeoplesWord

    /// Seconds: a command is obeyed within a minute, with a server that takes its time.
    private static let pause = 20.0
    /// Cases of a mailbox that are looked at, the latest ones.
    private static let most = 500

    init(
        ledger: Ledger, roster: Roster, reader: ReaderProcess, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void
    ) {
        self.ledger = ledger
        rounds = Rounds(roster, clock: clock)
        word = PeoplesWord(
            ledger: ledger, reader: reader, clock: clock, report: report, by: "somebody in the mailbox",
            place: "by keyword")
    }

    /// True when somebody's word has changed a case.
    func look() async throws -> Bool {
        try await rounds.look(every: { $0.source == nil ? Self.pause : nil }, look(at:))
    }

    private func look(at station: Station) async throws -> Bool {
        let places = try await ledger.placesOfMessages(mailbox: station.name, cases: Self.most)
        guard !places.isEmpty else { return false }
        let prefix = station.desk.files.keywordPrefix
        var seen: [String: [(place: CaseMessagePlace, flags: [String])]] = [:]
        do {
            for (folder, here) in Dictionary(grouping: places, by: \.folder) {
                let flags = try await flags(of: here, in: folder, at: station)
                for place in here {
                    guard let found = flags[place.uid] else { continue }
                    seen[place.caseID, default: []].append((place, found))
                }
            }
        } catch is TransportError {
            // Whoever fetches from this server tells of it.
            return false
        }
        var hasChanged = false
        for (id, messages) in seen where try await obey(id, messages, prefix, at: station) { hasChanged = true }
        return hasChanged
    }

    private func flags(
        of places: [CaseMessagePlace], in folder: String, at station: Station
    ) async throws -> [UInt32: [String]] {
        try await station.line.folders.with { connection in
            let selected: Selected
            do {
                selected = try await connection.examine(folder)
            } catch let error as TransportError where error.isAnswer {
                // A folder that was taken away.
                return [:]
            }
            // Numbers of before the folder was made anew are other messages.
            let uids = places.filter { $0.uidValidity == selected.uidValidity }.map(\.uid)
            return uids.isEmpty ? [:] : try await connection.flags(uids)
        }
    }

    private func obey(
        _ id: String, _ messages: [(place: CaseMessagePlace, flags: [String])], _ prefix: String, at station: Station
    ) async throws -> Bool {
        guard let file = try await ledger.file(of: id) else { return false }
        if messages.contains(where: { Self.has("ignore", $0.flags, prefix) }) { return try await word.keepOff(file) }
        // Only the message that carries ours says anything: one that a person has filed away lies elsewhere, with it.
        guard file.isWithPeople, let last = try await ledger.lastKeywords(of: id, on: prefix + "handover"),
            let marked = messages.first(where: { $0.place.letter == last.letter }),
            !Self.has("handover", marked.flags, prefix),
            // Ours must have been there: a message that waits for its keywords was not given back.
            Self.has("handover", last.kept, prefix) || file.isHandsOff == true
        else { return false }
        // What was read before our last writing says nothing about it.
        let now: [UInt32: [String]]
        do {
            now = try await flags(of: [marked.place], in: marked.place.folder, at: station)
        } catch is TransportError {
            return false
        }
        guard let flags = now[marked.place.uid], !Self.has("handover", flags, prefix),
            !Self.has("ignore", flags, prefix)
        else { return false }
        return try await word.handBack(file, at: station)
    }

    /// RFC 9051, 2.3.2: keywords are compared without case. Some servers know only those that begin with `$`.
    static func has(_ word: String, _ flags: [String], _ prefix: String) -> Bool {
        let wanted = (prefix + word).lowercased().utf8
        return flags.contains { flag in
            let lower = flag.lowercased().utf8
            return lower.elementsEqual(wanted)
                || lower.first == UInt8(ascii: "$") && lower.dropFirst().elementsEqual(wanted)
        }
    }
}
