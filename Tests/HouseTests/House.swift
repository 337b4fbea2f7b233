import Foundation

/// The project's own files, read as text.
struct SourceFile: Sendable, CustomStringConvertible {
    /// Relative to the root: `Sources/Mail/Parse.swift`.
    let path: String
    let text: String
    /// Its code by line, of a Swift file; see `SwiftCode`.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        self.code = path.hasSuffix(".swift") ? swiftCode(of: text) : []
    }

    var description: String { path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The module whose folder it lies in; empty outside of `Sources`.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : ""
    }

    /// Names of the modules it imports.
    var imports: Set<String> {
        var names: Set<String> = []
        for line in lines {
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place < 2, place + 1 < words.count,
                place == 0 || words[0] == "package"
            else { continue }
            // import struct Foundation.Date
            let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "var", "typealias"]
            let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
            names.insert(String(name.prefix { $0 != "." }))
        }
        return names
    }
}

enum House {
    /// Three folders above this file.
    static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path

    /// Every file of the repository that holds text; what is built or private to a clone is left out.
    static let files: [SourceFile] = {
        let left: Set<String> = [".git", "state", ".swiftpm"]
        var found: [SourceFile] = []
        func walk(_ folder: String) {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
            for name in names.sorted() where !left.contains(name) && !name.hasPrefix(".build") {
                let path = folder.isEmpty ? name : folder + "/" + name
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) else {
                    continue
                }
                if isFolder.boolValue {
                    walk(path)
                } else if let data = FileManager.default.contents(atPath: root + "/" + path),
                    let text = String(data: data, encoding: .utf8)
                {
                    found.append(SourceFile(path: path, text: text))
                }
            }
        }
        walk("")
        return found
    }()

    static func files(below folder: String, named ending: String = "") -> [SourceFile] {
        files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(ending) }
    }

    static let sources = files(below: "Sources", named: ".swift")
    static let swift = sources + files(below: "Tests", named: ".swift") + files.filter { $0.path == "Package.swift" }

    static func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }
}
