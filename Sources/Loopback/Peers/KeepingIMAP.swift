import Foundation
import Synchronization

/// An IMAP server on 127.0.0.1 with one mailbox in memory, which stays whatever becomes of its clients. It has no IDLE:
/// a client that wants news asks for them.
package final class KeepingIMAP: Sendable {
    package struct Letter: Sendable, Equatable {
        package var uid: UInt32
        package var flags: Set<String>
        package var bytes: [UInt8]
        var arrived: Date
    }

    private let memory: Memory
    private let server: ScriptedIMAP

    /// - Parameter refuses: gives the words with which a command is answered NO; nil lets it pass.
    package init(refuses: @escaping @Sendable (ScriptedIMAP.Command) -> String? = { _ in nil }) throws {
        let memory = Memory()
        self.memory = memory
        server = try ScriptedIMAP(
            capabilities: "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 UIDPLUS MOVE SPECIAL-USE LITERAL+",
            remembersCommands: false
        ) { command in
            if let words = refuses(command) { return [.say("\(command.tag) NO \(words)\r\n")] }
            return memory.state.withLock { $0.answer(command) }
        }
    }

    package var port: Int { server.port }

    package func stop() { server.stop() }

    /// Empty folders, as at the beginning.
    package func clear() { memory.state.withLock { $0 = KeptFolders() } }

    /// A letter arrives. Gives its UID.
    @discardableResult
    package func deliver(_ bytes: [UInt8], to folder: String = "INBOX", flags: Set<String> = []) -> UInt32 {
        memory.state.withLock { $0.folders[folder, default: .init()].add(bytes, flags) }
    }

    package func letters(in folder: String) -> [Letter] {
        memory.state.withLock { $0.folders[folder]?.letters ?? [] }
    }

    private final class Memory: Sendable {
        let state = Mutex(KeptFolders())
    }
}

/// The folders of a `KeepingIMAP`, and what it answers about them.
private struct KeptFolders {
    struct Folder {
        var use = ""
        var uidNext: UInt32 = 1
        var letters: [KeepingIMAP.Letter] = []

        @discardableResult
        mutating func add(_ bytes: [UInt8], _ flags: Set<String>) -> UInt32 {
            letters.append(KeepingIMAP.Letter(uid: uidNext, flags: flags, bytes: bytes, arrived: Date()))
            uidNext += 1
            return uidNext - 1
        }
    }

    var folders: [String: Folder] = [
        "INBOX": Folder(), "Sent": Folder(use: "\\Sent"), "Drafts": Folder(use: "\\Drafts"),
    ]
    /// By connection: what is selected, and how many letters its client knows of.
    private var selected: [Int: (folder: String, told: Int)] = [:]

    private static let validity = 7

    mutating func answer(_ command: ScriptedIMAP.Command) -> [ScriptedIMAP.Step]? {
        let (name, rest) = Self.name(command.arguments)
        let verb = command.verb
        switch verb {
        case "LIST":
            let lines = folders.sorted { $0.key < $1.key }.map { "* LIST (\($1.use)) \"/\" \"\($0)\"\r\n" }
            return said(lines.joined(), command)
        case "SELECT", "EXAMINE":
            guard let folder = folders[name] else { return refused("NONEXISTENT", command) }
            selected[command.connection] = (name, folder.letters.count)
            let lines = [
                "FLAGS (\\Seen \\Answered \\Deleted)", "\(folder.letters.count) EXISTS",
                "OK [UIDVALIDITY \(Self.validity)] ok", "OK [UIDNEXT \(folder.uidNext)] ok",
                "OK [PERMANENTFLAGS (\\Seen \\Answered \\Deleted \\*)] ok",
            ]
            return said(
                lines.map { "* \($0)\r\n" }.joined(), command, code: verb == "SELECT" ? "READ-WRITE" : "READ-ONLY")
        case "STATUS":
            guard let folder = folders[name] else { return refused("NONEXISTENT", command) }
            return said(
                "* STATUS \"\(name)\" (UIDVALIDITY \(Self.validity) UIDNEXT \(folder.uidNext) "
                    + "MESSAGES \(folder.letters.count))\r\n", command)
        case "CREATE":
            folders[name] = folders[name] ?? Folder()
            return said("", command)
        case "APPEND":
            guard folders[name] != nil else { return refused("TRYCREATE", command) }
            let uid = folders[name]?.add(command.literal, Self.flags(rest)) ?? 0
            return said("", command, code: "APPENDUID \(Self.validity) \(uid)")
        case "UID SEARCH", "UID FETCH", "UID STORE", "UID MOVE", "UID EXPUNGE", "NOOP":
            guard let open = selected[command.connection], var folder = folders[open.folder] else { return nil }
            defer { folders[open.folder] = folder }
            switch verb {
            case "UID SEARCH": return said("* SEARCH\(search(command.arguments, in: folder))\r\n", command)
            case "UID FETCH": return fetch(command, folder)
            case "UID STORE":
                store(name, rest, in: &folder)
                return said("", command)
            case "UID MOVE":
                guard folders[Self.name(rest).name] != nil else { return refused("TRYCREATE", command) }
                let moved = move(Self.numbers(name, in: folder), to: Self.name(rest).name, from: &folder)
                selected[command.connection]?.told = folder.letters.count
                return said(moved, command)
            case "UID EXPUNGE":
                let gone = Self.numbers(name, in: folder)
                let lines = remove(from: &folder) { gone.contains($0.uid) && $0.flags.contains("\\Deleted") }
                selected[command.connection]?.told = folder.letters.count
                return said(lines, command)
            default:
                selected[command.connection]?.told = folder.letters.count
                return said(
                    folder.letters.count == open.told ? "" : "* \(folder.letters.count) EXISTS\r\n", command)
            }
        default: return nil
        }
    }

    private func said(_ lines: String, _ command: ScriptedIMAP.Command, code: String? = nil) -> [ScriptedIMAP.Step] {
        [.say("\(lines)\(command.tag) OK \(code.map { "[\($0)] " } ?? "")done\r\n")]
    }

    private func refused(_ code: String, _ command: ScriptedIMAP.Command) -> [ScriptedIMAP.Step] {
        [.say("\(command.tag) NO [\(code)] there is no such folder\r\n")]
    }

    private func search(_ criteria: String, in folder: Folder) -> String {
        var found = folder.letters
        if criteria.hasPrefix("UNDELETED ") { found.removeAll { $0.flags.contains("\\Deleted") } }
        if let field = ["Message-ID", "In-Reply-To"].first(where: { criteria.contains("HEADER \($0) ") }) {
            let wanted = criteria.drop { $0 != "\"" }.dropFirst().dropLast()
            found = found.filter { Self.header(field, of: $0.bytes).contains(wanted) }
        } else if criteria.hasPrefix("UID ") {
            let known = Self.numbers(Self.name(String(criteria.dropFirst(4))).name, in: folder)
            found = found.filter { known.contains($0.uid) }
        }
        return found.map { " \($0.uid)" }.joined()
    }

    private func fetch(_ command: ScriptedIMAP.Command, _ folder: Folder) -> [ScriptedIMAP.Step] {
        let (set, items) = Self.name(command.arguments)
        let wanted = Self.numbers(set, in: folder)
        var steps: [ScriptedIMAP.Step] = []
        for (index, letter) in folder.letters.enumerated() where wanted.contains(letter.uid) {
            let flags = letter.flags.sorted().joined(separator: " ")
            var line = "* \(index + 1) FETCH (UID \(letter.uid)"
            if items.contains("FLAGS ") || items.contains("FLAGS)") { line += " FLAGS (\(flags))" }
            if items.contains("INTERNALDATE") { line += " INTERNALDATE \"\(Self.text(letter.arrived))\"" }
            if items.contains("RFC822.SIZE") { line += " RFC822.SIZE \(letter.bytes.count)" }
            if items.contains("BODY.PEEK[HEADER") {
                let header = Self.header(of: letter.bytes)
                steps.append(.bytes(Array("\(line) BODY[HEADER] {\(header.count)}\r\n".utf8) + header))
                line = ""
            } else if items.contains("BODY.PEEK[]") {
                steps.append(.bytes(Array("\(line) BODY[] {\(letter.bytes.count)}\r\n".utf8) + letter.bytes))
                line = ""
            }
            steps.append(.say(line + ")\r\n"))
        }
        return steps + said("", command)
    }

    private func store(_ set: String, _ change: String, in folder: inout Folder) {
        let uids = Self.numbers(set, in: folder)
        let flags = Self.flags(change)
        for index in folder.letters.indices where uids.contains(folder.letters[index].uid) {
            if change.hasPrefix("-") {
                folder.letters[index].flags.subtract(flags)
            } else {
                folder.letters[index].flags.formUnion(flags)
            }
        }
    }

    private mutating func move(_ uids: Set<UInt32>, to target: String, from folder: inout Folder) -> String {
        var places: [UInt32] = []
        for letter in folder.letters where uids.contains(letter.uid) {
            places.append(folders[target, default: Folder()].add(letter.bytes, letter.flags))
        }
        let code = places.first.map { first in
            "* OK [COPYUID \(Self.validity) \(uids.sorted()[0]) \(first)] moved\r\n"
        }
        return (code ?? "") + remove(from: &folder) { uids.contains($0.uid) }
    }

    /// From the last: an EXPUNGE moves the numbers behind it.
    private func remove(from folder: inout Folder, where isGone: (KeepingIMAP.Letter) -> Bool) -> String {
        var lines = ""
        for index in folder.letters.indices.reversed() where isGone(folder.letters[index]) {
            folder.letters.remove(at: index)
            lines += "* \(index + 1) EXPUNGE\r\n"
        }
        return lines
    }

    // MARK: words

    /// The first word, quoted or not, and the rest.
    private static func name(_ arguments: String) -> (name: String, rest: String) {
        let isQuoted = arguments.hasPrefix("\"")
        let words = arguments.split(separator: isQuoted ? "\"" : " ", maxSplits: 1).map(String.init)
        return (words.first ?? "", words.count > 1 ? words[1].trimmingPrefix(" ").description : "")
    }

    private static func flags(_ text: String) -> Set<String> {
        let list = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        return Set(list.split(separator: " ").map(String.init))
    }

    private static func numbers(_ set: String, in folder: Folder) -> Set<UInt32> {
        let last = folder.letters.last?.uid ?? 0
        var found: Set<UInt32> = []
        for part in set.split(separator: ",") {
            let ends = part.split(separator: ":").map { $0 == "*" ? last : UInt32($0) ?? 0 }
            guard let first = ends.first, let end = ends.last else { continue }
            let range = min(first, end)...max(first, end)
            found.formUnion(folder.letters.map(\.uid).filter { range.contains($0) })
        }
        return found
    }

    /// RFC 9051, 9, date-time.
    private static func text(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "dd-MMM-yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }

    private static func header(of letter: [UInt8]) -> [UInt8] {
        guard let end = letter.firstRange(of: Array("\r\n\r\n".utf8)) else { return letter }
        return Array(letter[..<end.upperBound])
    }

    private static func header(_ name: String, of letter: [UInt8]) -> String {
        let lines = String(decoding: header(of: letter), as: UTF8.self).split(separator: "\r\n")
        return lines.first { $0.lowercased().hasPrefix(name.lowercased() + ":") }.map(String.init) ?? ""
    }
}
