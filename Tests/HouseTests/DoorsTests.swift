import Foundation
import Testing

/// Each dangerous tool has one door.
struct DoorsTests {
    static let pure = ["JSON", "Mail", "Understanding", "Resolution", "Reply", "Prompting"]

    @Test(arguments: pure) func `a pure module touches no clock, file, process, socket or random number`(module: String)
    {
        let forbidden = [
            "Date()", "Date.now", ".now)", "FileManager", "FileHandle", "Process(", "ProcessInfo", ".random",
            "SystemRandom",
            "URLSession", "socket(", "fopen(", "getenv(", "UUID()", "ContinuousClock", "Task.sleep", "contentsOfFile",
            "contentsOf: URL", "arc4random", "time(nil",
        ]
        for file in House.files(below: "Sources/" + module, named: ".swift") {
            #expect(file.imports.isDisjoint(with: ["Dispatch", "GRDB", "CCurl", "CSystem"]), "\(file)")
            for (number, line) in file.code.enumerated() {
                for word in forbidden where line.contains(word) { Issue.record("\(file):\(number + 1) uses \(word)") }
            }
        }
    }

    @Test func `only the ledger and the order book speak SQL`() {
        for file in House.sources where file.imports.contains("GRDB") {
            #expect(["Store", "OrderBook"].contains(file.module), "\(file)")
        }
    }

    @Test func `only Transport speaks libcurl`() {
        for file in House.sources where !file.imports.isDisjoint(with: ["CCurl", "CLibCurl"]) {
            #expect(file.module == "Transport", "\(file)")
        }
    }

    /// What models are asked and what they answer is in the ledger, where retention and erasure reach it, and in no log.
    @Test func `nothing that speaks with models can log`() {
        let rooms = ["/Models/", "/Prompting/", "/Daemon/Advising/"]
        let files = House.sources.filter { file in rooms.contains { file.path.contains($0) } }
        #expect(files.count > 20)
        for file in files {
            #expect(!file.imports.contains("Logging"), "\(file)")
            for (number, line) in file.code.enumerated() where line.contains("log.") || line.contains("print(") {
                Issue.record("\(file):\(number + 1) logs")
            }
        }
    }

    /// `make torture` dies at the points of the list: one that is missing there is never tried.
    @Test func `every transaction and every point is in the list of places to die at`() throws {
        let list = try #require(House.sources.first { $0.path.hasSuffix("Store/KillPoint.swift") })
        let known = Set(list.lines.joined().split(separator: "\"").map(String.init))
        for file in House.sources where file.module != "Torture" && !file.path.hasSuffix("KillPoint.swift") {
            for line in file.lines {
                for mark in ["write(\"ledger.", "KillPoint.reached(\""] {
                    guard let found = line.range(of: mark) else { continue }
                    let word = line[line.index(found.upperBound, offsetBy: mark.hasPrefix("write") ? -7 : 0)...]
                        .prefix { $0 != "\"" }
                    let name = word.split(separator: ".").prefix(2).joined(separator: ".")
                    #expect(known.contains(name), "\(file): \(name) is missing in KillPoint.swift")
                }
            }
        }
    }
}
