/// The charset that an HTML document declares for itself in its first kilobyte; nil without one.
func declaredCharset(_ html: Octets) -> String? {
    let head = html.prefix(2048)
    guard let meta = head.firstPlace(of: "<meta"), let place = head.firstPlace(of: "charset=", from: meta) else {
        return nil
    }
    let value = head[(place + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isWhite }
    let label = value.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    // Bytes that could be searched for the label are no UTF-16.
    return label.isEmpty || label.starts(withWord: "utf-16") ? nil : label.lowercasedText()
}
