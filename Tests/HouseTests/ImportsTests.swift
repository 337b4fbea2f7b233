import Foundation
import Testing

/// `Package.swift` is the picture in ARCHITECTURE.md, and the files keep to it.
struct ImportsTests {
    @Test func `the targets and their imports are those of the table in the architecture`() throws {
        let table = try #require(House.file("ARCHITECTURE.md")).importTable
        let package = try #require(House.file("Package.swift")).targets
        #expect(table.map(\.name) == package.map(\.name))
        for (row, target) in zip(table, package) {
            #expect(row.imports.sorted() == target.imports.sorted(), "imports of \(row.name)")
        }
    }

    @Test func `a target imports only what stands above it`() throws {
        let targets = try #require(House.file("Package.swift")).targets
        for (index, target) in targets.enumerated() {
            let below = targets[index...].map(\.name)
            for name in target.imports { #expect(!below.contains(name), "\(target.name) imports \(name)") }
        }
    }

    @Test func `a file imports only what its target declares`() throws {
        let targets = try #require(House.file("Package.swift")).targets
        let names = Set(targets.map(\.name))
        for file in House.sources {
            guard let target = targets.first(where: { $0.name == file.module }) else { continue }
            let undeclared = file.imports.filter { names.contains($0) && !target.imports.contains($0) }
            #expect(undeclared.isEmpty, "\(file)")
        }
    }
}

struct Target: Sendable {
    var name: String
    var imports: [String]
}

extension SourceFile {
    /// The rows of the first table that has a column called `imports`.
    var importTable: [Target] {
        var rows: [Target] = []
        var columns: [String] = []
        for line in lines {
            guard line.hasPrefix("|") else {
                if rows.isEmpty { columns = [] } else { return rows }
                continue
            }
            let cells = line.split(separator: "|").map { cell in
                String(cell.filter { $0 != "`" && $0 != " " })
            }
            if columns.isEmpty {
                columns = cells
            } else if let target = columns.firstIndex(of: "target"), let imports = columns.firstIndex(of: "imports"),
                !line.contains("---"), cells.count == columns.count
            {
                let names = cells[imports].split(separator: ",").map { String($0) }.filter { $0 != "-" }
                rows.append(Target(name: cells[target], imports: names))
            }
        }
        return rows
    }

    /// The targets of a `Package.swift` with the names of what they depend on, tests left out.
    var targets: [Target] {
        var products: [String: String] = [:]
        for line in lines where line.hasPrefix("let ") && line.contains(".product(name: ") {
            products[String(line.dropFirst(4).prefix { $0 != " " })] = line.firstLiteral
        }
        guard let begin = text.range(of: "    targets: [\n") else { return [] }
        let makers = ["room(", ".target(", ".executableTarget(", ".systemLibrary("]
        var found: [Target] = []
        var open = ""
        for line in text[begin.upperBound...].split(separator: "\n")
        where !line.drop(while: { $0 == " " }).hasPrefix("//") {
            let trimmed = line.drop { $0 == " " }
            if open.isEmpty, !makers.contains(where: { trimmed.hasPrefix($0) }) { continue }
            open += trimmed + " "
            guard open.filter({ $0 == "(" }).count == open.filter({ $0 == ")" }).count else { continue }
            found.append(target(of: open, products: products))
            open = ""
        }
        return found
    }

    private func target(of declaration: String, products: [String: String]) -> Target {
        let name = declaration.firstLiteral
        // room("Name", [...]) and (name:, dependencies: [...]); other lists are pkgConfig's providers.
        let marks = declaration.hasPrefix("room(") ? ["\", ["] : ["dependencies: ["]
        guard !declaration.hasPrefix(".systemLibrary("),
            let begin = marks.compactMap({ declaration.range(of: $0) }).first ?? declaration.range(of: "\",  ["),
            let end = declaration[begin.upperBound...].firstIndex(of: "]")
        else { return Target(name: name, imports: []) }
        let imports = declaration[begin.upperBound..<end].split(separator: ",").map { item in
            let word = item.filter { $0 != " " }
            return word.hasPrefix("\"") ? word.filter { $0 != "\"" } : products[word] ?? word
        }
        return Target(name: name, imports: imports.filter { !$0.isEmpty })
    }
}

extension StringProtocol {
    /// What stands between the first two quotation marks.
    var firstLiteral: String {
        let parts = split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count > 1 ? String(parts[1]) : ""
    }
}
