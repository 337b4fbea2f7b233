import Mail
import Resolution
import Store
import Understanding

import struct Foundation.Date

/// Takes fetched letters through parsing, screening and understanding into a case.
///
/// The crash counter is committed before a stranger's bytes are parsed: a letter that stopped the process three times
/// is quarantined, and the next one flows.
struct IntakeWorker: Sendable {
    let ledger: Ledger
    let desks: @Sendable (String) -> Desk?
    let reader: ReaderProcess
    let clock: @Sendable () -> Date
    let report: @Sendable (String) -> Void

    static let patience = 3
    /// Sign of a look-up that failed while the sender was identified.
    static let silentShop = "shop"

    /// True when there was something to do.
    func next() async throws -> Bool {
        let letters = try await ledger.letters(in: .fetched, limit: 20)
        for letter in letters { try await take(letter) }
        return !letters.isEmpty
    }

    private func take(_ letter: Letter) async throws {
        guard let desk = desks(letter.mailbox) else { return }
        if try await ledger.beginParsing(letter.id) >= Self.patience {
            try await quarantine(letter, why: "parsing it stopped replyd \(Self.patience) times")
            return
        }
        let bytes = try await ledger.bytes(of: letter.id)
        guard !bytes.isEmpty else {
            return try await quarantine(letter, why: "the server does not hand this message over")
        }
        let message: Message
        do {
            message = try await reader.message(in: bytes)
        } catch {
            try await quarantine(letter, why: "\(error)")
            return
        }
        let screening = screen(
            message, as: desk.own, answeredAt: try await lastSent(to: message, desk), arrivedAt: letter.internalDate)
        guard screening.policy != .none else {
            let why = "\(screening.kind.rawValue): " + screening.signs.map(\.rule).joined(separator: " ")
            _ = try await ledger.finishIntake(
                letter.id, .ignored(message: message, screening: screening, why: why), now: clock())
            return
        }
        let outcome = try await understood(letter, message, screening, desk)
        _ = try await ledger.finishIntake(letter.id, outcome, now: clock())
    }

    /// When we last wrote to the author: an answer within seconds of that is a machine's.
    private func lastSent(to message: Message, _ desk: Desk) async throws -> Date? {
        guard let author = message.from.first.flatMap({ EmailAddress($0.address) }) else { return nil }
        return try await ledger.lastSent(to: author, mailbox: desk.name)
    }

    private func understood(
        _ letter: Letter, _ message: Message, _ screening: Screening, _ desk: Desk
    ) async throws -> IntakeOutcome {
        let verdict = senderAuthentication(of: message, trusting: desk.own.authenticationServer)
        let from = message.from.count == 1 ? EmailAddress(message.from[0].address) : nil
        var customer: Customer?
        var screening = screening
        if verdict == .pass, let from {
            do {
                customer = try await desk.shop?.customer(at: from)
            } catch {
                // A silent shop must not make a known customer a stranger: a person looks.
                screening.policy = .humanOnly
                screening.signs.append(Message.Sign(rule: Self.silentShop, detail: "the shop did not answer: \(error)"))
            }
        }
        let principal = principal(of: message, authenticated: verdict == .pass, customer: customer)
        let reading = understand(message.visible, subject: message.subject, with: desk.classifier)
        let placement = try await ledger.placement(of: message, from: from, mailbox: desk.name)
        return .assigned(
            message: message, screening: screening, reading: reading, principal: principal, placement: placement)
    }

    private func quarantine(_ letter: Letter, why: String) async throws {
        report("letter \(letter.id) of \(letter.mailbox) is quarantined: \(why)")
        _ = try await ledger.finishIntake(letter.id, .quarantined(why: why), now: clock())
    }
}
