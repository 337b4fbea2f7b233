import Reply
import Resolution
import Testing

@Suite struct GreetingTests {
    struct Name: CustomTestStringConvertible {
        let name: String?
        let greeting: String
        var testDescription: String { name ?? "no name" }

        init(_ name: String?, _ greeting: String) {
            self.name = name
            self.greeting = greeting
        }

        static let all = [
            Name("Ada Novak", "Hello Ada,"), Name("Ada", "Hello Ada,"), Name("  Ada   Novak ", "Hello Ada,"),
            Name("\"Ada Novak\"", "Hello Ada,"), Name("'Ada'", "Hello Ada,"),
            Name("Jean-Luc d'Orsay", "Hello Jean-Luc,"),
            Name("Élodie Marchand", "Hello Élodie,"), Name("山田 花子", "Hello 山田,"), Name("Зоя Петрова", "Hello Зоя,"),
            Name("Dr. Ada Novak", "Hello Dr. Ada Novak,"), Name("Mrs Novak", "Hello Mrs Novak,"),
            Name("J. Novak", "Hello J. Novak,"), Name("A Novak", "Hello A Novak,"),
            Name(nil, "Hello,"), Name("", "Hello,"), Name("   ", "Hello,"), Name("...", "Hello,"),
            Name("\"\"", "Hello,"),
            Name("Novak, Ada", "Hello,"), Name("ada@customer.example", "Hello,"),
            Name("visit evil.example now", "Hello,"),
            Name("https://evil.example", "Hello,"), Name("www.evil.example", "Hello,"),
            Name("Call 0900 1234", "Hello,"),
            Name("Agent 7", "Hello,"), Name("Ada \u{0661}\u{0662}", "Hello,"), Name("{{order.total}}", "Hello,"),
            Name("}}Ada{{", "Hello,"), Name("Ada\nBcc: x", "Hello,"), Name("Ada\r\nNovak", "Hello,"),
            Name("Ada\u{0}", "Hello,"), Name("\u{202E}adA", "Hello,"), Name("A\u{200B}da", "Hello,"),
            Name("<b>Ada</b>", "Hello,"), Name("Refund | approved", "Hello,"), Name("Ada\u{2028}Novak", "Hello,"),
            Name(String(repeating: "A", count: 40), "Hello \(String(repeating: "A", count: 40)),"),
            Name(String(repeating: "A", count: 41), "Hello,"),
        ]
    }

    @Test(arguments: Name.all)
    func `a display name greets only when it is harmless`(name: Name) throws {
        let draft = try Shop.draft("Text.", Facts(), to: name.name)
        #expect(draft.text.split(separator: "\n\n").first.map(String.init) == name.greeting)
    }

    @Test(arguments: Name.all)
    func `the shop's own name is held to the same rule`(name: Name) throws {
        guard let own = name.name else { return }
        let draft = try Shop.draft("Text.", Facts(["customer.name": .text(own)]))
        #expect(draft.text.split(separator: "\n\n").first.map(String.init) == name.greeting)
    }
}
