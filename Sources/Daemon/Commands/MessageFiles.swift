import ArgumentParser
import Foundation
import Glibc
import Mail

/// The messages that a command line names: files, folders with every file below them in name order, mboxes, `-`.
struct MessageFiles: ParsableArguments {
    @Flag(help: "Every file is an mbox, whatever its name.") var mbox = false
    @Argument(help: "Files, folders, or - for standard input.") var paths: [String]

    /// Every file, in input order.
    func files() throws -> [String] { try paths.flatMap(expand) }

    func isMbox(_ file: String) -> Bool { mbox || file.hasSuffix(".mbox") }

    private func expand(_ path: String) throws -> [String] {
        if path == "-" { return [path] }
        var known = stat()
        guard stat(path, &known) == 0 else { throw Failure.usage("\(path): no such file or folder") }
        guard known.st_mode & S_IFMT == S_IFDIR else { return [path] }
        var found: [String] = []
        try walk(path, into: &found)
        return found
    }

    /// Adds every file below a folder, in name order. The folder itself says of its entries what they are, so that
    /// thousands of them need no look each.
    private func walk(_ folder: String, into found: inout [String]) throws {
        guard let handle = opendir(folder) else {
            throw Failure.usage("cannot read \(folder): \(String(cString: strerror(errno)))")
        }
        var entries: [(name: String, type: Int)] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
        }
        closedir(handle)
        entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let base = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
        for (name, type) in entries {
            let path = base + name
            switch type {
            case Int(DT_REG): found.append(path)
            case Int(DT_DIR): try walk(path, into: &found)
            default: found += try expand(path)
            }
        }
    }
}

/// A file to read, or standard input for `-`.
func openMessages(_ file: String) throws -> FileHandle {
    guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
        throw Failure.usage("cannot read \(file)")
    }
    return handle
}

/// Gives the messages of an mbox one by one, as they are read: memory does not grow with their number.
func eachMessage(ofMbox file: String, _ take: ([UInt8]) throws -> Void) throws {
    let handle = try openMessages(file)
    var splitter = MboxSplitter()
    while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
        for bytes in splitter.feed(Array(chunk)) { try take(bytes) }
    }
    for bytes in splitter.finish() { try take(bytes) }
}
