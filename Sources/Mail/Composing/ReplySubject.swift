/// The subject of a reply: `Re: ` once, whatever marks of replies in many languages stood in front.
package func replySubject(_ subject: String) -> String {
    var rest = Array(subject.utf8)[...].trimmed()
    while let after = afterReplyMark(rest) { rest = after }
    return rest.isEmpty ? "Re:" : "Re: " + rest.text()
}

// RFC 5256, 2.1 knows `re`, also with a count: `Re[2]:`; the others are what programs write in other languages.
private func afterReplyMark(_ text: Octets) -> Octets? {
    let marks: [StaticString] = ["re", "aw", "sv", "antw", "ref", "rif", "odp", "ynt", "res", "vá"]
    for mark in marks where text.starts(withWord: mark) {
        var rest = text.dropFirst(mark.utf8CodeUnitCount)
        if let open = rest.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "("),
            let close = rest.prefix(6).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") }),
            rest[(rest.startIndex + 1)..<close].allSatisfy(\.isDigit)
        {
            rest = rest[(close + 1)...]
        }
        rest = rest.drop(while: \.isWhite)
        if rest.first == UInt8(ascii: ":") { return rest.dropFirst().trimmed() }
    }
    return nil
}
