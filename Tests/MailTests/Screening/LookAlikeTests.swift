import Testing

@testable import Mail

/// Rule S3: senders that are drawn like others.
struct LookAlikeTests {
    // RFC 3492, 7.1, samples of several scripts.
    @Test(arguments: [
        ("egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"), ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
        ("Proprostnemluvesky-uyb24dma41a", "pročprostěnemluvíčesky"),
        ("4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"),
        ("b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"),
        ("PorqunopuedensimplementehablarenEspaol-fmd56a", "porquénopuedensimplementehablarenespañol"),
        ("3B-ww4c5e180e575a65lsy2b", "3年b組金八先生"), ("bcher-kva", "bücher"),
    ])
    func `punycode is decoded`(label: String, expected: String) throws {
        let decoded = try #require(decodedPunycode(Array(label.utf8)[...]))
        var text = String.UnicodeScalarView()
        text.append(contentsOf: decoded)
        #expect(String(text).lowercased() == expected.lowercased())
    }

    @Test(arguments: [
        "", "a-", "99999999", "zzzzzzzzzzzzzzzzzzzz", "a b", "ü", String(repeating: "a", count: 80), "-!",
    ])
    func `what is no punycode is refused`(label: String) {
        #expect(decodedPunycode(Array(label.utf8)[...]) == nil)
    }

    @Test(arguments: [
        "a@xn--pypal-4ve.example", "a@xn--80ak6aa92e.example", "a@sh\u{43E}p.example", "\u{430}nna@example.net",
        "a@xn--99999999.example", "a@p\u{200B}aypal.example", "a@\u{FF4C}umen.example",
    ])
    func `an address of two alphabets is suspect`(address: String) {
        #expect(LookAlike.isSuspect(Message.Mailbox(address: address)))
    }

    @Test(arguments: [
        "a@xn--bcher-kva.example", "a@xn--mller-kva.example", "a@xn--e1afmkfd.example", "a@b\u{FC}cher.example",
        "пример@example.net", "a@xn--fiqs8s.example", "a@example.net", "用户@xn--fsqu00a.example",
        "a@xn--mgbh0fb.example",
        "j\u{F6}rg@example.net", "a@xn--r8jz45g.example",
    ])
    func `an address in its own alphabet is not`(address: String) {
        #expect(!LookAlike.isSuspect(Message.Mailbox(address: address)))
    }

    @Test(arguments: [
        "P\u{430}yPal", "L\u{3BF}men Support", "Servi\u{441}e", "\u{410}mazon", "Micros\u{43E}ft Team",
        "Ban\u{43A} help",
    ])
    func `a name of two alphabets is suspect`(name: String) {
        #expect(LookAlike.isSuspect(Message.Mailbox(name: name, address: "a@example.net")))
    }

    @Test(arguments: [
        "Иван Петров", "Γιώργος Παππάς (George)", "Müller, Jörg", "Иван-Ivan", "Nguyễn Văn An", "José ☕ Café",
        "Anna Ковальчук",
        "山田 Taro", "Søren Ærø", "O’Neill", "Đặng Thị Hà",
    ])
    func `a name in its own alphabets is not`(name: String) {
        #expect(!LookAlike.isSuspect(Message.Mailbox(name: name, address: "a@example.net")))
    }

    private func imitated(_ domain: String) -> String? {
        LookAlike.imitated(by: domain, among: ["lumenlamps.com", "my-corner.example"].compactMap { KnownDomain($0) })
    }

    @Test(arguments: [
        "1umenlamps.com", "lurnenlamps.com", "iumenlamps.com", "lumenlarnps.com", "lumen1amps.com", "lumenlamp5.com",
        "lumenlamps.com.evil.test", "mail.lumenlamps.com.evil.test", "lumenlamp.com", "lumennlamps.com",
        "lumenlmaps.com",
        "lumenlamps.co", "xn--lumnlamps-i0h.com", "lumènlamps.com", "my-c0rner.example", "rny-corner.example",
        "shop.1umenlamps.com",
    ])
    func `a domain made to resemble ours is told`(domain: String) {
        #expect(imitated(domain) != nil)
    }

    @Test(arguments: [
        "lumenlamps.com", "shop.lumenlamps.com", "LUMENLAMPS.com", "my-corner.example", "example.net", "lumen.com",
        "lamps.com", "gmail.com", "", "com", "mycornershop.example", "lumenlampshades.example", "xn--bcher-kva.example",
    ])
    func `our own and others' domains are not`(domain: String) {
        #expect(imitated(domain) == nil)
    }

    private func screening(_ headers: String..., names: [String] = ["Lumen Lamps"]) throws -> Screening {
        let own = OwnIdentity(
            addresses: [try #require(EmailAddress("help@lumenlamps.com"))], authenticationServer: nil, names: names,
            domains: ["lumen.example"])
        return screen(parsed(headers + ["To: help@lumenlamps.com", "Subject: hello"], "words"), as: own)
    }

    @Test(arguments: [
        "From: Noor <noor@1umenlamps.com>", "From: Lumen Lamps <x@evil.test>",
        "From: LUMEN-LAMPS Support <x@evil.test>",
        "From: \"help@lumenlamps.com\" <x@evil.test>", "From: \"info@lumen.example via Mail\" <x@evil.test>",
        "From: Lumen L\u{430}mps <x@evil.test>", "From: noor@example.net\nReply-To: noor@lumenlarnps.com",
        "From: =?utf-8?q?Noor_=E2=80=AEnoor=40gro=2Enemul?= <x@evil.test>", "From: Pay\u{200B}Pal <x@evil.test>",
    ])
    func `who pretends to be us goes to a person`(header: String) throws {
        let result = try screening(header)
        #expect(result.policy == .humanOnly)
        #expect(result.signs.contains { $0.rule == "S3" })
    }

    @Test(arguments: [
        "From: Noor <noor@example.net>", "From: Ines at work <ines@mail.lumen.example>", "From: Lumen <x@example.net>",
        "From: \"noor@example.net\" <noor@example.net>", "From: Noor <noor@example.net>\nReply-To: noor@work.example",
        "From: \u{202A}Noor\u{202C} <noor@example.net>", "From: \u{648}\u{200C}\u{627} <noor@example.net>",
    ])
    func `who does not is answered`(header: String) throws {
        #expect(try screening(header).policy == .allowed)
    }

    @Test func `a mailbox at a host for everybody has no domain to imitate`() throws {
        let own = OwnIdentity(
            addresses: [try #require(EmailAddress("lumenlamps@hotmail.com"))], authenticationServer: nil)
        let message = parsed(["From: Noor <noor@hotmial.com>", "To: lumenlamps@hotmail.com", "Subject: x"], "words")
        #expect(screen(message, as: own).policy == .allowed)
    }

    @Test(arguments: [
        ("From: \u{202D}Noor <a@x.example>", Message.Flag.bidiControl),
        ("From: No\u{200B}or <a@x.example>", .invisibleCharacter),
        ("From: Noor <a\u{200B}b@x.example>", .invisibleCharacter),
        ("From: Noor <a\u{2066}b@x.example>", .bidiControl),
        ("From: a@x.example\nReply-To: \u{430}pple <b@x.example>", .lookAlike),
    ])
    func `controls and mixtures are flagged`(header: String, flag: Message.Flag) {
        #expect(parsed([header]).flags.contains(flag))
    }
}
