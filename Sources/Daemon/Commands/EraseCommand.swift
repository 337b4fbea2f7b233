import ArgumentParser
import Foundation
import Insight
import Mail
import Resolution
import Store

struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erases what is held of one customer, and gives a receipt (GDPR, article 17).",
        discussion: """
            replyd erase ADDRESS                                   what would be erased, and what stands in the way
            replyd erase ADDRESS --yes --as NAME                   erases it
            replyd erase ADDRESS --yes --as NAME --backup PATH     in a backup: a file, or a folder of them

            Words, names, addresses, order numbers and the bytes of messages go, from the database, its log and the files.
            Hashes, ids, intents, amounts and states stay, so that nothing is answered or refunded twice. The receipt names
            nobody; given again for the same address, it is printed again. A running case is not cut off: end it first. What
            the shop and the mailbox itself hold is not replyd's to erase, nor what other people wrote about the customer.
            """)

    @OptionGroup var place: Place
    @Argument(help: "The customer's address, however they write it.") var address: String
    @Flag(help: "Erase; without it nothing changes.") var yes = false
    @Option(name: .customLong("as"), help: "Who does it: written into the receipt.") var name: String?
    @Option(help: "Erase in this backup instead; may be repeated.") var backup: [String] = []

    func run() async throws {
        let customer = try plainAddress(address)
        guard yes else { return try await foretell(customer) }
        guard let name, !name.isEmpty else { throw Failure.usage("say who you are: erase ADDRESS --yes --as NAME") }
        if !backup.isEmpty {
            for path in backup { try await eraseBackups(customer, by: name, at: path) }
            return
        }
        let request = ControlRequest(verb: .erase, subject: customer.text, by: name)
        let lines = try await obey(request, place.setting) { ledger in
            try await ErasingHand(ledger: ledger, now: Date()).answer(request)
        }
        for line in lines { print(line) }
    }

    private func foretell(_ customer: EmailAddress) async throws {
        let (counts, refusal) = try await readLedger(place.setting).foretellErasure(of: customer)
        print(record(of: counts))
        throw Failure.no(refusal ?? "nothing was erased; say --yes --as NAME to erase this")
    }

    /// Every ledger at the path, whatever its file is called, and the letters beside it.
    private func eraseBackups(_ customer: EmailAddress, by name: String, at path: String) async throws {
        let files = filesBelow(path)
        guard !files.isEmpty else { throw Failure.usage("there is nothing at \(path); name a backup with --backup") }
        var isFound = false
        for file in files where try Ledger.isLedger(file) {
            isFound = true
            let ledger = try Ledger(path: file)
            let erasure = try await ledger.erase(customer, by: name, isCopy: true, now: Date())
            let dropped = try await ledger.droppedHashes()
            try ledger.close()
            for other in files where dropped.contains(URL(fileURLWithPath: other).lastPathComponent) {
                guard unlink(other) == 0 || errno == ENOENT else {
                    throw Failure.storage("cannot remove \(other): \(String(cString: strerror(errno)))")
                }
            }
            try Backup.describeAgain(URL(fileURLWithPath: file).deletingLastPathComponent().path)
            print(erasure.map(record(of:)) ?? "nothing is held of that address in \(file)")
        }
        guard isFound else { throw Failure.usage("no backup of a ledger lies at \(path)") }
    }

    private func filesBelow(_ path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.sorted().map { path + "/" + $0 }
    }
}

func record(of erasure: Erasure) -> String {
    var line = JSONLine()
    line.date("erased", erasure.at)
    line.text("by", erasure.by)
    line.text("salt", erasure.salt)
    line.text("address", erasure.address)
    line.raw("counts", record(of: erasure.counts))
    return line.finished
}

private func record(of counts: Erasure.Counts) -> String {
    var line = JSONLine()
    for (name, number) in [
        ("messages", counts.messages), ("cases", counts.cases), ("effects", counts.effects), ("events", counts.events),
        ("mails", counts.mails), ("bytes", counts.bytes), ("mentions", counts.mentions),
    ] {
        line.raw(name, String(number))
    }
    return line.finished
}

/// Erases: for the running daemon, and on the state while none runs.
struct ErasingHand {
    let ledger: Ledger
    let now: Date

    func answer(_ request: ControlRequest) async throws -> ControlReply {
        guard let address = request.subject.flatMap({ EmailAddress($0) }), let by = request.by else {
            return ControlReply(error: "whom, and who says so?", code: 2)
        }
        if let erasure = try await ledger.erase(address, by: by, now: now) {
            return ControlReply(lines: [record(of: erasure)])
        }
        let earlier = try await ledger.erasures(of: address)
        guard !earlier.isEmpty else { return ControlReply(error: "nothing is held of that address", code: 1) }
        return ControlReply(lines: earlier.map(record(of:)))
    }
}
