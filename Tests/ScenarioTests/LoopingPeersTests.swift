import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import Daemon

/// Machines that answer whatever they get, in virtual time: it ends, whatever their headers say, and a person hears of it
/// once a day at most.
@Suite struct LoopingPeersTests {
    /// All of them with `REPLYD_LOOP_ROUNDS=1000`.
    private static let rounds = ProcessInfo.processInfo.environment["REPLYD_LOOP_ROUNDS"].flatMap(Int.init) ?? 60
    private static let peer = "ada@customer.example"

    /// The worst case of each kind: it writes every ten minutes, also where we are silent. Gives what went to it.
    private func play(
        _ world: LoopWorld, from peer: String = Self.peer, _ answer: (_ round: Int, _ ours: Message?) -> PeerLetter
    ) async throws -> [LoopWorld.Sent] {
        for round in 0..<Self.rounds {
            let ours = world.letters(to: peer).last.map { parse($0.mail.bytes) }
            try await world.deliver(answer(round, ours))
            try await world.settle()
            world.clock.pass(600)
        }
        return world.letters(to: peer)
    }

    private var days: Int { Self.rounds * 600 / 86_400 + 1 }

    private func check(_ world: LoopWorld, _ letters: [LoopWorld.Sent], atMost most: Int, _ peer: String) async throws {
        let (told, cases) = (world.told.count, try await world.ledger.cases(mailbox: nil).count)
        print("\(peer): \(Self.rounds) rounds, \(letters.count) letters, \(told) briefs, \(cases) cases")
        #expect(LoopWorld.mostInADay(letters) <= 4)
        #expect(letters.count <= most)
        #expect(told >= 1 && told <= 1 + days, "\(told) briefs in \(days) days")
        #expect(cases <= 8)
        try await world.close()
    }

    @Test func `a helpdesk that strips every header and begins a thread with each letter`() async throws {
        let world = try await LoopWorld()
        let letters = try await play(world) { round, _ in
            PeerLetter(
                from: Self.peer, subject: "Ticket \(48_000 + round)",
                text: round == 0
                    ? "Where is my parcel 1001?"
                    : "Thank you for your message. It has the number \(48_000 + round). Where is my parcel 1001? We come "
                        + "back to you within two days.")
        }
        try await check(world, letters, atMost: 4, "stripping helpdesk")
    }

    @Test func `a helpdesk that sends our own words back as if they were its own`() async throws {
        let world = try await LoopWorld()
        let letters = try await play(world) { round, ours in
            PeerLetter(
                from: Self.peer, subject: "Request \(round)",
                text: ours.map { "You wrote to us:\r\n\r\n\($0.visible)" } ?? "Where is my parcel 1001?")
        }
        try await check(world, letters, atMost: 2, "echoing helpdesk")
    }

    @Test func `a chatty responder with other words, numbers and dates each time`() async throws {
        let words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "inlet", "jetty", "knoll"]
        let world = try await LoopWorld()
        let letters = try await play(world) { round, _ in
            let some = (0..<9).map { words[(round * 7 + $0 * (round % 5 + 1)) % words.count] + "\(round % 97 + $0)" }
            return PeerLetter(
                from: Self.peer, subject: "Note \(round)",
                text: "Where is my parcel 1001? Reference \(some.joined(separator: " ")), day \(round).")
        }
        try await check(world, letters, atMost: 4, "chatty responder")
    }

    @Test func `a chatty responder of an unknown domain that names itself anew each time`() async throws {
        let world = try await LoopWorld()
        var all = 0
        for round in 0..<Self.rounds {
            try await world.deliver(
                PeerLetter(
                    from: "desk\(round)@mx\(round % 3).machines.example", subject: "Note \(round)",
                    text: "What are your opening hours? Reference \(round) and \(round * 31)."))
            try await world.settle()
            world.clock.pass(600)
            all += 1
        }
        let letters = world.letters()
        print("changing names: \(all) rounds, \(letters.count) letters, \(world.told.count) told")
        #expect(letters.count <= 8 * days)
        #expect(LoopWorld.mostInADay(letters) <= 8)
        try await world.close()
    }

    @Test func `an absence notice as mail servers write it gets nothing, and no case`() async throws {
        let world = try await LoopWorld()
        let letters = try await play(world) { round, ours in
            round == 0
                ? PeerLetter(from: Self.peer, subject: "Parcel", text: "Where is my parcel 1001?")
                : PeerLetter(
                    from: Self.peer, subject: "Out of office: \(ours?.subject ?? "")",
                    text: "I am away until 9 December and read no mail. Your message is not passed on.",
                    headers: ["Auto-Submitted: auto-replied"])
        }
        #expect(letters.count == 1)
        #expect(try await world.ledger.cases(mailbox: nil).count == 1)
        #expect(world.told.isEmpty)
        try await world.close()
    }

    @Test func `an absence notice without a header, in words that no list knows`() async throws {
        let world = try await LoopWorld()
        let letters = try await play(world) { round, _ in
            PeerLetter(
                from: Self.peer, subject: round == 0 ? "Parcel" : "Your letter",
                text: round == 0
                    ? "Where is my parcel 1001?"
                    : "Where is my parcel 1001? That is what everybody here asks all day long, so please be patient with "
                        + "all of us until the ninth of the month.")
        }
        try await check(world, letters, atMost: 2, "absence without headers")
    }

    @Test func `two of our own mailboxes that face each other`() async throws {
        let world = try await LoopWorld(["help", "sales"])
        try await world.deliver(
            PeerLetter(from: "help@tea.example", subject: "Hours", text: "Hello, what are your opening hours?"),
            to: "sales")
        try await world.settle()
        var passed = 0
        // What one sends to the other arrives there, with its headers and without.
        for round in 0..<Self.rounds {
            let between = world.sent.dropFirst(passed)
            passed = world.sent.count
            for one in between where ["help@tea.example", "sales@tea.example"].contains(one.mail.envelopeTo.text) {
                let target = one.mail.envelopeTo.text == "help@tea.example" ? "help" : "sales"
                try await world.deliver(one.mail.bytes, to: target)
                let message = parse(one.mail.bytes)
                try await world.deliver(
                    PeerLetter(
                        from: one.mail.envelopeFrom.text, subject: message.subject ?? "", text: message.visible),
                    to: target)
            }
            if round % 10 == 0 {
                try await world.deliver(
                    PeerLetter(
                        from: "help@tea.example", subject: "Hours \(round)",
                        text: "Hello, what are your opening hours on day \(round)?"), to: "sales")
            }
            try await world.settle()
            world.clock.pass(600)
        }
        for address in ["help@tea.example", "sales@tea.example"] {
            let letters = world.letters(to: address)
            print("two of us: \(letters.count) letters to \(address.prefix(5))")
            #expect(LoopWorld.mostInADay(letters) <= 4)
            #expect(letters.count <= 4)
        }
        try await world.close()
    }
}
