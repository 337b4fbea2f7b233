/// One reader of strangers' bytes: how it is called, inputs to begin with, and what must hold after it has read.
package struct StrangersReader: Sendable {
    /// `mail.parse`, `imap.responses`: the name in reports and of its corpus file.
    package let name: String
    /// Inputs in good order, which mutation damages.
    package let seeds: [[UInt8]]
    /// Reads any bytes; says what is wrong with the answer, nil for nothing. A crash needs no words.
    package let read: @Sendable ([UInt8]) -> String?

    init(_ name: String, seeds: [String], read: @escaping @Sendable ([UInt8]) -> String?) {
        self.init(name, seeds: seeds.map { Array($0.utf8) }, read: read)
    }

    init(_ name: String, seeds: [[UInt8]], read: @escaping @Sendable ([UInt8]) -> String?) {
        self.name = name
        self.seeds = seeds
        self.read = read
    }

    package static let all: [StrangersReader] = wholeLetters + headerFields + servers

    package static func named(_ name: String) -> StrangersReader? { all.first { $0.name == name } }
}
