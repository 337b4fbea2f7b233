/// Parts of commands, made so that no argument can become a command of its own.
enum CommandText {
    struct Unsendable: Error, Equatable {}

    /// A quoted string (RFC 9051, 4.3). Only printable ASCII fits in.
    static func quoted(_ bytes: some Sequence<UInt8>) throws(Unsendable) -> String {
        var out: [UInt8] = [UInt8(ascii: "\"")]
        for byte in bytes {
            guard (0x20...0x7E).contains(byte) else { throw Unsendable() }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        guard out.count < 1_000 else { throw Unsendable() }
        out.append(UInt8(ascii: "\""))
        return String(decoding: out, as: UTF8.self)
    }

    static func folder(_ name: String) throws(Unsendable) -> String { try quoted(ModifiedUTF7.encode(name)) }

    /// `(\Seen $Label)`: flags and keywords are atoms, a system flag has one backslash before it.
    static func flags(_ flags: [String]) throws(Unsendable) -> String {
        for flag in flags {
            let bytes = Array(flag.utf8)
            let atom = bytes.first == UInt8(ascii: "\\") ? bytes[1...] : bytes[...]
            guard (1...200).contains(atom.count), atom.allSatisfy(isAtomByte) else { throw Unsendable() }
        }
        return "(\(flags.joined(separator: " ")))"
    }

    /// Gmail's labels: strings in modified UTF-7.
    static func labels(_ names: [String]) throws(Unsendable) -> String {
        var list: [String] = []
        for name in names { list.append(try folder(name)) }
        return "(\(list.joined(separator: " ")))"
    }

    /// Names of header fields (RFC 5322, 2.2), as an IMAP list.
    static func fields(_ names: [String]) throws(Unsendable) -> String {
        for name in names {
            guard (1...200).contains(name.utf8.count),
                name.utf8.allSatisfy({ isAtomByte($0) && $0 != UInt8(ascii: ":") })
            else { throw Unsendable() }
        }
        return "(\(names.joined(separator: " ")))"
    }

    // RFC 9051, 9, ATOM-CHAR.
    private static func isAtomByte(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"(){%*\"\\]".utf8.contains(byte)
    }
}
