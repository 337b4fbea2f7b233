import ArgumentParser
import Configuration
import Foundation
import Mail
import Understanding

/// One JSON line of `understand` and `kb search`.
struct Question: Decodable {
    var id: String
    var text: String
}

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Trains a classifier on JSON lines of text and intent.")

    @Option(help: #"JSON lines {"text":"…","intent":"…"}."#) var examples: String
    @Option(help: "The classifier file to write.") var out: String

    func run() async throws {
        var list: [Example] = []
        for (number, line) in try InputLines(path: examples).enumerated() {
            guard let example = try? JSONDecoder().decode(Example.self, from: line) else {
                throw Failure.usage(
                    #"\#(examples):\#(number + 1): not {"text":"…","intent":"…"}; mend or remove the line"#)
            }
            list.append(example)
        }
        guard Set(list.map(\.intent)).count >= 2 else {
            throw Failure.usage("\(examples) holds fewer than two intents; a classifier tells at least two apart")
        }
        let report = Classifier.crossValidate(list, folds: 5)
        let classifier = Classifier.train(list)
        try Data(classifier.encoded()).write(to: URL(fileURLWithPath: out), options: .atomic)
        print(
            "{\"examples\":\(report.examples),\"intents\":\(report.intents),\"accuracy\":\(rounded(report.accuracy)),"
                + "\"threshold\":\(rounded(report.threshold))}")
    }

    private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

struct UnderstandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understand", abstract: "Says what texts want: JSON lines in, JSON lines out.")

    @OptionGroup var place: Place
    @Option(help: "The mailbox whose runbooks' examples are used.") var mailbox: String?
    @Option(help: "A classifier file of `train`.") var classifier: String?
    @Flag(help: "The input is one whole message.") var message = false

    func run() async throws {
        let learnt = try trained()
        let isOwn = classifier != nil
        if message {
            let mail = Mail.parse(Array(FileHandle.standardInput.readDataToEndOfFile()))
            let reading = understand(
                mail.visible, subject: mail.subject, with: learnt, hasAsides: !isOwn)
            print(understandRecord(id: mail.messageID ?? "", reading))
            return
        }
        for (number, line) in try InputLines(path: "-").enumerated() {
            guard let question = try? JSONDecoder().decode(Question.self, from: line) else {
                throw Failure.usage(#"standard input:\#(number + 1): not {"id":"…","text":"…"}"#)
            }
            print(
                understandRecord(
                    id: question.id, understand(question.text, subject: nil, with: learnt, hasAsides: !isOwn)))
        }
    }

    private func trained() throws -> Classifier? {
        if let path = classifier {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Failure.usage("cannot read \(path)")
            }
            do {
                return try Classifier(decoding: Array(data))
            } catch {
                throw Failure.usage("\(path) is no classifier of this version: \(error); train it again")
            }
        }
        guard let mailbox else { return nil }
        let files = try place.setting.mailboxes(only: [mailbox])
        return files.first.map { Classifier.train($0.examples) }
    }
}

/// The non-empty lines of a file, or of standard input for `-`, one at a time.
struct InputLines: Sequence, IteratorProtocol {
    private let handle: FileHandle
    private var buffer = Data()
    private var isAtEnd = false

    init(path: String) throws {
        if path == "-" {
            handle = .standardInput
        } else {
            guard let handle = FileHandle(forReadingAtPath: path) else { throw Failure.usage("cannot read \(path)") }
            self.handle = handle
        }
    }

    mutating func next() -> Data? {
        while true {
            if let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Data(buffer[..<newline])
                buffer = Data(buffer[(newline + 1)...])
                if line.isEmpty { continue }
                return line
            }
            guard !isAtEnd else {
                defer { buffer = Data() }
                return buffer.isEmpty ? nil : buffer
            }
            let more = handle.readData(ofLength: 1 << 16)
            if more.isEmpty { isAtEnd = true } else { buffer.append(more) }
        }
    }
}
