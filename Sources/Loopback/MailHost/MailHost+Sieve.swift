import Foundation

extension MailHost {
    /// Gives an address a Sieve script (RFC 5228), which Pigeonhole runs at each letter's arrival from now on; nil takes it
    /// away. What it sends has the address for its envelope sender, and the host vouches for it.
    package func setSieve(_ script: String?, of address: String) throws {
        let home = URL(fileURLWithPath: try maildirs.folder(of: address, "INBOX")).deletingLastPathComponent()
        let file = home.appendingPathComponent(".dovecot.sieve")
        guard let script else { return try FileManager.default.removeItem(at: file) }
        // The domain's folder, too, belongs to the account that delivers.
        for folder in [home.deletingLastPathComponent(), home]
        where !FileManager.default.fileExists(atPath: folder.path) {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try FileManager.default.setAttributes(
                [.ownerAccountName: "mail", .groupOwnerAccountName: "mail"], ofItemAtPath: folder.path)
        }
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.ownerAccountName: "mail", .groupOwnerAccountName: "mail"], ofItemAtPath: file.path)
    }
}
