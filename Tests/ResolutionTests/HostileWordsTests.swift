import Testing
import Understanding

@testable import Resolution

/// What a case worker reads of a customer's words must end, whatever they are: a letter that it is stuck with comes back after every
/// restart. With a reader that compares all with all each of these would take hours.
@Suite struct HostileWordsTests {
    private static let lengths = [50_000, 1_000_000]

    private static func text(_ unit: String, _ length: Int, after head: String = "") -> String {
        head + String(repeating: unit, count: length / unit.unicodeScalars.count)
    }

    private func order() throws -> Order {
        try Shop.order(
            "1042",
            (1...12).map { Shop.item($0, "Desk Lamp \($0)", 50_00) } + [Shop.item(13, "Lamp Shade", 19_00)])
    }

    @Test(arguments: ["except ", "all but x. ", "bis auf ", "besides, "], lengths)
    func `exceptions without end except nothing clear`(unit: String, length: Int) throws {
        #expect(try order().lines(namedIn: Self.text(unit, length, after: "I return everything ")).isEmpty)
    }

    @Test func `ten exceptions are heard, and more are not`() throws {
        let order = try order()
        func words(_ count: Int) -> String {
            "everything " + (1...count).map { "except SKU-\($0)." }.joined(separator: " ")
        }
        #expect(order.lines(namedIn: words(WholeOrder.mostExceptions)) == [11, 12, 13])
        #expect(order.lines(namedIn: words(WholeOrder.mostExceptions + 1)).isEmpty)
    }

    @Test(arguments: ["lamp x ", "desk shade ", "desk, a lamp, a shade, ", "lamp "], lengths)
    func `items that are spoken of without end are none`(unit: String, length: Int) throws {
        let named = NamedItems(try order().items, in: TitleWords(Self.text(unit, length)))
        #expect(named.clear.isEmpty)
        #expect(try order().lines(namedIn: Self.text(unit, length)).isEmpty)
    }

    @Test(arguments: lengths)
    func `titles that are said without end choose nothing`(length: Int) {
        let lists = [["green", "green / large"], ["blue", "green"]].map { titles in
            titles.map { Variant(sku: $0, title: $0, price: Sample.eur(1_00)) }
        }
        let told = ToldTitles(of: lists, in: Self.text("green large blue ", length))
        #expect(told.only(of: 0) == nil && told.only(of: 1) == nil)
        #expect(ToldTitles(of: lists, in: "I would like blue.").only(of: 1)?.title == "blue")
    }

    @Test(arguments: lengths)
    func `numbers without end are looked for only so far`(length: Int) {
        let count = length / 8
        let entities = (0..<count).map { place in
            Reading.Entity(
                kind: .order, text: "N\(100_000 + place)", value: "N\(100_000 + place)", start: place * 8,
                end: place * 8 + 7)
        }
        let reply = Event.Reply(message: 1, text: Self.text("N100000 ", length), entities: entities)
        var run = Shop.run(wish: Self.text("M100000 ", length))
        collect(inputs: Books.refund, from: reply, into: &run)
        #expect(run.collected.isEmpty && run.otherOrders == nil)
    }

    @Test(arguments: lengths)
    func `of a wish and of an answer so much is read and kept`(length: Int) throws {
        let book = Books.book(
            [.lookup("order"), .confirm(template: "repeat"), .say(template: "done")],
            inputs: [Runbook.Input(name: "order", kind: .order, ask: "which-order", list: "your-orders")])
        let words = Self.text("I return everything except ", length)
        var play = Play(book, wish: words)
        play.tell(.start)
        play.tell(.found(Findings(orders: [try order(), try Shop.order("1043"), try Shop.order("1044")])))
        play.tell(.answered(reply(words)))
        play.tell(.found(Findings(orders: [try order(), try Shop.order("1043"), try Shop.order("1044")])))
        play.tell(.answered(reply(words)))
        #expect(play.run.state != .done)
        #expect(play.run.wish.unicodeScalars.count == Event.Reply.limit)
        #expect(play.run.collected.values.allSatisfy { $0.value.unicodeScalars.count <= Event.Reply.limit })
        #expect(reply("It came late.").text == "It came late.")
    }
}
