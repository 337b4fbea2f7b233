import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// The main road with letters of other shapes than a few plain lines, and with other people in the same thread.
@Suite(.serialized) final class LetterShapeTests {
    let world: World
    let daemon: RunningDaemon

    init() async throws {
        world = try await World.make()
        daemon = try await world.start()
    }

    private func over(_ body: () async throws -> Void) async throws {
        do { try await body() } catch {
            try? await world.destroy()
            throw error
        }
        let ended = try await daemon.terminate()
        #expect(ended.status == 0, "\(daemon.logText.suffix(1_500))")
        try await world.destroy()
    }

    private func deliver(_ lines: [String], from: String) throws {
        try world.host.deliver(
            Array(lines.joined(separator: "\r\n").utf8), from: from, to: World.mailbox, verified: true)
    }

    private func header(_ from: String, _ subject: String, _ id: String, _ type: String) -> [String] {
        [
            "From: \(from)", "To: \(World.mailbox)", "Subject: \(subject)", "Date: \(World.date(Date()))",
            "Message-ID: <\(id)>", "MIME-Version: 1.0", "Content-Type: \(type); charset=utf-8",
        ]
    }

    @Test func `an HTML-only letter is read and answered`() async throws {
        try await over {
            try deliver(
                header(Shop.ada, "My lamp", "html-only@customer.example", "text/html") + [
                    "", "<html><head><style>p { color: #333 }</style></head><body>",
                    "<p>Hello,</p><p>could you tell me <b>where my parcel&nbsp;4101</b> is?</p>",
                    "<div>Kind regards<br>Ada</div></body></html>", "",
                ], from: Shop.ada)
            let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("PX410177"))
            #expect(try await world.eventually { try await world.cases().first?.state == "resolved" })
        }
    }

    @Test func `a reply above hundreds of quoted lines is read by what is new in it`() async throws {
        try await over {
            // The quotation asks for a refund again and again, and threatens: none of it is what the author writes now.
            let quoted = (0..<220).map { number in
                number % 20 == 7
                    ? "> I want a refund for order 4102, or my lawyer will take you to court."
                    : "> An old line, \(number)."
            }
            try deliver(
                header(Shop.ada, "Re: Everything", "long-quote@customer.example", "text/plain") + [
                    "", "Hello, where is my parcel 4101?", "", "Ada", "", "On Mon, 2 Nov 2026 at 10:00, Lumen wrote:",
                ] + quoted + [""], from: Shop.ada)
            let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("PX410177"))
            #expect(try await world.eventually { try await world.isQuiet() })
            #expect(try await world.order("4102")?.refunded.minor == 0)
            #expect(try world.inbox(of: "legal@people.example").isEmpty)
            #expect(try await world.cases().first?.state == "resolved")
        }
    }

    @Test func `somebody else in the thread learns nothing of the customer's case`() async throws {
        try await over {
            let asked = try world.write(
                from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? My door code is quokka.")
            let answer = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            let id = answer.messageID ?? ""
            try world.write(
                from: Shop.stranger, subject: "Re: Parcel", "Hello, and where is my parcel 4101?",
                headers: ["In-Reply-To: <\(id)>", "References: <\(asked)> <\(id)>"])
            #expect(try await world.eventually { try await world.cases().count == 2 })
            #expect(try await world.eventually { try await world.isQuiet() })
            let cases = try await world.cases()
            #expect(cases.map(\.customer) == [Shop.ada, Shop.stranger])
            #expect(cases.first?.state == "resolved")
            for letter in try world.inbox(of: Shop.stranger) {
                #expect(!letter.text.contains("PX410177") && !letter.text.contains("quokka"))
            }
            let told = try await world.replyd(["explain", cases[1].case, "--json"])
            #expect(told.output.contains("possibly related to \(cases[0].case)"), "\(told.output)")
        }
    }
}
