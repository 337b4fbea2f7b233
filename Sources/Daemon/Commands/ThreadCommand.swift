import ArgumentParser
import Foundation
import Mail

struct ThreadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thread", abstract: "Puts messages into threads by what they refer to, never by subject.")

    @Flag(help: "Say for each message why it stands where it stands.") var explain = false
    @OptionGroup var input: MessageFiles

    /// What is read of a file at most while looking for the end of its header.
    private static let headerOctets = 9 << 20

    func run() async throws {
        var tree = ThreadTree(keepsReasons: explain)
        for file in try input.files() {
            if input.isMbox(file) {
                try eachMessage(ofMbox: file) { bytes in
                    tree.add(ThreadEntry(bytes, received: ThreadEntry.arrival(ofMbox: bytes)))
                }
            } else {
                tree.add(ThreadEntry(try header(of: file)))
            }
        }
        ThreadRecords(ThreadForest(tree), explains: explain).write { line in
            FileHandle.standardOutput.write(Data(line + [UInt8(ascii: "\n")]))
        }
    }

    /// The file up to the first empty line behind its first words.
    private func header(of file: String) throws -> [UInt8] {
        let handle = try openMessages(file)
        defer { if file != "-" { try? handle.close() } }
        var bytes: [UInt8] = []
        var looked = 0
        while bytes.count < Self.headerOctets, let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
            bytes += chunk
            guard let begin = bytes.firstIndex(where: { $0 > 32 }) else { continue }
            looked = max(looked, begin)
            while looked + 3 < bytes.count {
                let isLineFeed = bytes[looked] == 10 && (bytes[looked + 1] == 10 || bytes[looked + 2] == 10)
                if isLineFeed && bytes[looked + 1] <= 13 || bytes[looked] == 13 && bytes[looked + 1] == 13 {
                    return bytes
                }
                looked += 1
            }
        }
        return bytes
    }
}
