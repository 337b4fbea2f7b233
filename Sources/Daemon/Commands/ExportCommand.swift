import ArgumentParser
import Foundation
import Glibc
import Mail
import Resolution
import Store

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Everything held of one customer, as one JSON document (GDPR, article 15).",
        discussion: """
            Messages with their bytes, cases, events, effects with receipts and the mail that was sent, approvals and what
            was noted. The file is made for its owner alone (0600) and never overwritten. What the shop and the mailbox
            itself hold is not in it.
            """)

    @OptionGroup var place: Place
    @Argument(help: "The customer's address, however they write it.") var address: String
    @Option(name: .customLong("to"), help: "The file to write; it must not be there yet.") var path: String

    func run() async throws {
        let customer = try plainAddress(address)
        let ledger = try readLedger(place.setting)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw Failure.usage("cannot make \(path): \(String(cString: strerror(errno))); name a new file with --to")
        }
        defer { close(file) }
        do {
            let counts = try await ledger.export(customer, now: Date()) { try writeAll(file, $0) }
            guard !counts.isEmpty else { throw Failure.no("nothing is held of that address") }
            guard fsync(file) == 0 else { throw Failure.storage("cannot sync the export") }
            let told = counts.filter { $0.rows > 0 }.map { "\($0.rows) \($0.kind)" }.joined(separator: ", ")
            print("written: \(told)")
        } catch {
            unlink(path)
            throw error
        }
    }
}

/// What was typed as an address; the typed words are not said again.
func plainAddress(_ text: String) throws -> EmailAddress {
    guard let address = EmailAddress(text) else {
        throw Failure.usage("that is no plain address; write it as name@domain")
    }
    return address
}

private func writeAll(_ file: Int32, _ text: String) throws {
    var text = text
    try text.withUTF8 { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = write(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw Failure.storage("cannot write the export: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(count)
        }
    }
}
