import ArgumentParser
import Foundation
import Mail

/// The messages that a command line names: files, folders with every file below them in name order, mboxes, `-`.
struct MessageFiles: ParsableArguments {
    @Flag(help: "Every file is an mbox, whatever its name.") var mbox = false
    @Argument(help: "Files, folders, or - for standard input.") var paths: [String]

    /// Every file, in input order.
    func files() throws -> [String] { try paths.flatMap(expand) }

    func isMbox(_ file: String) -> Bool { mbox || file.hasSuffix(".mbox") }

    private func expand(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        if path == "-" { return [path] }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure.usage("\(path): no such file or folder")
        }
        guard isFolder.boolValue else { return [path] }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        return try names.flatMap { try expand(path.hasSuffix("/") ? path + $0 : path + "/" + $0) }
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
