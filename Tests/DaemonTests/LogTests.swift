import Effects
import Foundation
import Store
import Testing
import Transport

@testable import Daemon

/// A line of the log names nobody, whoever writes it and whatever goes wrong.
struct LogTests {
    private let person = "canarylocal@canarydomain.test"
    private let words = ["canarylocal", "canarydomain", "canaryname", "canarysubject", "4190421"]

    private func expectSilent(_ line: LogLine, _ place: SourceLocation = #_sourceLocation) {
        let text = line.description.lowercased()
        for word in words { #expect(!text.contains(word), "\(text)", sourceLocation: place) }
    }

    @Test func `what is no id, no mailbox and no loop does not get in as one`() {
        let (id, mailbox, loop) = ("C-12", "lumen.shop-2", "smtp of lumen")
        let line: LogLine = "\(id: id) of \(mailbox: mailbox): \(loop: loop) \(3) \(MailboxTrouble.Server.smtp)"
        #expect(line.description == "C-12 of lumen.shop-2: smtp of lumen 3 smtp")
        for text in [person, "Canaryname Quist", "canarysubject: 4190421", "", "C-", "C-12x", "c-1"] {
            let id: LogLine = "\(id: text)"
            #expect(id.description == "?")
        }
        for text in [person, "Canaryname Quist", "a/b", "a\nb", ""] {
            let mailbox: LogLine = "\(mailbox: text)"
            #expect(mailbox.description == "?")
        }
        let path: LogLine = "\(path: "state/" + person)"
        #expect(path.description == "?")
    }

    @Test(arguments: [
        (
            "550 5.1.1 <canarylocal@canarydomain.test>: Recipient address rejected: User unknown in table",
            "550 5.1.1 … rejected: User unknown in …"
        ),
        ("NO [OVERQUOTA] cannot file \"canarysubject\"", "NO [OVERQUOTA] cannot file …"),
        ("452 4190421 canaryname too many messages", "452 … too many messages"),
        ("Canaryname", "…"), ("", ""),
    ])
    func `of a server's words those stay that name nobody`(said: String, kept: String) {
        let line: LogLine = "\(words: said)"
        expectSilent(line)
        if kept.contains("rejected") {
            #expect(line.description.hasPrefix("550 5.1.1 …") && line.description.contains("User unknown"))
        } else {
            #expect(line.description == kept)
        }
    }

    @Test func `an error says what it is, where, and by which code`() {
        let quoting = "NO [OVERQUOTA] canarysubject of \(person), 4190421"
        let refused = TransportError(.rejected, doing: "filing in Drafts", answer: quoting, isTemporary: true)
        let line: LogLine = "\(mailbox: "lumen"): \(error: refused)"
        expectSilent(line)
        #expect(line.description.hasPrefix("lumen: filing in Drafts: the server said: NO [OVERQUOTA] …"))

        let unknown = LedgerError.unknown("case of \(person)")
        let other: LogLine = "\(error: unknown)"
        expectSilent(other)
        let disk: LogLine = "\(error: LedgerError.disk("the ledger cannot be written: disk I/O error"))"
        #expect(disk.description == "the ledger cannot be written: disk I/O error")

        struct Quoting: Error, CustomStringConvertible { var description: String }
        let foreign: LogLine = "\(error: Quoting(description: "Canaryname wrote canarysubject"))"
        expectSilent(foreign)
        #expect(foreign.description.contains("Quoting"))
        let cocoa = NSError(domain: "canarydomain", code: 7, userInfo: [NSLocalizedDescriptionKey: person])
        let system: LogLine = "\(error: cocoa)"
        expectSilent(system)
        #expect(system.description.contains("7"))
    }
}
