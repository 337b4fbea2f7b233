import ArgumentParser
import Foundation
import Insight
import Resolution
import Store

struct QuarantineCommand: AsyncParsableCommand {
    enum Verb: String, ExpressibleByArgument { case list, show, replay, discard }

    static let configuration = CommandConfiguration(
        commandName: "quarantine",
        abstract: "Messages that could not be read: look at them, have them read again, or end them.",
        discussion: """
            replyd quarantine list                                        what is there, and why
            replyd quarantine show M-7                                    its header and text, nothing of it executed
            replyd quarantine replay M-7 --as NAME                        read once more: after an upgrade
            replyd quarantine discard M-7 --as NAME --reason "no letter"  nobody needs to read it

            A message that stopped the reader, or replyd itself three times, comes here, and a person is told. Replaying
            sets its crash counter back and closes that person's case; what was older than `max_age` gets no automatic
            answer. `replyd explain M-7` shows who did what.
            """)

    @OptionGroup var place: Place
    @Argument(help: "list, show, replay or discard.") var verb = Verb.list
    @Argument(help: "The message, such as M-7.") var message: String?
    @Option(help: "Only this mailbox.") var mailbox: String?
    @Flag(help: "For list: also those that were discarded.") var all = false
    @Option(help: "For show: octets of its text at most.") var octets = 65_536
    @Option(name: .customLong("as"), help: "Who does it: written into the trail.") var name: String?
    @Option(help: "For discard: why.") var reason: String?
    @Flag(help: "One JSON object per message.") var json = false

    func run() async throws {
        switch verb {
        case .list:
            for found in try await readLedger(place.setting).quarantine(mailbox: mailbox, all: all) {
                print(json ? record(of: found) : readable(found))
            }
        case .show: try await show(try subject())
        case .replay: try await change(.replay)
        case .discard:
            guard reason?.contains(where: { !$0.isWhitespace }) == true else {
                throw Failure.usage("say why: quarantine discard M-7 --as NAME --reason TEXT")
            }
            try await change(.discard)
        }
    }

    private func subject() throws -> String {
        guard let message else { throw Failure.usage("say which message: quarantine \(verb.rawValue) M-7") }
        return message
    }

    private func change(_ verb: ControlRequest.Verb) async throws {
        let id = try subject()
        guard let name, !name.isEmpty else {
            throw Failure.usage("say who you are: quarantine \(verb.rawValue) \(id) --as NAME")
        }
        let request = ControlRequest(verb: verb, subject: id, by: name, text: reason)
        let lines = try await obey(request, place.setting) { ledger in
            try await QuarantineHand(ledger: ledger, now: Date()).answer(request)
        }
        for line in lines { print(line) }
    }

    private func show(_ id: String) async throws {
        let ledger = try readLedger(place.setting)
        do {
            let found = try await ledger.quarantined(id)
            let bytes = try await ledger.bytes(of: found.letter.id)
            let shown = ShownMessage(bytes, octets: max(0, octets))
            if json { return print(record(of: found, shown: shown)) }
            print(readable(found))
            print("")
            print(shown.header)
            print("")
            print(shown.text)
            if shown.left > 0 { print("… \(shown.left) octets more; --octets shows more of them") }
        } catch let error as LedgerError where error.isRefusal {
            throw Failure.no("\(error)")
        }
    }

    private func readable(_ found: QuarantinedMessage) -> String {
        let letter = found.letter
        let end = found.discarded.map { "  discarded \(timestamp($0))" } ?? ""
        return "\(found.id)  \(letter.mailbox)  \(timestamp(letter.received))  \(letter.size) octets"
            + "  \(found.crashes) crashes  \(letter.caseID ?? "-")  \(letter.sha256)  \(letter.reason ?? "-")\(end)"
    }
}

/// One line of `replyd quarantine --json`; with what is shown of the message for `show`.
func record(of found: QuarantinedMessage, shown: ShownMessage? = nil) -> String {
    var line = JSONLine()
    line.text("message", found.id)
    line.text("mailbox", found.letter.mailbox)
    line.text("case", found.letter.caseID)
    line.text("reason", found.letter.reason)
    line.date("received", found.letter.received)
    line.raw("size", String(found.letter.size))
    line.text("sha256", found.letter.sha256)
    line.raw("crashes", String(found.crashes))
    line.date("discarded", found.discarded)
    if let shown {
        line.text("header", shown.header)
        line.text("text", shown.text)
        line.raw("left", String(shown.left))
    }
    return line.finished
}

/// Replays and discards: for the running daemon, and on the state while none runs.
struct QuarantineHand {
    let ledger: Ledger
    let now: Date

    func answer(_ request: ControlRequest) async throws -> ControlReply {
        guard let id = request.subject, let by = request.by else {
            return ControlReply(error: "which message, and by whom?", code: 2)
        }
        let line =
            request.verb == .replay
            ? try await ledger.replay(id, by: by, now: now)
            : try await ledger.discard(id, by: by, why: request.text ?? "", now: now)
        return ControlReply(lines: [line])
    }
}
