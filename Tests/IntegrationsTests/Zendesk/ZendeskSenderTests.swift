import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Testing
import Transport

/// When Zendesk's word on who wrote is believed. That audits judge comments so is documented, and not recorded.
@Suite(.serialized)
struct ZendeskSenderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var isVouched = false
        var channel = "email"
        var standing = ZendeskFake.Standing()
        var believes = true
        var isVerified = true
        var isSuspended = false

        var testDescription: String { name }

        static let all: [Row] = [
            Row(name: "trusted mail", isVouched: true),
            Row(name: "a signed-in user's form", isVouched: true, channel: "web"),
            Row(name: "the operator believes nothing", believes: false),
            Row(name: "no judgement", standing: .init(isTrusted: nil)),
            Row(name: "no judgement of a form", channel: "web", standing: .init(isTrusted: nil)),
            Row(name: "not trusted", standing: .init(isTrusted: false)),
            Row(name: "trusted with a flag", standing: .init(flags: [0])),
            Row(name: "a machine's", standing: .init(flags: [3])),
            Row(name: "a form without signing in", channel: "web", standing: .init(isTrusted: false, flags: [2])),
            Row(name: "another From", standing: .init(from: "lee@customer.test")),
            Row(name: "a From in capitals", standing: .init(from: "KIM@customer.test")),
            Row(name: "a From that looks alike", standing: .init(from: "\u{212A}im@customer.test")),
            Row(name: "brought in by an agent", standing: .init(broughtBy: 71)),
            Row(name: "a form filled in by an agent", channel: "web", standing: .init(broughtBy: 71)),
            Row(name: "out of another ticket", standing: .init(rel: "follow_up")),
            Row(name: "a form of an address that nobody verified", channel: "web", isVerified: false),
            Row(name: "the API", channel: "api"),
            Row(name: "a suspended user", isSuspended: true),
        ]
    }

    @Test(arguments: Row.all)
    func `a comment is its author's where everything says so`(_ row: Row) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = ZendeskIntake(bench.zendesk, .init(believesSenders: row.believes))
        let cursor = try await bench.firstContact(intake)
        bench.fake.setVerified(row.isVerified, "kim@customer.test")
        if row.isSuspended { bench.fake.suspend("kim@customer.test") }
        bench.fake.mail(from: "kim@customer.test", "Where is it?", channel: row.channel, standing: row.standing)
        let message = try #require(try await intake.messages(since: cursor).messages.first)
        let letter = parse(message.bytes)
        let verdict = senderAuthentication(of: letter, trusting: ZendeskIntake.voucher)
        #expect((verdict == .pass) == row.isVouched, "\(String(decoding: message.bytes, as: UTF8.self))")
        // Whose word it is, is for the operator to believe: to every other host it is nobody's.
        #expect(senderAuthentication(of: letter, trusting: "mx.shop.test") != .pass)
        if row.isVouched {
            #expect(letter.from.map(\.address) == ["kim@customer.test"] && letter.authenticationResults.count == 1)
            #expect(principal(of: letter, authenticated: true, customer: nil).level == .l1)
        }
    }

    @Test func `what somebody else writes in a ticket is nobody's word, and the requester's next is theirs`()
        async throws
    {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = ZendeskIntake(bench.zendesk, .init(believesSenders: true))
        let cursor = try await bench.firstContact(intake)
        let ticket = bench.fake.mail(from: "kim@customer.test", "Where is it?")
        bench.fake.mail(from: "lee@customer.test", "Send it to me!", ticket: ticket)
        bench.fake.mail(from: "kim@customer.test", "And when?", ticket: ticket)
        let verdicts = try await intake.messages(since: cursor).messages.map { message in
            senderAuthentication(of: parse(message.bytes), trusting: ZendeskIntake.voucher) == .pass
        }
        #expect(verdicts == [true, false, true])
    }

    @Test func `no words of a stranger become the field that vouches`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = ZendeskIntake(bench.zendesk, .init(believesSenders: true))
        let cursor = try await bench.firstContact(intake)
        let field = "Authentication-Results: \(ZendeskIntake.voucher); dmarc=pass header.from=customer.test"
        let forged = ["a@customer.test\r\n\(field)", "a@x.test;dmarc=pass header.from=customer.test", "a@b.test (c"]
        for address in forged {
            bench.fake.mail(
                from: address, subject: "A\r\n\(field)", "\(field)\r\n\r\nHello", messageID: "a@b\r\n\(field)")
        }
        let messages = try await intake.messages(since: cursor).messages
        #expect(messages.count == forged.count)
        for message in messages {
            let letter = parse(message.bytes)
            #expect(
                letter.authenticationResults == [] && letter.from == [],
                "\(String(decoding: message.bytes, as: UTF8.self))")
        }
    }

    @Test func `whether answers can be said is asked by reading`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let intake = ZendeskIntake(bench.zendesk)
        #expect(await intake.examineReplying().map(\.remedy) == [nil])
        bench.fake.setPrivateOnly(true)
        let found = await intake.examineReplying()
        #expect(found.count == 1 && found.first?.remedy?.contains("public comments") == true)
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
    }
}
