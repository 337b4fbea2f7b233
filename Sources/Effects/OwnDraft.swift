import Mail
import Resolution
import Store
import Transport

/// A draft of ours, and how its server keeps it.
struct OwnDraft {
    /// Fact of a receipt: SHA-256 of what the server gave back right after it was filed.
    static let stored = "stored.sha256"

    let mail: FrozenMail
    private let stored: String?

    init?(_ row: EffectRow?) {
        guard let row, row.kind == .imapDraft, case .mail(let mail)? = row.body else { return nil }
        self.mail = mail
        stored = if case .text(let digest)? = row.receipt?.facts[Self.stored] { digest } else { nil }
    }

    /// Whether nobody has changed a byte of it.
    ///
    /// QUIRK: Exchange takes a message apart and puts it together anew: what it gives back is never what was filed.
    func isUntouched(_ found: Fetched) -> Bool {
        guard !found.isTruncated else { return false }
        if found.bytes == mail.bytes { return true }
        return stored.map { $0.utf8.elementsEqual(hexadecimalSHA256(found.bytes[...]).utf8) } ?? false
    }

    /// Octets that it may have on a server which writes it anew; beyond them somebody has added to it.
    var largest: Int { mail.bytes.count * 2 + 65_536 }
}

extension EffectRunner {
    /// What the server made of a draft that was just filed; nil where it does not tell.
    func stored(_ mail: FrozenMail, as uid: UInt32?, in folder: String, on connection: IMAPConnection) async -> Value? {
        do {
            _ = try await connection.examine(folder)
            let found = try await connection.uids(messageID: mail.messageID).last
            guard let uid = uid ?? found else { return nil }
            var digest: String?
            try await connection.fetch([uid], largest: mail.bytes.count * 2 + 65_536) { found in
                for item in found where !item.isTruncated { digest = hexadecimalSHA256(item.bytes[...]) }
            }
            return digest.map { .text($0) }
        } catch {
            if let error = error as? TransportError, !error.isAnswer { await hands.folders.forget(connection) }
            return nil
        }
    }
}
