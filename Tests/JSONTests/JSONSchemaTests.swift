import Foundation
import Testing

@testable import JSON

@Suite struct `A schema of a tool` {
    private func problem(_ schema: String, _ value: String) throws -> String? {
        let schema = try CheckedSchema(try #require(JSONValue(Array(schema.utf8))))
        return schema.problem(try #require(JSONValue(Array(value.utf8))))
    }

    /// Schema, a value that fits, one that does not.
    static let rules: [(String, String, String)] = [
        (#"{"type":"string"}"#, #""a""#, "1"), (#"{"type":["string","null"]}"#, "null", "true"),
        (#"{"type":"integer"}"#, "4.0", "4.5"), (#"{"type":"number"}"#, "4.5", #""4.5""#),
        (#"{"const":{"a":[1]}}"#, #"{"a":[1.0]}"#, #"{"a":[2]}"#), (#"{"enum":["a",null]}"#, "null", #""b""#),
        (#"{"properties":{"a":{"type":"string"}},"additionalProperties":false}"#, #"{"a":""}"#, #"{"b":""}"#),
        (#"{"properties":{"a":true},"additionalProperties":{"type":"null"}}"#, #"{"b":null}"#, #"{"b":1}"#),
        (#"{"additionalProperties":{"type":"null"}}"#, #"{"b":null}"#, #"{"b":1}"#),
        (#"{"required":["a"]}"#, #"{"a":null}"#, "{}"),
        (#"{"propertyNames":{"maxLength":1}}"#, #"{"a":1}"#, #"{"ab":1}"#),
        (#"{"minProperties":1,"maxProperties":1}"#, #"{"a":1}"#, "{}"),
        (#"{"items":{"type":"null"}}"#, "[null]", "[1]"),
        (#"{"prefixItems":[{"type":"null"}],"items":false}"#, "[null]", "[null,null]"),
        (#"{"minItems":1,"maxItems":2}"#, "[1]", "[]"), (#"{"uniqueItems":true}"#, "[1,2]", "[1,1.0]"),
        (#"{"minLength":2,"maxLength":2}"#, #""äß""#, #""a""#),
        (#"{"pattern":"^#?[0-9]{4}$"}"#, #""1001""#, ##""#10011""##),
        (#"{"minimum":1}"#, "1", "0.99"), (#"{"maximum":1}"#, "1", "1.01"), (#"{"exclusiveMinimum":0}"#, "0.01", "0"),
        (#"{"exclusiveMaximum":1}"#, "0.99", "1"), (#"{"multipleOf":0.01}"#, "49.10", "49.101"),
        (#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "null", "1"),
        (#"{"oneOf":[{"minimum":1},{"maximum":3}]}"#, "0", "2"),
        (#"{"allOf":[{"minimum":1},{"maximum":3}]}"#, "2", "4"),
        (#"{"not":{"type":"null"}}"#, "1", "null"),
        (##"{"$defs":{"n":{"type":"integer"}},"properties":{"a":{"$ref":"#/$defs/n"}}}"##, #"{"a":1}"#, #"{"a":"1"}"#),
        (
            ##"{"type":"object","properties":{"in":{"$ref":"#"}},"additionalProperties":false}"##, #"{"in":{"in":{}}}"#,
            #"{"in":{"on":1}}"#
        ),
        ("false", "null", "1"),
    ]

    @Test func `allows what it allows and nothing else`() throws {
        for (schema, good, bad) in Self.rules where schema != "false" {
            #expect(try problem(schema, good) == nil, "\(schema) \(good)")
            #expect(try problem(schema, bad) != nil, "\(schema) \(bad)")
        }
        #expect(try problem("false", "1") == "it may not be there")
    }

    @Test(arguments: [
        #"{"if":{}}"#, #"{"patternProperties":{}}"#, #"{"contains":{}}"#, #"{"dependentRequired":{}}"#,
        #"{"required":"a"}"#,
        #"{"unevaluatedProperties":false}"#, #"{"type":"text"}"#, #"{"exclusiveMinimum":true}"#, #"{"multipleOf":0}"#,
        #"{"$ref":"https://example.com/other"}"#, ##"{"$ref":"#/nowhere"}"##, #"{"pattern":"(?=a)"}"#,
        #"{"minLength":-1}"#,
        #"{"properties":{"a":{"invented":1}}}"#, #"{"properties":{"a":{"type":"string","x-mcp-header":"A"}}}"#,
        #"{"items":1}"#,
        #"{"anyOf":[]}"#, #"{"pattern":"(a{1000}){1000}"}"#,
    ])
    func `that cannot be checked is refused, not passed over`(_ schema: String) {
        #expect(throws: SchemaProblem.self) { try problem(schema, "{}") }
    }

    @Test func `that only describes allows everything`() throws {
        let words =
            #"{"title":"T","description":"d","default":1,"format":"email","$schema":"s","x-order":2,"examples":[1]}"#
        #expect(try problem(words, "[]") == nil)
    }

    @Test func `of a stranger cannot make us work for ever`() throws {
        #expect(try problem(##"{"$ref":"#"}"##, "1")?.contains("too long") == true)
        #expect(try problem(##"{"not":{"$ref":"#"}}"##, "1")?.contains("too long") == true)
        let twice = ##"{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}"##
        #expect(try problem(twice, "1")?.contains("too long") == true)
        let many = "[" + (0..<3_000).map(String.init).joined(separator: ",") + "]"
        #expect(try problem(#"{"uniqueItems":true}"#, many)?.contains("too long") == true)
        let deep = String(repeating: #"{"items":"#, count: 40) + "true" + String(repeating: "}", count: 40)
        #expect(throws: SchemaProblem.self) { try problem(deep, "1") }
        // A backtracking search would need two to the power of thirty steps.
        #expect(try problem(#"{"pattern":"^(a+)+$"}"#, "\"" + String(repeating: "a", count: 5_000) + "b\"") != nil)
    }

    /// Pattern, texts in which it is found, texts in which it is not.
    static let patterns: [(String, [String], [String])] = [
        ("b", ["abc"], ["ac", ""]), ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
        ("^(?:a|bc|)$", ["a", "bc", ""], ["b", "abc"]),
        ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]), ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
        ("^a{0}b?$", ["", "b"], ["a"]),
        ("^[^a-c]+$", ["xyz"], ["xay", ""]), (#"^\d+\.\d{2}$"#, ["49.10"], ["4910", "49.1"]),
        (#"^[\w.+-]+@\w+$"#, ["a.b@c"], ["@c"]),
        (#"^\S*\s\S*$"#, ["a b"], ["ab"]), ("^.$", ["ä", "😀"], ["\n", "ab"]), ("^(a|b)*c$", ["c", "abbac"], ["abx"]),
        (#"^[a\-z]$"#, ["a", "-", "z"], ["b"]), ("^(a?){3}a{3}$", ["aaa", "aaaaaa"], ["aa"]), ("", ["", "x"], []),
    ]

    @Test func `finds what its pattern says`() throws {
        for (text, good, bad) in Self.patterns {
            let pattern = try #require(TextPattern(text), "\(text)")
            for one in good { #expect(pattern.matches(one), "\(text) \(one)") }
            for one in bad { #expect(!pattern.matches(one), "\(text) \(one)") }
        }
        for text in ["(", "a)", "[", "*", "a**", #"\b"#, #"(a)\1"#, "(?<=a)", "a{2", "^*", "[z-a]", #"\p{L}"#] {
            #expect(TextPattern(text) == nil, "\(text)")
        }
    }
}
