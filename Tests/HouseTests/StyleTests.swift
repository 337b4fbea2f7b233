import Foundation
import Testing

/// Habits that a reader may rely on.
struct StyleTests {
    @Test func `no file is longer than 400 lines`() {
        for file in House.swift { #expect(file.lines.count <= 401, "\(file) has \(file.lines.count) lines") }
    }

    @Test func `nothing is unwrapped by force`() {
        for file in House.swift {
            for (number, line) in file.code.enumerated() where forces(line) {
                Issue.record("\(file):\(number + 1)  \(line)")
            }
        }
    }

    /// `value!`, `call()!`, `list[0]!`, `try!`, `as!` and `Type!`, but not `!=`.
    private func forces(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.indices.dropFirst().contains { index in
            guard bytes[index] == UInt8(ascii: "!"), index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "=")
            else {
                return false
            }
            switch bytes[index - 1] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "_"):
                return true
            default: return false
            }
        }
    }

    @Test func `no file names a place on a developer's machine or leaves work for later`() {
        // Put together here, so that this file does not hold them.
        let words = ["/wo" + "rk/", "/tm" + "p/", "/ro" + "ot/", "/ho" + "me/", "TO" + "DO", "FIX" + "ME", "XX" + "X:"]
        for file in House.files where !file.path.contains("Fixtures/") {
            for (number, line) in file.lines.enumerated() {
                for word in words where line.contains(word) { Issue.record("\(file):\(number + 1) holds \(word)") }
            }
        }
    }

    @Test func `no type hides behind an empty name`() {
        let names = ["Manager", "Helper", "Utils", "Utilities", "Common", "Extensions"]
        for file in House.swift {
            let name = file.path.split(separator: "/").last ?? ""
            for word in names { #expect(!name.contains(word), "\(file)") }
        }
    }

    @Test func `no module is named like a type in it`() {
        let kinds = ["struct", "class", "enum", "actor", "protocol"]
        for file in House.sources {
            for line in file.code {
                let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
                for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) {
                    // Nobody imports bench and soak; the order book is one thing, which its module's name says.
                    #expect(name != file.module || ["Bench", "Soak", "OrderBook"].contains(name), "\(file): \(name)")
                }
            }
        }
    }

    @Test func `one command does what continuous integration does`() {
        #expect(House.file(".ci/run")?.text.contains("make test") == true)
    }

    @Test(arguments: [
        "mailhost", "prepare", "demo", "test", "bench", "soak", "torture", "fuzz", "install", "link-static", "retail",
    ]) func `a script is executable`(
        name: String
    ) {
        #expect(FileManager.default.isExecutableFile(atPath: House.root + "/Scripts/" + name))
    }
}
