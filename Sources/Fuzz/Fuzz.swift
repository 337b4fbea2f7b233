#if GUIDED
import Foundation
import Synchronization

// Built by `Scripts/fuzz` with libFuzzer, which owns `main` and knows which branches an input has reached.
//
//     Fuzz --prepare=FOLDER            seeds, corpus and dictionary of every reader
//     Fuzz --keep=FOLDER               back into Tests/Corpus what a run has found
//     Fuzz --reader=NAME --report=FILE [libFuzzer's options] FOLDER
private struct Run {
    var reader: StrangersReader?
    var report = ""
    var execution = Execution()
}

private let run = Mutex(Run())
/// Milliseconds beyond which an input counts as a hang.
private let hang = 100.0

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    let options = (1..<Int(count.pointee)).compactMap { words.pointee[$0].map { String(cString: $0) } }
    func value(_ name: String) -> String? {
        options.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.utf8.count + 3)) }
    }
    let corpus = Corpus(root: FileManager.default.currentDirectoryPath)
    do {
        if let folder = value("prepare") {
            try prepare(folder, corpus)
            exit(0)
        }
        if let folder = value("keep") {
            for reader in StrangersReader.all {
                try corpus.keep(reader, from: "\(folder)/\(reader.name)", limit: 250)
            }
            exit(0)
        }
    } catch {
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        exit(1)
    }
    run.withLock { run in
        run.reader = value("reader").flatMap(StrangersReader.named)
        run.report = value("report") ?? ""
    }
    guard run.withLock({ $0.reader != nil }) else {
        FileHandle.standardError.write(Data("no such reader\n".utf8))
        exit(1)
    }
    atexit { report() }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    let (flaw, spent) = run.withLock { run -> (String?, Double) in
        guard let reader = run.reader else { return (nil, 0) }
        return (run.execution.run(reader, input), run.execution.slowest)
    }
    if let flaw { fatalError("\(flaw): \(Data(input).base64EncodedString())") }
    if spent > hang { fatalError("\(Int(spent)) ms for \(Data(input).base64EncodedString())") }
    return 0
}

private func prepare(_ folder: String, _ corpus: Corpus) throws {
    for reader in StrangersReader.all {
        let inputs = "\(folder)/\(reader.name)"
        try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: true)
        for (number, seed) in (reader.seeds + corpus.inputs(of: reader)).enumerated() {
            try Data(seed).write(to: URL(fileURLWithPath: "\(inputs)/seed-\(number)"))
        }
    }
    let lines = Seeds.dictionary.map { token in
        "\"" + token.utf8.map { "\\x" + String(256 + Int($0), radix: 16).dropFirst() }.joined() + "\"\n"
    }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: folder + "/dictionary"))
}

private func report() {
    run.withLock { run in
        guard let reader = run.reader, !run.report.isEmpty else { return }
        let slowest = (run.execution.slowest * 100).rounded() / 100
        let line = "{\"fuzz\":\"\(reader.name)\",\"executions\":\(run.execution.count),\"slowest_ms\":\(slowest)}\n"
        try? Data(line.utf8).write(to: URL(fileURLWithPath: run.report))
    }
}
#else
import Foundation

/// Damages inputs blindly, for where libFuzzer is not: `swift run -c release Fuzz EXECUTIONS [SEED]`.
@main struct BlindRun {
    static func main() {
        let words = CommandLine.arguments.dropFirst()
        let count = words.first.flatMap(Int.init) ?? 100_000
        let seed = words.dropFirst().first.flatMap(UInt64.init) ?? 1
        let corpus = Corpus(root: FileManager.default.currentDirectoryPath)
        for reader in StrangersReader.all {
            let inputs = reader.seeds + corpus.inputs(of: reader)
            var mutation = Mutation(seed: seed)
            var execution = Execution()
            for _ in 0..<count / StrangersReader.all.count {
                let input = mutation.next(of: inputs)
                if let flaw = execution.run(reader, input) {
                    fatalError("\(reader.name): \(flaw): \(Data(input).base64EncodedString())")
                }
            }
            print("\(reader.name): \(execution.count), slowest \(execution.slowest) ms")
        }
    }
}
#endif
