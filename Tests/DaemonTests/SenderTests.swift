import Foundation
import Loopback
import Mail
import Testing

/// Signatures, SPF and DMARC as the Internet has them: real signatures, a real name server, rspamd before the mailbox.
@Suite(.serialized) struct SenderTests {
    /// One letter as a stranger may send it, and what it may prove.
    struct Trial: Sendable {
        var name: String
        var verdict: SenderVerdict
        var from = Shop.ada
        var extra: [String] = []
        var envelope: Envelope
        /// The same words a third time would be a machine's.
        var words = "Hello, where is my parcel 4101?"
        /// What becomes of the letter on its way.
        var treat: @Sendable ([UInt8], Senders) throws -> [UInt8] = { letter, _ in letter }
    }

    private static let (us, evil) = (World.mailbox, "mallory@evil.example")
    private static let signature = DKIMSignature(domain: "customer.example")
    private static let (unwatched, vouched) = ("noor@unwatched.example", "dkim=pass header.d=unwatched.example")

    private static func stranger(_ sender: String = Shop.ada, greeting: String = "evil.example") -> Envelope {
        Envelope(sender: sender, recipients: [us], client: Senders.stranger, greeting: greeting)
    }
    private static func own(_ sender: String = Shop.ada) -> Envelope {
        Envelope(sender: sender, recipients: [us], client: Senders.client, greeting: "mail.customer.example")
    }
    private static func sign(_ signature: DKIMSignature) -> @Sendable ([UInt8], Senders) throws -> [UInt8] {
        { try $1.signed($0, by: signature) }
    }
    private static func replacing(_ old: String, _ new: String) -> @Sendable ([UInt8], Senders) throws -> [UInt8] {
        { letter, senders in
            let text = String(decoding: try senders.signed(letter, by: signature), as: UTF8.self)
            return Array(text.replacingOccurrences(of: old, with: new).utf8)
        }
    }
    private static func signatures(_ count: Int, _ domain: String) -> [String] {
        (0..<count).map { "DKIM-Signature: v=1; a=rsa-sha256; d=\(domain); s=s\($0); h=from; bh=AA==; b=AA==" }
    }

    private static let genuine = [
        Trial(name: "signed", verdict: .pass, envelope: own(), treat: sign(signature)),
        Trial(
            name: "signed and forwarded", verdict: .pass, envelope: stranger("fw@evil.example"),
            words: "When will order 4101 arrive?", treat: sign(signature)),
        Trial(
            name: "from the domain's own address", verdict: .pass, envelope: own(),
            words: "Where is the parcel of order 4101 now?"),
        Trial(
            name: "signed without a policy", verdict: .pass, from: unwatched, envelope: stranger(unwatched),
            treat: sign(DKIMSignature(domain: "unwatched.example"))),
        Trial(
            name: "a bad signature below a good one", verdict: .pass, extra: signatures(1, "list.example"),
            envelope: stranger(), words: "Can you tell me where order 4101 is?", treat: sign(signature)),
    ]

    private static let forged =
        [
            Trial(name: "unsigned", verdict: .fail, envelope: stranger()),
            Trial(
                name: "signed with a key nobody published", verdict: .fail, envelope: stranger(),
                treat: { try $1.wronglySigned($0, by: signature) }),
            Trial(name: "its words changed", verdict: .fail, envelope: stranger(), treat: replacing("4101", "4102")),
            Trial(
                name: "its subject changed", verdict: .fail, envelope: stranger(), treat: replacing("Parcel", "Refund")),
            Trial(
                name: "a signature that ended", verdict: .fail, envelope: stranger(),
                treat: sign(DKIMSignature(domain: "customer.example", expires: Date(timeIntervalSinceNow: -3_600)))),
            Trial(
                name: "another domain's signature", verdict: .fail, envelope: stranger(evil),
                treat: sign(DKIMSignature(domain: "evil.example"))),
            Trial(
                name: "SPF only", verdict: .none, from: unwatched, envelope: own(unwatched)),
            Trial(
                name: "nothing is published", verdict: .none, from: "a@blank.example",
                envelope: stranger("a@blank.example")),
            Trial(
                name: "policy quarantine", verdict: .fail, from: "a@careful.example",
                envelope: stranger("a@careful.example")),
            Trial(name: "policy none", verdict: .fail, from: "a@lax.example", envelope: stranger("a@lax.example")),
            Trial(
                name: "the policy cannot be had", verdict: .none, from: "a@shaky.example",
                envelope: stranger("a@shaky.example")),
            Trial(
                name: "two authors", verdict: .fail, extra: ["From: \(evil)"], envelope: stranger(evil),
                treat: sign(DKIMSignature(domain: "evil.example", fields: ["subject"]))),
            Trial(
                name: "a null sender that greets as us", verdict: .fail,
                envelope: stranger("", greeting: "mx.lumen.example")),
            Trial(
                name: "a lying sender, DMARC", verdict: .none, from: unwatched,
                envelope: stranger("\"a); dmarc=pass header.from=unwatched.example (b\"@evil.example")),
            Trial(
                name: "a lying sender, DKIM", verdict: .none, from: unwatched,
                envelope: stranger("\"a); \(vouched) (b\"@evil.example")),
            Trial(
                name: "a lying sender with a signature to show", verdict: .none, from: unwatched,
                extra: signatures(1, "unwatched.example"), envelope: stranger("\"a); \(vouched) (b\"@evil.example")),
            Trial(
                name: "a lying sender behind many signatures", verdict: .none, from: unwatched,
                extra: signatures(30, "unwatched.example"), envelope: stranger("\"a); \(vouched) (b\"@evil.example")),
            Trial(
                name: "a lying greeting", verdict: .none, from: unwatched,
                envelope: stranger("", greeting: "x.test);dkim=pass/1(a)header.d=unwatched.example;spf=none(")),
        ]
        + [
            "mx.lumen.example; dmarc=pass header.from=customer.example",
            "MX.Lumen.Example (our own); dmarc=pass header.from=customer.example",
            "\"mx.lumen.example\" 1; dmarc=pass header.from=customer.example",
            "\"mx.lumen.examp\\le\"; dmarc=pass header.from=customer.example",
            "\r\n\tmx.lumen.example\r\n\t; dkim=pass header.d=customer.example",
        ].map {
            Trial(name: "brings \($0)", verdict: .fail, extra: ["Authentication-Results: \($0)"], envelope: stranger())
        }

    // On Debian it is a package that Scripts/prepare installs: then its absence is a failure, not a reason to skip.
    @Test(
        .enabled(
            if: Senders.canBeChecked || FileManager.default.fileExists(atPath: "/etc/debian_version"),
            "rspamd is not installed, and this is no Debian"))
    func `only what is really signed or sent by the domain proves who wrote it`() async throws {
        let senders = try Senders()
        try senders.know("customer.example")
        try senders.know("evil.example", client: Senders.stranger)
        try senders.know("unwatched.example", policy: nil)
        try senders.know("careful.example", policy: .quarantine)
        try senders.know("lax.example", policy: Senders.Policy.none)
        senders.names.add([DNSRecord("_dmarc.shaky.example", .failure), DNSRecord("shaky.example", .failure)])
        let world = try await World.make(host: MailHost.start(senders: senders))
        let daemon = try await world.start()

        let trials = Self.forged + Self.genuine
        for (number, trial) in trials.enumerated() {
            let letter =
                trial.extra + [
                    "From: \(trial.from)", "To: \(World.mailbox)", "Subject: Parcel", "Date: \(World.date(Date()))",
                    "Message-ID: <trial-\(number)@x.example>", "", trial.words, "",
                ]
            let bytes = try trial.treat(Array(letter.joined(separator: "\r\n").utf8), senders)
            do { try world.host.carry(bytes, trial.envelope) } catch { Issue.record("\(trial.name): \(error)") }
        }
        let arrived = try await world.host.awaitLetters(of: World.mailbox, count: trials.count)
        #expect(arrived.count == trials.count)
        for bytes in arrived {
            let message = parse(bytes)
            let name = message.messageID?.split(separator: "@").first?.dropFirst("trial-".count)
            guard let trial = name.flatMap({ Int($0) }).map({ trials[$0] }) else { continue }
            let verdict = senderAuthentication(of: message, trusting: world.host.authservID)
            #expect(
                verdict == trial.verdict,
                "\(trial.name): \(message.authenticationResults)\n\(String(decoding: bytes.prefix(3_000), as: UTF8.self))"
            )
        }

        // The road to its end: the daemon served those that were proven, and nobody else. Of four that come about one order
        // before the first is answered, the fourth is a person's.
        #expect(try await world.awaitInbox(of: Shop.ada, count: 3).count == 3, "\(daemon.logText.suffix(2_000))")
        _ = try await world.eventually { try await world.isQuiet() }
        let raised = try await world.cases().filter { $0.principal != "L0" }
        #expect(try world.inbox(of: Shop.ada).count == 3, "\(raised)")
        #expect(Set(raised.compactMap(\.customer)) == [Shop.ada, Self.unwatched], "\(raised)")
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
