import Foundation

/// The mail of a host as it lies on disk: one Maildir for each address, named `<domain>/<user>/Maildir`.
struct Maildirs: Sendable {
    let root: String

    /// One letter's file.
    struct Entry {
        var path: String
        /// Maildir flags and keyword letters, `RSa`.
        var marks: String
        var second: Int
        var microsecond: Int
    }

    func folder(of address: String, _ folder: String) throws -> String {
        let halves = address.lowercased().split(separator: "@")
        guard halves.count == 2, !halves.contains(where: { $0.contains("/") || $0.hasPrefix(".") }) else {
            throw MailHostError("\(address) is no address")
        }
        // Like the server: what follows a plus sign is not part of the mailbox's name.
        let user = halves[0].prefix { $0 != "+" }
        let maildir = "\(root)/\(halves[1])/\(user)/Maildir"
        return folder.uppercased() == "INBOX"
            ? maildir : maildir + "/." + folder.replacingOccurrences(of: "/", with: ".")
    }

    /// In the order of their arrival.
    func entries(in maildir: String) -> [Entry] {
        // "new" first: a letter that the server moves on meanwhile is seen twice rather than never.
        var seen: [Substring: Entry] = [:]
        for part in ["new", "cur"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(maildir)/\(part)")) ?? []
            for name in names {
                // 1700000000.M123456P77.host,S=100,W=104:2,RS
                let marks = name.range(of: ":2,").map { String(name[$0.upperBound...]) } ?? ""
                let fields = name.split(separator: ".", maxSplits: 2)
                let microsecond = fields.count > 1 ? fields[1].dropFirst().prefix { $0.isNumber } : ""
                seen[name.prefix { $0 != ":" }] = Entry(
                    path: "\(maildir)/\(part)/\(name)", marks: marks, second: fields.first.flatMap { Int($0) } ?? 0,
                    microsecond: Int(microsecond) ?? 0)
            }
        }
        return seen.values.sorted { ($0.second, $0.microsecond, $0.path) < ($1.second, $1.microsecond, $1.path) }
    }

    /// The letters with CRLF line ends, as IMAP gives them.
    func letters(in maildir: String) throws -> [[UInt8]] {
        // A file that is gone was renamed by the server (another flag, new to cur): looking again finds it.
        for _ in 0..<20 {
            let entries = entries(in: maildir)
            let letters = entries.compactMap { FileManager.default.contents(atPath: $0.path) }
            if letters.count == entries.count { return letters.map { crlf([UInt8]($0)) } }
        }
        throw MailHostError("\(maildir) does not hold still")
    }

    /// The names of a folder's keywords by their letter, from Dovecot's `dovecot-keywords`.
    func keywords(in maildir: String) -> [Character: String] {
        let lines = (try? String(contentsOfFile: maildir + "/dovecot-keywords", encoding: .utf8)) ?? ""
        var names: [Character: String] = [:]
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: " ", maxSplits: 1)
            guard halves.count == 2, let index = UInt8(halves[0]), index < 26 else { continue }
            names[Character(UnicodeScalar(UInt8(ascii: "a") + index))] = String(halves[1])
        }
        return names
    }

    /// Puts letters into a folder as if they had arrived at `received`, one second apart.
    func place(_ letters: [[UInt8]], in maildir: String, received: Date, isSeen: Bool) throws {
        let owner = try makeFolders(maildir)
        for (index, letter) in letters.enumerated() {
            let second = Int(received.timeIntervalSince1970) + index
            let name = "\(second).M\(index)P\(ProcessInfo.processInfo.processIdentifier).placed"
            let path = maildir + (isSeen ? "/cur/\(name):2,S" : "/new/\(name)")
            try Data(letter).write(to: URL(fileURLWithPath: path))
            hand(path, to: owner, second: second)
        }
    }

    /// Moves a file with CRLF line ends into a folder, its size in its name (Maildir++).
    func place(file: String, in maildir: String, received: Date) throws {
        let owner = try makeFolders(maildir)
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
        let second = Int(received.timeIntervalSince1970)
        let name = "\(second).M0P\(ProcessInfo.processInfo.processIdentifier).moved,S=\(size),W=\(size)"
        let waiting = maildir + "/tmp" + "/\(name)"
        try FileManager.default.moveItem(atPath: file, toPath: waiting)
        hand(waiting, to: owner, second: second)
        try FileManager.default.moveItem(atPath: waiting, toPath: "\(maildir)/new/\(name)")
    }

    private func makeFolders(_ maildir: String) throws -> stat {
        var owner = stat()
        guard stat(root, &owner) == 0 else { throw MailHostError("\(root) cannot be read") }
        var made = ["", "/tmp", "/new", "/cur"].map { maildir + $0 }
        for path in made { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        var above = (maildir as NSString).deletingLastPathComponent
        while above.hasPrefix(root + "/") {
            made.append(above)
            above = (above as NSString).deletingLastPathComponent
        }
        for path in made { chown(path, owner.st_uid, owner.st_gid) }
        return owner
    }

    /// Gives a letter to the server's account; INTERNALDATE of a Maildir is the file's time.
    private func hand(_ path: String, to owner: stat, second: Int) {
        chown(path, owner.st_uid, owner.st_gid)
        let time = timespec(tv_sec: second, tv_nsec: 0)
        utimensat(AT_FDCWD, path, [time, time], 0)
    }
}

/// Every line end as CRLF.
func crlf(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var previous: UInt8 = 0
    for byte in bytes {
        if byte == UInt8(ascii: "\n"), previous != UInt8(ascii: "\r") { result.append(UInt8(ascii: "\r")) }
        result.append(byte)
        previous = byte
    }
    return result
}
