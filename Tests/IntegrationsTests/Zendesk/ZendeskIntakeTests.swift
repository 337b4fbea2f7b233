import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport
import Understanding

/// Zendesk in place of IMAP, the reading half. Against a fake of our own: audits have the fields of recordings, that an audit
/// names a Message-ID is documented only.
@Suite(.serialized)
struct ZendeskIntakeTests {
    private func intake(_ bench: ZendeskBench, _ settings: ZendeskIntake.Settings = .init()) -> ZendeskIntake {
        ZendeskIntake(bench.zendesk, settings)
    }

    @Test func `what was there before is not given, and what is new is given as a message`() async throws {
        let bench = try ZendeskBench(beginning: Date())
        defer { bench.end() }
        let intake = intake(bench)
        bench.fake.mail(from: "old@customer.test", "I wrote before.")
        // First contact is by our clock; the fake's is a second for each change.
        bench.fake.pass(seconds: 60)
        bench.ticks(60)
        let first = try await intake.messages(since: nil)
        #expect(first.messages == [] && first.isLast)
        bench.fake.pass(seconds: 60)
        let number = bench.fake.mail(
            from: "kim@customer.test", subject: "Où est ma lampe? 💡", "Hello,\nwhere is “1042”?\n.\nKim",
            messageID: "a.1@customer.test")
        let page = try await intake.messages(since: first.cursor)
        let message = try #require(page.messages.first)
        #expect(page.messages.count == 1 && message.conversation == number && message.number > 1 << 40)
        #expect(!message.isOriginal && message.isWhole && !message.wasAnswered)
        let letter = parse(message.bytes)
        #expect(letter.from.map(\.address) == ["kim@customer.test"] && letter.to.map(\.address) == ["help@shop.test"])
        #expect(letter.subject == "Où est ma lampe? 💡" && letter.messageID == "a.1@customer.test")
        #expect(letter.text.contains("where is “1042”?\n.\nKim"), "\(letter.text)")
        #expect(letter.references == ["ticket.\(number)@127.0.0.1"] && letter.flags == [] && letter.error == nil)
        // Nobody vouches for it, whatever server is trusted.
        #expect(senderAuthentication(of: letter, trusting: "127.0.0.1") != .pass)
        #expect(try await intake.messages(since: page.cursor).messages == [])
    }

    @Test func `the ledger takes each message once, and those of a ticket make one case`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let intake = intake(bench)
        var cursor = try await bench.firstContact(intake)
        let number = bench.fake.mail(from: "kim@customer.test", "Where is it?")
        var cases: [String] = []
        for round in 0..<3 {
            // The same look twice, as after a crash before the cursor was kept.
            for _ in 0..<2 {
                let page = try await intake.messages(since: cursor)
                for message in page.messages {
                    if let file = try await desk.take(message) { cases.append(file) }
                }
                if round == 1 { cursor = page.cursor }
            }
            if round == 0 { bench.fake.mail(from: "kim@customer.test", "And when?", ticket: number) }
        }
        #expect(cases.count == 2 && Set(cases).count == 1, "\(cases)")
        try await desk.end()
    }

    @Test func `what an agent or replyd has answered is flagged, notes and agents' words are no messages`() async throws
    {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        let number = bench.fake.mail(from: "kim@customer.test", "Where is it?", files: ["photo.jpg"])
        bench.fake.comment("a note", isPublic: false, in: number)
        let before = try await intake.messages(since: cursor).messages
        #expect(before.map(\.wasAnswered) == [false] && before.map(\.isWhole) == [false])
        bench.fake.comment("Here it is.", isPublic: true, in: number)
        bench.fake.mail(from: "kim@customer.test", "Thanks", ticket: number)
        bench.fake.set(["vip", "ai_ignore"], of: number)
        let after = try await intake.messages(since: cursor).messages
        #expect(after.map(\.wasAnswered) == [true, false] && after.map(\.tags) == [["ignore"], ["ignore"]])
        bench.fake.set(status: "solved", of: number)
        #expect(try await intake.messages(since: cursor).messages.map(\.wasAnswered) == [true, true])
    }

    @Test func `an agent's answer is told with the messages that it answers, replyd's own and notes are none`()
        async throws
    {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        let number = bench.fake.mail(from: "kim@customer.test", "Where is it?")
        bench.fake.mail(from: "kim@customer.test", "And when?", ticket: number)
        bench.fake.comment("a note", isPublic: false, in: number)
        let asked = try await intake.messages(since: cursor)
        #expect(asked.answers == [] && asked.messages.count == 2)
        bench.fake.comment("Here it is.", isPublic: true, in: number)
        bench.fake.mail(from: "kim@customer.test", "Thanks", ticket: number)
        let answered = try await intake.messages(since: cursor)
        #expect(answered.answers.map(\.conversation) == [number])
        #expect(answered.answers.map(\.answered) == [asked.messages.map(\.number)])
        // The last word is ours: it is nobody else's answer.
        let last = try #require(answered.messages.last)
        let reply = IntakeReply(
            conversation: number, answers: last.number, to: "kim@customer.test", messageID: "answer.1@shop.test",
            text: "You are welcome.")
        let claimed = try await desk.claimed()
        _ = try await intake.reply(reply, claimed)
        #expect(try await intake.messages(since: cursor).answers == answered.answers)
        try await desk.finish(claimed)
    }

    @Test func `tickets of other addresses and groups and chats are left alone`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench, .init(recipients: ["Help@shop.test"], groups: [31]))
        let cursor = try await bench.firstContact(intake)
        bench.fake.mail(from: "kim@customer.test", "To us")
        bench.fake.mail(from: "kim@customer.test", to: "jobs@shop.test", "To others")
        bench.fake.set(group: 32, of: bench.fake.mail(from: "lee@customer.test", "To another group"))
        bench.fake.set(channel: "native_messaging", of: bench.fake.mail(from: "mo@customer.test", "A chat"))
        let page = try await intake.messages(since: cursor)
        #expect(page.messages.map { parse($0.bytes).text.trimmingCharacters(in: .whitespacesAndNewlines) } == ["To us"])
        #expect(page.unread == [])
    }

    @Test func `a form's ticket, which names no address, is taken where all that is named fits`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        func intake(_ forms: ZendeskForms?) -> ZendeskIntake {
            self.intake(bench, .init(recipients: ["help@shop.test"], forms: forms, address: "help@shop.test"))
        }
        let cursor = try await bench.firstContact(intake(nil))
        let ticket = bench.fake.mail(from: "kim@customer.test", to: nil, "By a form", channel: "web")
        bench.fake.set(form: 11, brand: 12, of: ticket)
        bench.fake.mail(from: "kim@customer.test", to: "jobs@shop.test", "To others")
        func taken(_ forms: ZendeskForms?) async throws -> [String] {
            try await intake(forms).messages(since: cursor).messages.map { message in
                #expect(parse(message.bytes).to.map(\.address) == ["help@shop.test"])
                return message.conversation
            }
        }
        for forms in [
            ZendeskForms(forms: [10, 11]), ZendeskForms(brands: [12]), ZendeskForms(forms: [11], brands: [12]),
        ] {
            #expect(try await taken(forms) == [ticket], "\(forms)")
        }
        for forms in [
            nil, ZendeskForms(), ZendeskForms(forms: [12]), ZendeskForms(forms: [11], brands: [11]),
            ZendeskForms(groups: [31]),
        ] {
            #expect(try await taken(forms) == [], "\(forms.map { "\($0)" } ?? "none")")
        }
        bench.fake.set(group: 31, of: ticket)
        #expect(try await taken(.init(forms: [11], groups: [31])) == [ticket])
    }

    @Test func `an author without a usable address is given without From, and adds no header`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        bench.fake.mail(
            from: "kim <kim>\r\nBcc: x@customer.test", to: "help@shop.test\r\nCc: y@customer.test",
            subject: "A\r\nFrom: z@customer.test", "Hello", messageID: "a b\r\nCc: y@customer.test")
        let message = try #require(try await intake.messages(since: cursor).messages.first)
        let letter = parse(message.bytes)
        #expect(letter.from == [] && letter.to == [] && letter.cc == [] && letter.subject == "A  From: z@customer.test")
        #expect(letter.messageID == "comment.\(message.number)@127.0.0.1")
        let head = String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("\nBcc:") && !head.contains("\nCc:") && !head.contains("\nFrom:"))
    }

    @Test func `a flood comes page by page, and nothing is left out`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        var cursor = try await bench.firstContact(intake)
        for n in 0..<60 { bench.fake.mail(from: "kim@customer.test", "Question \(n)") }
        var (numbers, isLast) = (Set<UInt64>(), false)
        var pages = 0
        while !isLast {
            let page = try await intake.messages(since: cursor)
            numbers.formUnion(page.messages.map(\.number))
            (cursor, isLast) = (page.cursor, page.isLast)
            pages += 1
        }
        #expect(numbers.count == 60 && pages == 2)
    }

    @Test func `tickets that cannot be read hold the cursor, not the others, and are named at last`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        let bad = (1...4).map { bench.fake.mail(from: "kim@customer.test", "Unreadable \($0)") }
        bench.fake.break("/audits", .reply(422, ["Content-Type: application/json"], "{}"))
        for _ in 0..<2 {
            await #expect(throws: HelpdeskError.self) { try await intake.messages(since: cursor) }
        }
        // One of them can be read again: it is given, the others still hold the cursor.
        bench.fake.break("/tickets/\(bad[0])/audits", .reply(422, ["Content-Type: application/json"], "{}"))
        let page = try await intake.messages(since: cursor)
        #expect(page.messages.map(\.conversation) == Array(bad.dropFirst()) && page.unread == [bad[0]])
        #expect(page.cursor != cursor)
        #expect(
            try await intake.messages(since: page.cursor)
                == IntakePage(
                    messages: [], cursor: page.cursor, isLast: true))
    }

    @Test func `a ticket that the service breaks over holds the cursor for hours, not for ever`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        let bad = bench.fake.mail(from: "kim@customer.test", "Unreadable")
        let good = bench.fake.mail(from: "lee@customer.test", "Readable")
        bench.fake.break("/tickets/\(bad)/audits", .reply(200, ["Content-Type: application/json"], "{}"))
        for _ in 0..<3 {
            let page = try await intake.messages(since: cursor)
            #expect(page.messages.map(\.conversation) == [good] && page.unread == [] && page.cursor == cursor)
        }
        bench.fake.break(nil)
        #expect(try await intake.messages(since: cursor).messages.map(\.conversation) == [bad, good])
    }

    @Test(arguments: [
        (#"{"tickets":[{"id":7}],"after_cursor":"x","end_of_stream":true}"#, ["7"]),
        (#"{"tickets":[5],"after_cursor":"x","end_of_stream":true}"#, ["without a number"]),
    ])
    func `a ticket of a strange shape is named`(answer: String, unread: [String]) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        bench.fake.answerNext([.reply(200, ["Content-Type: application/json"], answer)])
        #expect(try await intake(bench).messages(since: nil).unread == unread)
    }

    @Test(arguments: [
        ("503", ScriptedHTTP.Answer.reply(503, ["Content-Type: text/html"], "<!DOCTYPE html>"), "503"),
        ("429", .reply(429, ["Content-Type: text/plain", "Retry-After: 60"], "wait"), "Zendesk"),
        ("401", .reply(401, ["Content-Type: application/json"], "{}"), "refuses the token"),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("half JSON", .reply(200, ["Content-Type: application/json"], #"{"tickets":["#), "instead of JSON"),
        ("another shape", .reply(200, ["Content-Type: application/json"], #"{"tickets":[]}"#), "no cursor"),
        ("cut", .cut, "Zendesk"),
    ])
    func `no bad answer moves the cursor`(name: String, answer: ScriptedHTTP.Answer, words: String) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let cursor = try await bench.firstContact(intake)
        bench.fake.mail(from: "kim@customer.test", "Where is it?")
        bench.fake.fall(answer)
        do {
            let page = try await intake.messages(since: cursor)
            Issue.record("\(name) was believed: \(page)")
        } catch let error as HelpdeskError {
            #expect("\(error)".contains(words) && !"\(error)".contains("customer.test"), "\(error)")
        }
    }

    @Test func `a cursor that the service has forgotten loses nothing`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = intake(bench)
        let words = try await bench.firstContact(intake).text.split(separator: " ")
        bench.fake.mail(from: "kim@customer.test", "Where is it?")
        let page = try await intake.messages(since: IntakeCursor("\(words[0]) \(words[1]) forgotten"))
        #expect(page.messages.count == 1 && page.isLast && !page.cursor.text.hasSuffix("forgotten"))
        // Of tags, too.
        bench.fake.set(["ai_ignore"], of: page.messages[0].conversation)
        let (_, cursor) = try await bench.zendesk.changes(since: HelpdeskCursor("forgotten"))
        #expect(cursor != HelpdeskCursor("forgotten") && !cursor.text.isEmpty)
    }

    @Test func `a cursor of something else is refused`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        await #expect(throws: HelpdeskError.self) { try await intake(bench).messages(since: IntakeCursor("7")) }
    }
}
