import Configuration
import Effects
import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing

@testable import Daemon

/// Mailboxes of one process in virtual time: the real intake, case worker, policy and ledger; mail goes into a list.
final class LoopWorld {
    struct Sent {
        var mailbox: String
        var purpose: Purpose
        var mail: FrozenMail
        var at: Date
    }

    let ledger: Ledger
    let clock = RehearsalClock(Date(timeIntervalSince1970: 1_790_000_000))
    /// Everything that left, in order.
    private(set) var sent: [Sent] = []
    private let shop: OrderBook
    private let desks: [String: Desk]
    private let intake: IntakeWorker
    private let worker: CaseWorker
    private let folder: String
    private var uid: UInt32 = 0

    static let authority = "rehearsal.invalid"
    static let own = "help@tea.example"

    /// - Parameter names: of mailboxes; the first is `own`, the others are `<name>@tea.example`.
    init(_ names: [String] = ["help"], change: (inout MailboxConfiguration) -> Void = { _ in }) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("loops-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clock = clock
        let now: @Sendable () -> Date = { clock.now }
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        let shop = try OrderBook(path: folder + "/shop.sqlite", now: now)
        try await shop.seed(Self.seed(now: clock.now))
        var desks: [String: Desk] = [:]
        var files = try StarterRoot().mailbox()
        let parts = DeskParts(files)
        for name in names {
            files.name = name
            files.policy.name = name
            files.policy.address = try #require(EmailAddress("\(name)@tea.example"))
            files.policy.modes = ModePolicy(standard: .send)
            files.policy.acknowledges = true
            files.authenticationServer = Self.authority
            change(&files)
            desks[name] = Desk(files: files, shop: shop, ledger: ledger, parts: parts)
        }
        let all = desks
        self.desks = desks
        self.ledger = ledger
        self.shop = shop
        intake = IntakeWorker(
            ledger: ledger, mailboxes: { names }, desks: { all[$0] }, reader: ReaderProcess(), clock: now,
            report: { _ in })
        worker = CaseWorker(
            ledger: ledger, desks: { all[$0] }, name: "loops", isSimulating: false, clock: now, report: { _ in })
    }

    private static func seed(now: Date) -> ShopSeed {
        guard let mail = EmailAddress("ada@customer.example") else {
            return ShopSeed(customers: [], orders: [], subscriptions: [])
        }
        let price = Money(minor: 3_900, currency: "EUR")
        let order = Order(
            number: "1001", customer: "c1", email: mail, status: .shipped, placed: now.addingTimeInterval(-9 * 86_400),
            items: [
                Order.Item(
                    line: 1, sku: "T1", title: "Tea pot", quantity: 1, price: price,
                    refunded: Money(minor: 0, currency: "EUR"))
            ],
            shipments: [
                Order.Shipment(
                    carrier: "DHL", tracking: "TR1001", url: nil, shipped: now.addingTimeInterval(-8 * 86_400),
                    expected: now.addingTimeInterval(-3 * 86_400), delivered: nil)
            ], total: price, refunded: Money(minor: 0, currency: "EUR"))
        return ShopSeed(
            customers: [Customer(id: "c1", name: "Ada Example", email: mail)], orders: [order], subscriptions: [])
    }

    func close() async throws {
        #expect(try await ledger.violations() == [])
        try ledger.close()
        try shop.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// A letter as a mail server hands it over, with its verdict on the sender.
    func deliver(_ letter: PeerLetter, to mailbox: String = "help") async throws {
        uid += 1
        let domain = letter.from.split(separator: "@").last ?? ""
        let lines =
            [
                "Authentication-Results: \(Self.authority); dmarc=\(letter.isVerified ? "pass" : "fail") "
                    + "header.from=\(domain)",
                "From: \(letter.from)", "To: \(mailbox)@tea.example", "Subject: \(letter.subject)",
                "Date: \(Self.date(clock.now))", "Message-ID: <peer-\(uid)@\(domain)>",
                "Content-Type: text/plain; charset=utf-8",
            ] + letter.headers
        try await deliver(Array((lines + ["", letter.text, ""]).joined(separator: "\r\n").utf8), to: mailbox)
    }

    func deliver(_ bytes: [UInt8], to mailbox: String) async throws {
        uid += 1
        let desk = try #require(desks[mailbox])
        let new = try await ledger.admit(
            [
                Admission(
                    uid: uid, uidValidity: 1, bytes: bytes, internalDate: clock.now, wasAnswered: false,
                    modes: desk.policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
            ],
            cursor: FolderCursor(uidValidity: 1, lastUID: uid, lastDate: clock.now, draftsOnly: false),
            mailbox: mailbox, folder: "INBOX")
        for id in new {
            guard let arrived = try await ledger.letter(id) else { continue }
            let message = parse(bytes)
            var answered: Date?
            if let from = message.from.first.flatMap({ EmailAddress($0.address) }) {
                answered = try await ledger.lastSent(to: [from], mailbox: mailbox)[from.normalized]
            }
            let outcome = try await intake.outcome(arrived, message, answeredAt: answered)
            _ = try await ledger.finishIntake(id, outcome, now: clock.now)
        }
    }

    /// Everything that follows until nothing is left to do.
    func settle() async throws {
        var isBusy = true
        while isBusy {
            isBusy = try await ledger.fireTimers(now: clock.now) > 0
            while try await worker.next() { isBusy = true }
            for name in desks.keys.sorted() {
                for lane in Lane.allCases {
                    while let claimed = try await ledger.claim(lane, mailbox: name, now: clock.now) {
                        isBusy = true
                        if claimed.kind == .smtpSend, case .mail(let mail) = claimed.body {
                            sent.append(Sent(mailbox: name, purpose: claimed.purpose, mail: mail, at: clock.now))
                        }
                        try await ledger.finish(
                            claimed, receipt: Receipt(reference: "250 ok", at: clock.now), serverSavesSent: true,
                            now: clock.now)
                    }
                }
            }
        }
    }

    /// What went to somebody, not to a team.
    func letters(to address: String? = nil) -> [Sent] {
        sent.filter { one in
            address.map { one.mail.envelopeTo.normalized == $0 } ?? (one.mail.envelopeTo.domain != "tea.example")
        }
    }

    /// What the team was told.
    var told: [Sent] { sent.filter { [.brief, .digest, .notice].contains($0.purpose) } }

    /// The most that any 24 hours hold.
    static func mostInADay(_ sent: [Sent]) -> Int {
        sent.map { one in sent.count { $0.at <= one.at && $0.at > one.at.addingTimeInterval(-86_400) } }.max() ?? 0
    }

    private static func date(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }
}

/// What a peer writes.
struct PeerLetter {
    var from: String
    var subject: String
    var text: String
    var headers: [String] = []
    var isVerified = true
}
