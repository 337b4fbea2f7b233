import Foundation
import JSON
import Loopback
import Resolution
import Testing

@testable import Integrations

@Suite struct `A table of tools` {
    /// What the table says when something of a good one is changed; nil: it is still good.
    private func problem(
        _ memory: LittleShop.Memory = .keys,
        _ edit: (inout [ToolTable.LookUp: ToolTable.Reading], inout [ToolTable.Deed: ToolTable.Acting]) throws -> Void
    ) throws -> String? {
        var (lookUps, actions) = (try LittleTables.lookUps(memory), try LittleTables.actions(memory))
        try edit(&lookUps, &actions)
        do {
            _ = try ToolTable(lookUps: lookUps, actions: actions)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `refuses an action that could be done twice`() throws {
        #expect(try problem { _, _ in } == nil && problem(.none) { _, _ in } == nil)
        // Neither a key nor a way to see it.
        var said = try problem(.none) { _, actions in actions[.refund]?.readBack = nil }
        #expect(said?.contains("could be done twice") == true, "\(said ?? "")")
        // It is seen by what another refund of the same sum would show as well.
        said = try problem(.none) { _, actions in
            actions[.refund]?.readBack?.equals = ["cents": .text("{{amount.minor}}")]
        }
        #expect(said?.contains("carries our key") == true, "\(said ?? "")")
        // It is to be found by a key that was never sent.
        said = try problem(.none) { _, actions in
            actions[.refund]?.arguments = try LittleTables.object([
                "number": "{{order.number}}", "cents": "{{amount.minor}}",
            ])
        }
        #expect(said?.contains("carries our key") == true, "\(said ?? "")")
        said = try problem { _, actions in
            actions[.refund]?.arguments = try LittleTables.object([
                "number": "{{order.number}}", "cents": "{{amount.minor}}",
            ])
        }
        #expect(said?.contains("no `{{key}}`") == true, "\(said ?? "")")
        // Money is never a state, nor is a renewal.
        for deed in ToolTable.Deed.allCases where !deed.isState {
            said = try problem { _, actions in
                var one = try #require(actions[deed] ?? actions[.refund])
                one.repetition = .state
                actions = [deed: one]
            }
            #expect(said != nil, "\(deed)")
        }
        said = try problem { _, actions in actions[.refund]?.repetition = .key(remembered: 60) }
        #expect(said?.contains("within an hour") == true, "\(said ?? "")")
    }

    @Test func `refuses a look-up that does not say whose it is, or leaves out what must be known`() throws {
        typealias Edit = (inout [ToolTable.LookUp: ToolTable.Reading], inout [ToolTable.Deed: ToolTable.Acting]) throws
            -> Void
        let wrong: [(String, Edit)] = [
            ("`customer` and `orders`", { lookUps, _ in lookUps[.orders] = nil }),
            ("must have `order`", { lookUps, _ in lookUps[.order] = nil }),
            (
                "whose it is",
                { lookUps, _ in
                    lookUps[.order]?.fields["customer"] = nil
                    lookUps[.order]?.fields["email"] = nil
                }
            ),
            (
                "read from the result",
                { lookUps, _ in lookUps[.order]?.fields["email"] = try ToolField("=kim@customer.test") }
            ),
            ("`total` is missing", { lookUps, _ in lookUps[.order]?.fields["total"] = nil }),
            ("`refunded` must be known", { lookUps, _ in lookUps[.order]?.fields["refunded"] = nil }),
            ("is money", { lookUps, _ in lookUps[.order]?.fields["total"] = try ToolField("total_cents") }),
            ("is no money", { lookUps, _ in lookUps[.order]?.fields["number"] = try ToolField("minor(number)") }),
            ("no field `colour`", { lookUps, _ in lookUps[.order]?.fields["colour"] = try ToolField("colour") }),
            (
                "`[]` stands on both sides",
                { lookUps, _ in lookUps[.order]?.fields["items[].sku"] = try ToolField("sku") }
            ),
            ("several lists", { lookUps, _ in lookUps[.order]?.fields["items[].sku"] = try ToolField("goods[].sku") }),
            ("items need `items[].title`", { lookUps, _ in lookUps[.order]?.fields["items[].title"] = nil }),
            ("is none of placed", { lookUps, _ in lookUps[.order]?.statuses["lost"] = "lost" }),
            ("name none of", { lookUps, _ in lookUps[.orders]?.arguments = .empty }),
            (
                "no value `customer.id`",
                { lookUps, _ in lookUps[.order]?.arguments = try LittleTables.object(["id": "{{customer.id}}"]) }
            ),
            ("`orders[]`", { lookUps, _ in lookUps[.orders]?.result = nil }),
            (
                "must name amount",
                { _, actions in
                    actions[.refund]?.arguments = try LittleTables.object([
                        "number": "{{order.number}}", "key": "{{key}}",
                    ])
                }
            ),
            ("reads and as one that acts", { lookUps, _ in lookUps[.order]?.tool = "refund" }),
        ]
        for (words, edit) in wrong {
            let said = try problem(.keys, edit)
            #expect(said?.contains(words) == true, "\(words): \(said ?? "it is taken")")
        }
    }

    @Test func `takes values whole, never into a text`() throws {
        for text in [
            "Order {{order.number}}", "{{order.number", "order.number}}", "{{Order}}", "{{a}}{{b}}", "{{}}", "{{a b}}",
        ] {
            #expect(throws: ToolTableProblem.self, "\(text)") { try ToolTemplate(.text(text)) }
        }
        #expect(throws: ToolTableProblem.self) { try ToolTemplate(.object(["{{key}}": .null])) }
        let template = try ToolTemplate(
            .object(["a": .text("{{x}}"), "b": .list([.text("{{y}}"), .text("plain")]), "c": .text("{{z}}")]))
        #expect(template.names == ["x", "y", "z"])
        let evil = "\"}, {{z}} \r\n%2F' ünï"
        let filled = template.filled(["x": .text(evil), "y": .number(7)])
        // What a value holds is not looked through for more holes, and what is not there is left out.
        #expect(filled == .object(["a": .text(evil), "b": .list([.number(7), .text("plain")])]))
        #expect(JSONValue(filled.bytes) == filled)
    }

    @Test func `reads sums exactly or not at all`() {
        let good: [(String, Int, Int)] = [
            ("49", 2, 4_900), ("49.9", 2, 4_990), ("49.90", 2, 4_990), ("49.9000", 2, 4_990), ("0.01", 2, 1),
            ("1000", 0, 1_000), ("1000.00", 0, 1_000), ("1.234", 3, 1_234), ("123456789012.34", 2, 12_345_678_901_234),
        ]
        for (text, digits, minor) in good { #expect(ToolRecord.exact(text, digits: digits) == minor, "\(text)") }
        for text in [
            "", ".", "49.", ".9", "49.999", "-1", "+1", "1e3", "1,5", " 1", "1 EUR", "٣", "99999999999999999", "NaN",
        ] {
            #expect(ToolRecord.exact(text, digits: 2) == nil, "\(text)")
        }
        // Through JSON, too: no sum passes through a floating-point number.
        let number = JSONValue(Array("{\"a\":1152921504606.37,\"b\":0.1,\"c\":1e400}".utf8))
        #expect(number == nil)
        let whole = JSONValue(Array("{\"a\":1152921504606.37,\"b\":0.10,\"c\":4900}".utf8))
        #expect(whole?["a"].map { "\($0)" } == "number(1152921504606.37)")
        #expect(whole?["b"] == .number(Decimal(string: "0.1") ?? 0) && whole?["c"]?.number == 4_900)
        #expect(whole?["a"]?.number == nil)
    }

    @Test func `reads moments with their zone`() {
        let good: [(String, Double)] = [
            ("2026-11-26T21:10:46Z", 1_795_727_446), ("2026-11-26 22:10:46+01:00", 1_795_727_446),
            ("2026-11-26T16:10:46.500-0500", 1_795_727_446.5), ("1970-01-01T00:00:00Z", 0),
            ("2024-02-29", 1_709_208_000), ("2000-03-01T00:00:00Z", 951_868_800),
        ]
        for (text, seconds) in good {
            #expect(ToolMoment.date(text)?.timeIntervalSince1970 == seconds, "\(text)")
        }
        for text in [
            "", "2026-11-26T21:10:46", "2026-13-01", "2025-02-29", "26.11.2026", "2026-11-26T24:00:00Z",
            "2026-11-26T21:10Z",
            "2026-11-26T21:10:46+25:00", "tomorrow", "1795727446",
        ] {
            #expect(ToolMoment.date(text) == nil, "\(text)")
        }
    }
}
