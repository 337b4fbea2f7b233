/// The line that `replyd understand` writes for a message: an object on one line, unknown values as null.
package func understandRecord(id: String, _ reading: Reading) -> String {
    var line = JSONLine()
    line.open("{")
    line.string("id", id)
    line.string("intent", reading.intent)
    line.number("confidence", reading.confidence)
    line.raw("abstains", reading.abstains ? "true" : "false")
    line.list("alternatives", reading.alternatives) { line, alternative in
        line.open("{")
        line.string("intent", alternative.intent)
        line.number("score", alternative.score)
        line.close("}")
    }
    line.list("entities", reading.entities) { line, entity in
        line.open("{")
        line.string("kind", entity.kind.rawValue)
        line.string("text", entity.text)
        line.string("value", entity.value)
        line.raw("start", String(entity.start))
        line.raw("end", String(entity.end))
        line.close("}")
    }
    line.number("sentiment", reading.sentiment)
    line.number("urgency", reading.urgency)
    line.string("language", reading.language)
    line.raw("requests_human", reading.requestsHuman ? "true" : "false")
    line.list("sensitive", reading.sensitive) { line, topic in line.string(nil, topic.rawValue) }
    line.list("reserved", reading.reserved) { line, why in line.string(nil, why.rawValue) }
    line.close("}")
    return line.text
}

/// The line that `replyd kb search` writes for a question.
package func passagesRecord(id: String, _ passages: [Passage]) -> String {
    var line = JSONLine()
    line.open("{")
    line.string("id", id)
    line.list("passages", passages) { line, passage in
        line.open("{")
        line.string("article", passage.article)
        line.string("heading", passage.heading)
        line.string("text", passage.text)
        line.number("score", passage.score)
        line.close("}")
    }
    line.close("}")
    return line.text
}

/// Writes a JSON object in the order of the calls, which the contract fixes and a dictionary would lose.
private struct JSONLine {
    private(set) var text = ""
    private var needsComma = false

    mutating func open(_ bracket: String) {
        separate(nil)
        text += bracket
        needsComma = false
    }

    mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    /// - Parameter name: nil for an element of a list.
    mutating func string(_ name: String?, _ value: String?) {
        separate(name)
        guard let value else {
            text += "null"
            return
        }
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                // RFC 8259, 7: control characters must be escaped; U+2028 and U+2029 break lines in some readers.
                if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    /// Rounded to six decimals; what is no number becomes null.
    mutating func number(_ name: String, _ value: Double) {
        guard value.isFinite, abs(value) < 1e9 else { return raw(name, "null") }
        let rounded = (value * 1e6).rounded() / 1e6 + 0
        raw(name, rounded != 0 && abs(rounded) < 1e-4 ? decimal(rounded) : "\(rounded)")
    }

    /// Swift writes small numbers with an exponent, which JSON allows and some scripts do not.
    private func decimal(_ value: Double) -> String {
        let millionths = String(Int((abs(value) * 1e6).rounded()))
        return (value < 0 ? "-0." : "0.") + String(repeating: "0", count: 6 - millionths.utf8.count) + millionths
    }

    mutating func raw(_ name: String, _ json: String) {
        separate(name)
        text += json
    }

    mutating func list<Element>(_ name: String, _ elements: [Element], _ write: (inout JSONLine, Element) -> Void) {
        separate(name)
        text += "["
        needsComma = false
        for element in elements { write(&self, element) }
        text += "]"
        needsComma = true
    }

    private mutating func separate(_ name: String?) {
        if needsComma { text += "," }
        if let name { text += "\"\(name)\":" }
        needsComma = true
    }
}
