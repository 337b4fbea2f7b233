import Foundation
import Mail
import Testing

/// Letters of the wild, damaged at random: whatever stands there, the parser comes to its end.
struct QuirkDamageTests {
    private static func letters() throws -> [[UInt8]] {
        let folder = try #require(Bundle.module.resourceURL?.appending(path: "Quirks"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }
        return try names.sorted().map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
    }

    private static func check(_ bytes: [UInt8]) {
        let message = parse(bytes)
        #expect(message.parts.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count })
        #expect(message.parts.count <= 200)
        #expect(message.attachments.allSatisfy { $0.sha256.utf8.count == 64 })
    }

    @Test func `every beginning of a letter is read`() throws {
        for letter in try Self.letters() where letter.count < 2000 {
            for end in stride(from: 0, to: letter.count, by: max(1, letter.count / 8)) {
                Self.check(Array(letter[..<end]))
            }
        }
    }

    @Test func `no damage stops the parser`() throws {
        var numbers = SeededNumbers(seed: 7)
        for letter in try Self.letters() where letter.count < 4000 {
            for _ in 0..<4 {
                var bytes = letter
                for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
                    let place = Int.random(in: 0..<bytes.count, using: &numbers)
                    switch Int.random(in: 0..<4, using: &numbers) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
                    case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
                    case 2:
                        bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...30, using: &numbers)))
                    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 50)], at: place)
                    }
                }
                Self.check(bytes)
            }
        }
    }

    /// Damage below the transfer encoding, where readers of binary formats meet it.
    @Test func `no damage to what is packed stops the parser`() throws {
        var numbers = SeededNumbers(seed: 11)
        for letter in try Self.letters() {
            let text = String(decoding: letter, as: UTF8.self)
            guard text.contains("application/"), let place = text.range(of: "base64\r\n") else { continue }
            guard let blank = text[place.upperBound...].range(of: "\r\n\r\n") else { continue }
            let body = text[blank.upperBound...]
            let encoded = String(body[..<(body.range(of: "--")?.lowerBound ?? body.endIndex)])
            guard let packed = Data(base64Encoded: encoded, options: .ignoreUnknownCharacters) else { continue }
            for _ in 0..<25 {
                var damaged = [UInt8](packed)
                for _ in 0..<Int.random(in: 1...4, using: &numbers) where !damaged.isEmpty {
                    let at = Int.random(in: 0..<damaged.count, using: &numbers)
                    damaged[at] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &numbers) ?? 0
                    if Int.random(in: 0..<8, using: &numbers) == 0 {
                        damaged.removeLast(Int.random(in: 0...at, using: &numbers))
                    }
                }
                Self.check(Array((text[..<blank.upperBound] + Data(damaged).base64EncodedString()).utf8))
            }
        }
    }
}
