import Foundation

/// Inputs that a guided run has found worth keeping: `Tests/Corpus/<reader>.txt`, one in base64 on each line.
package struct Corpus: Sendable {
    private let folder: String

    /// - Parameter root: the folder of the package.
    package init(root: String) { folder = root + "/Tests/Corpus" }

    package func inputs(of reader: StrangersReader) -> [[UInt8]] {
        guard let text = try? String(contentsOfFile: path(of: reader), encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { Data(base64Encoded: String($0)).map(Array.init) }
    }

    /// Keeps the shortest inputs of a folder.
    func keep(_ reader: StrangersReader, from found: String, limit: Int) throws {
        // A run need not have had all readers.
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: found) else { return }
        let inputs = names.compactMap { FileManager.default.contents(atPath: found + "/" + $0) }.filter { !$0.isEmpty }
        let kept = inputs.sorted { ($0.count, $0.base64EncodedString()) < ($1.count, $1.base64EncodedString()) }
        let lines = kept.prefix(limit).map { $0.base64EncodedString() + "\n" }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: path(of: reader)))
    }

    private func path(of reader: StrangersReader) -> String { folder + "/\(reader.name).txt" }
}
