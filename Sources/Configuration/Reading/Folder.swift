import Foundation

/// A folder below the root, read in name order so that two machines say the same.
struct Folder {
    /// Absolute.
    let path: String
    /// Relative to the root.
    let name: String

    var exists: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Names of what lies in it, hidden files left out.
    var names: [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return all.filter { !$0.hasPrefix(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    subscript(child: String) -> Folder { Folder(path: path + "/" + child, name: name + "/" + child) }

    /// Names of the folders in it.
    var folders: [String] { names.filter { self[$0].exists } }

    /// Paths below it of all files whose name ends so, its folders' included.
    func files(ending suffix: String) -> [String] {
        names.flatMap { child -> [String] in
            if self[child].exists { return self[child].files(ending: suffix).map { child + "/" + $0 } }
            return child.hasSuffix(suffix) ? [child] : []
        }
    }

    /// The text of a file in it; nil after a problem was noted.
    func text(of file: String, _ problems: inout [ConfigurationProblem]) -> String? {
        func problem(_ what: String, _ remedy: String) {
            problems.append(ConfigurationProblem(file: name + "/" + file, line: 0, what: what, remedy: remedy))
        }
        guard let data = FileManager.default.contents(atPath: path + "/" + file) else {
            problem("it cannot be read", "give this user the right to read it")
            return nil
        }
        guard data.count <= Self.limit else {
            problem("it is larger than 1 MB", "split it")
            return nil
        }
        if let text = String(validating: data, as: UTF8.self) { return text }
        let line = 1 + data.prefix(upTo: Self.firstInvalid(data)).count { $0 == UInt8(ascii: "\n") }
        problems.append(
            ConfigurationProblem(
                file: name + "/" + file, line: line, what: "it is no UTF-8 text", remedy: "save it as UTF-8"))
        return nil
    }

    private static let limit = 1_000_000

    /// Where the longest valid beginning ends, to the line.
    private static func firstInvalid(_ data: Data) -> Data.Index {
        var index = data.startIndex
        while index < data.endIndex {
            let end = data[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? data.endIndex
            guard String(validating: data[index..<end], as: UTF8.self) != nil else { return index }
            index = end
        }
        return index
    }
}

func isReadableFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        && FileManager.default.isReadableFile(atPath: path)
}
