import Crypto

import struct Foundation.Data

/// One question to a model, as a value: everything that a driver may send, and nothing else.
///
/// What is the same for all messages of a mailbox stands in front, so that the other side can keep it: servers compare prompts
/// from their first byte on, and the schema counts to the front. It holds no address to send to, no secret, and nothing of
/// another customer, because none of these is an argument of its makers.
package struct ModelRequest: Sendable, Equatable {
    package let task: ModelTask
    /// Instructions, and what the mailbox knows: wishes, runbooks, voice. The same bytes for every message of a mailbox.
    package let stable: String
    /// The fenced message, and the facts.
    package let tail: String
    /// What an answer looks like (JSON Schema). The same for every message of a mailbox.
    package let schema: AnswerSchema
    /// The most tokens an answer may have, without what is thought before it. An answer that is cut there is no answer.
    package let mostTokens: Int
    /// Why the answer before this one was refused, in our own words.
    package private(set) var correction: String?
    /// SHA-256 of the canonical bytes, in hexadecimal: two requests with the same digest ask the same. Made once: it is what
    /// the ledger, the trail and the outcome know a question by.
    package private(set) var digest = ""

    /// - Parameter mostTokens: nil: as the task has it.
    package init(task: ModelTask, stable: String, tail: String, schema: AnswerSchema, mostTokens: Int? = nil) {
        self.task = task
        self.stable = stable
        self.tail = tail
        self.schema = schema
        self.mostTokens = mostTokens ?? task.mostTokens
        digest = madeDigest
    }

    /// The same question once more, with the reason why its answer was refused.
    package func again(because reason: String) -> ModelRequest {
        var copy = self
        copy.correction = reason
        copy.digest = copy.madeDigest
        return copy
    }

    /// What follows the stable part.
    package var variable: String {
        correction.map { "\(tail)\n\nYour answer before this one was refused: \($0) Answer again." } ?? tail
    }

    private var madeDigest: String {
        var hash = SHA256()
        // Each part with its length: no two lists of parts have the same bytes.
        for part in [Array(task.rawValue.utf8), Array(stable.utf8), Array(variable.utf8), schema.bytes] {
            hash.update(data: Data("\(part.count):".utf8))
            hash.update(data: Data(part))
        }
        hash.update(data: Data("\(mostTokens)".utf8))
        return hexadecimal(hash.finalize())
    }

    /// The part of the bytes that another message of the mailbox has, too: 0 to 1.
    package var cacheableShare: Double {
        let front = stable.utf8.count + schema.bytes.count
        return Double(front) / Double(max(1, front + variable.utf8.count))
    }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
